#include "clitics.hpp"

#include <algorithm>
#include <array>

#include "characters.hpp"
#include "word_lists.hpp"

namespace annals::language {
namespace {

struct Whole {
    std::string_view word;
    std::uint32_t first_part;
};
constexpr std::array<Whole, 22> wholes = {
    {{"cannot", 3}, {"gonna", 3},   {"wanna", 3}, {"gotta", 3},  {"gimme", 3},  {"lemme", 3},  {"dunno", 2}, {"dont", 2},
     {"cant", 2},   {"wont", 2},    {"didnt", 3}, {"doesnt", 4}, {"isnt", 2},   {"wasnt", 3},  {"arent", 3}, {"hasnt", 3},
     {"havent", 4}, {"couldnt", 5}, {"thats", 4}, {"youre", 3},  {"theyre", 4}, {"wouldnt", 5}}};
constexpr std::size_t shortest_whole = 4, longest_whole = 7;
constexpr std::array<std::string_view, 6> clitics = {"s", "m", "d", "re", "ve", "ll"};

bool same_letters(std::string_view a, std::string_view b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return to_lower(x) == y; });
}

bool is_clitic(std::string_view letters) {
    return std::any_of(clitics.begin(), clitics.end(),
                       [letters](std::string_view clitic) { return same_letters(letters, clitic); });
}

/// The size in bytes of the apostrophe that starts at `at`: ' or ’; 0 when there is none.
std::uint32_t apostrophe_at(std::string_view word, std::size_t at) {
    if (word[at] == '\'') return 1;
    return word.substr(at, 3) == "\xE2\x80\x99" ? 3 : 0;
}

/// The size of the clitic that ends `word`, or 0.
std::uint32_t clitic_at_end(std::string_view word) {
    const auto window = std::min<std::size_t>(word.size(), 5);
    for (auto at = word.size() - window; at < word.size(); ++at) {
        const auto mark = apostrophe_at(word, at);
        if (mark == 0) continue;
        const auto letters = word.substr(at + mark);
        const auto size = static_cast<std::uint32_t>(word.size() - at);
        if (same_letters(letters, "t") && at > 1 && to_lower(word[at - 1]) == 'n') return size + 1;
        if (at > 0 && is_clitic(letters)) return size;
    }
    return 0;
}

/// What all of `wholes` end with: asked of nearly every word, so quickly.
bool ends_like_whole(std::string_view word) {
    const auto before = to_lower(word[word.size() - 2]);
    switch (to_lower(word.back())) {
        case 't': return before == 'n' || before == 'o';
        case 'a': return before == 'n' || before == 't';
        case 'e': return before == 'm' || before == 'r';
        case 'o': return before == 'n';
        case 's': return before == 't';
        default: return false;
    }
}

bool ends_plainly(std::string_view word) {
    static constexpr std::string_view last_letters = "stmdel";
    const auto last = to_lower(word.back());
    return last_letters.find(last) == std::string_view::npos;
}

}  // namespace

std::uint32_t first_part_of_whole(std::string_view word) {
    if (word.size() < shortest_whole || word.size() > longest_whole || !ends_like_whole(word)) return 0;
    const auto whole = std::find_if(wholes.begin(), wholes.end(), [word](Whole each) { return same_letters(word, each.word); });
    return whole == wholes.end() ? 0 : whole->first_part;
}

Parts clitic_split(std::string_view word) {
    Parts parts;
    if (const auto first = first_part_of_whole(word); first > 0) {
        parts.push_front(first);
        return parts;
    }
    if (ends_plainly(word)) return parts;
    for (int i = 0; i < 3; ++i) {
        const auto clitic = clitic_at_end(word);
        if (clitic == 0 || clitic >= word.size()) break;
        word.remove_suffix(clitic);
        parts.push_front(static_cast<std::uint32_t>(word.size()));
    }
    return parts;
}

std::uint32_t size_of_clitic(std::string_view text) {
    const auto mark = apostrophe_at(text, 0);
    auto next = character_at(text, mark);
    while (next.is_word()) next = character_at(text, next.end());
    return mark > 0 && is_clitic(text.substr(mark, next.begin - mark)) ? next.begin : 0;
}

std::uint32_t unit_in(std::string_view word) {
    if (word.empty() || word.front() < '0' || word.front() > '9') return 0;
    const auto unit = word.find_first_not_of("0123456789:.,");
    if (unit == std::string_view::npos || !affixes().units.contains(word.substr(unit))) return 0;
    return static_cast<std::uint32_t>(unit);
}

}  // namespace annals::language
