// One sentence or more read as an article of the body's text.
#pragma once

#include <algorithm>
#include <string>

#include "annals/entities/entity.hpp"
#include "annals/entities/lexicon.hpp"

namespace annals::entities::test {

struct Read {
    article::Article article;
    language::Document document;
    EntityLayer layer;

    [[nodiscard]] std::string words(const EntityMention& mention) const { return std::string(article.text.quote(mention.span)); }

    /// The mention with exactly these words, or nullptr.
    [[nodiscard]] const EntityMention* mention(std::string_view text) const {
        const auto found = std::find_if(layer.mentions.begin(), layer.mentions.end(),
                                        [&](const EntityMention& m) { return article.text.quote(m.span) == text; });
        return found == layer.mentions.end() ? nullptr : &*found;
    }
    [[nodiscard]] const Actor* actor(std::string_view text) const {
        const auto* found = mention(text);
        return found && found->actor ? &layer.actors[*found->actor] : nullptr;
    }
    [[nodiscard]] const Place* place(std::string_view text) const {
        const auto* found = mention(text);
        return found && found->place ? &layer.places[*found->place] : nullptr;
    }
    [[nodiscard]] std::string actor_name(std::string_view text) const {
        const auto* found = actor(text);
        return found ? found->name : "nobody";
    }
    [[nodiscard]] std::string place_name(std::string_view text) const {
        const auto* found = place(text);
        return found ? found->name : "nowhere";
    }
};

inline const Lexicon& lexicon() {
    static const Lexicon shared(resources::Bundle::embedded());
    return shared;
}

inline Read read(std::string text) {
    Read result;
    result.article.text = text::SourceText(std::move(text));
    std::uint32_t begin = 0;
    const auto view = result.article.text.view();
    while (begin < view.size()) {
        const auto end = static_cast<std::uint32_t>(std::min(view.find('\n', begin), view.size()));
        if (end > begin) result.article.kept.push_back({{begin, end}, article::Section::body});
        begin = end + 1;
    }
    result.document = language::analyse(result.article, {.names = true});
    result.layer = find_entities(result.article, result.document, lexicon());
    return result;
}

}  // namespace annals::entities::test
