#include <algorithm>

#include "place_question.hpp"

namespace annals::entities {

NamedWords::NamedWords(const language::Document& document) : document_(document), name_of_token_(document.tokens.size(), -1) {
    for (std::size_t i = 0; i < document.names.size(); ++i) {
        const auto [begin, end] = document.names[i].tokens;
        std::fill(name_of_token_.begin() + begin, name_of_token_.begin() + end, static_cast<std::int32_t>(i));
    }
}

const language::Name* NamedWords::at(std::uint32_t token) const {
    const auto index = name_of_token_[token];
    return index < 0 ? nullptr : &document_.names[static_cast<std::size_t>(index)];
}

bool NamedWords::of_actor(language::Range tokens) const {
    for (auto i = tokens.begin; i < tokens.end; ++i) {
        if (const auto* name = at(i); name && name->kind != language::NameKind::location) return true;
    }
    return false;
}

}  // namespace annals::entities
