#include "article/pattern.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace annals::article {
namespace {

constexpr std::size_t longest_name = 6;

}  // namespace

Pattern::Element Pattern::parse_element(const resources::Block& block, const resources::Field& field, std::size_t offset,
                                        std::string_view text) {
    struct Class {
        std::string_view name;
        Kind kind;
        std::size_t most;
    };
    static constexpr std::array<Class, 5> classes = {{{"<capital>", Kind::capital, 1},
                                                      {"<name>", Kind::name, longest_name},
                                                      {"<number>", Kind::number, 1},
                                                      {"<url>", Kind::url, 4},
                                                      {"<any>", Kind::any, 1}}};
    Element element;
    if (text.starts_with("..")) {
        const auto digits = text.substr(2);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), element.most);
        if (error != std::errc{} || end != digits.data() + digits.size())
            throw resources::fault(block, field, offset, "a gap needs its length, as in \"..6\"");
        element.kind = Kind::gap;
        element.least = 0;
        return element;
    }
    if (text.size() > 1 && text.ends_with('?')) {
        element.least = 0;
        text.remove_suffix(1);
    }
    const auto found = std::find_if(classes.begin(), classes.end(), [text](const Class& c) { return c.name == text; });
    if (found != classes.end()) {
        element.kind = found->kind;
        element.most = found->most;
        return element;
    }
    for (auto& word : resources::split_list(text, '|')) {
        if (word == "<bar>") word = "|";
        const auto words = words_of(word);
        if (words.size() != 1)
            throw resources::fault(block, field, offset, "\"" + word + "\" is not one word; see src/article/pattern.hpp");
        element.alternatives.push_back(words.front().norm);
    }
    return element;
}

Pattern::Pattern(const resources::Block& block, const resources::Field& field) {
    std::size_t at = 0;
    const std::string_view value = field.value;
    while ((at = value.find_first_not_of(' ', at)) != std::string_view::npos) {
        const auto end = std::min(value.find(' ', at), value.size());
        elements_.push_back(parse_element(block, field, at, value.substr(at, end - at)));
        at = end;
    }
    if (elements_.empty()) throw resources::fault(block, field, 0, "an empty pattern");
    for (const auto& element : elements_) {
        fewest_ += element.least;
        most_ += element.most;
    }
}

bool Pattern::fits(const Element& element, const Word& word) {
    switch (element.kind) {
        case Kind::literal:
            return std::find(element.alternatives.begin(), element.alternatives.end(), word.norm) != element.alternatives.end();
        case Kind::capital:
        case Kind::name: return word.capital;
        case Kind::number: return word.number;
        case Kind::url: return word.url;
        case Kind::any:
        case Kind::gap: return true;
    }
    return false;
}

std::optional<std::size_t> Pattern::match(const std::vector<Word>& words, std::size_t at, std::size_t element,
                                          bool to_end) const {
    if (element == elements_.size()) return !to_end || at == words.size() ? std::optional(at) : std::nullopt;
    const Element& now = elements_[element];
    std::size_t taken = 0;
    while (taken < now.most && at + taken < words.size() && fits(now, words[at + taken])) ++taken;
    for (;; --taken) {
        if (taken < now.least) return std::nullopt;
        if (const auto end = match(words, at + taken, element + 1, to_end)) return end;
        if (taken == 0) return std::nullopt;
    }
}

bool Pattern::matches_all(const std::vector<Word>& words, std::size_t from) const {
    const auto count = words.size() - from;
    return count >= fewest_ && count <= most_ && match(words, from, 0, true).has_value();
}

std::optional<std::size_t> Pattern::match_at(const std::vector<Word>& words, std::size_t from) const {
    return match(words, from, 0, false);
}

bool Pattern::occurs_in(const std::vector<Word>& words) const {
    for (std::size_t from = 0; from + fewest_ <= words.size(); ++from) {
        if (match_at(words, from)) return true;
    }
    return false;
}

}  // namespace annals::article
