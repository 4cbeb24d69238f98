#include "timeline/naming.hpp"

#include <algorithm>

#include "annals/text/ascii.hpp"

namespace annals::timeline {
namespace {

using Words = std::vector<std::string>;

constexpr std::string_view apostrophe = "'", curly_apostrophe = "\xE2\x80\x99";

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U; }

/// In small letters, an apostrophe by itself and without the "s" of what it owns: "the Tide's screen" is the, tide, ', screen.
Words words_of(std::string_view phrase) {
    Words words;
    const auto small = text::lower_ascii(phrase);
    std::string_view rest = small;
    while (!rest.empty()) {
        const auto mark = rest.starts_with(apostrophe) ? apostrophe : rest.starts_with(curly_apostrophe) ? curly_apostrophe : "";
        if (!mark.empty()) {
            rest.remove_prefix(mark.size());
            words.emplace_back(apostrophe);
            if (rest.starts_with('s') && (rest.size() == 1 || !is_letter(rest[1]))) rest.remove_prefix(1);
        } else if (is_letter(rest.front())) {
            std::size_t length = 0;
            while (length < rest.size() && is_letter(rest[length]) && !rest.substr(length).starts_with(curly_apostrophe))
                ++length;
            words.emplace_back(rest.substr(0, length));
            rest.remove_prefix(length);
        } else {
            rest.remove_prefix(1);
        }
    }
    return words;
}

bool same_word(std::string_view word, std::string_view wanted) {
    return word == wanted || (word.size() == wanted.size() + 1 && word.starts_with(wanted) && word.back() == 's');
}

/// Where the words of a name end in a phrase, others standing between them: "the Tide Music Store" is the Tide Store. Past the end when
/// they do not all stand there.
std::size_t end_of_name(const Words& phrase, const Words& name) {
    auto at = phrase.begin();
    for (const auto& wanted : name) {
        at = std::find_if(at, phrase.end(), [&](const auto& word) { return same_word(word, wanted); });
        if (at == phrase.end()) return phrase.size() + 1;
        ++at;
    }
    return static_cast<std::size_t>(at - phrase.begin());
}

/// "The Tide 2" without "the".
std::string_view without_article(std::string_view phrase) {
    for (const std::string_view article : {"the ", "a ", "an "}) {
        if (same_letters(phrase.substr(0, article.size()), article)) return phrase.substr(article.size());
    }
    return same_letters(phrase, "the") ? std::string_view() : phrase;
}

/// "The Tide 2", unlike "the man": things are called by capitals and numbers.
bool has_name(std::string_view phrase) {
    phrase = without_article(phrase);
    return std::any_of(phrase.begin(), phrase.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

bool ends_in(const Words& phrase, const Words& name) {
    return phrase.size() > name.size() && std::equal(name.rbegin(), name.rend(), phrase.rbegin());
}

template <typename Linked> Numbers called(const std::vector<Linked>& all, std::string_view wanted) {
    Numbers found;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const auto& aliases = all[i].entity.aliases;
        const auto matches = [&](const std::string& name) { return same_letters(name, wanted); };
        if (matches(all[i].id) || matches(all[i].entity.name) || std::any_of(aliases.begin(), aliases.end(), matches))
            found.push_back(i);
    }
    return found;
}

/// Those with a name of several words that the wanted name ends in.
Numbers called_less(const std::vector<graph::Actor>& all, const Words& wanted) {
    Numbers found;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const auto name = words_of(all[i].entity.name);
        if (name.size() > 1 && ends_in(wanted, name)) found.push_back(i);
    }
    return found;
}

}  // namespace

bool contains(const Numbers& numbers, std::uint32_t number) {
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

bool same_letters(std::string_view a, std::string_view b) { return text::lower_ascii(a) == text::lower_ascii(b); }

Numbers named(const std::vector<graph::Actor>& all, std::string_view wanted) { return called(all, wanted); }
Numbers named(const std::vector<graph::Place>& all, std::string_view wanted) { return called(all, wanted); }

Namesake::Namesake(const graph::Story& story, std::string_view wanted)
    : story_(story), actors_(named(story.actors, wanted)), words_(words_of(without_article(wanted))) {
    if (actors_.empty()) actors_ = called_less(story.actors, words_);
}

/// Not as the owner of something else: "the Tide's screen broke" is no event of the Tide. What "a Norvane engine" does, the firm Norvane
/// does not do: an actor is the last word of its phrase.
bool Namesake::is_named_in(const graph::Mention& mention) const {
    if (words_.empty()) return false;
    const auto& record = story_.records[mention.article];
    const auto& arguments = record.events[mention.mention].arguments;
    return std::any_of(arguments.begin(), arguments.end(), [&](const events::Argument& argument) {
        const auto written = record.article.text.quote(argument.span);
        if (!is_actor() && !has_name(written)) return false;
        const auto phrase = words_of(written);
        const auto end = end_of_name(phrase, words_);
        return end == phrase.size() || (end < phrase.size() && !is_actor() && phrase[end] != apostrophe);
    });
}

bool Namesake::takes_part_in(const graph::Event& event) const {
    const auto taking_part = [&](const graph::Part& part) { return contains(actors_, part.actor); };
    const auto speaking = [&](const graph::Source& source) { return source.actor && contains(actors_, *source.actor); };
    return std::any_of(event.participants.begin(), event.participants.end(), taking_part) ||
           std::any_of(event.attribution.begin(), event.attribution.end(), speaking) ||
           std::any_of(event.mentions.begin(), event.mentions.end(), [&](const auto& mention) { return is_named_in(mention); });
}

}  // namespace annals::timeline
