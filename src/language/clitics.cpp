#include "clitics.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace annals::language {
namespace {

struct Whole {
    std::string_view word;
    std::uint32_t first_part;
};
constexpr std::array<Whole, 7> wholes = {
    {{"cannot", 3}, {"gonna", 3}, {"wanna", 3}, {"gotta", 3}, {"gimme", 3}, {"lemme", 3}, {"dunno", 2}}};

char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; }

bool same_letters(std::string_view a, std::string_view b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == y; });
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
        if (same_letters(letters, "t") && at > 1 && lower(word[at - 1]) == 'n') return size + 1;
        for (const auto clitic : {"s", "m", "d", "re", "ve", "ll"}) {
            if (at > 0 && same_letters(letters, clitic)) return size;
        }
    }
    return 0;
}

}  // namespace

std::vector<std::uint32_t> clitic_split(std::string_view word) {
    for (const auto& whole : wholes) {
        if (same_letters(word, whole.word)) return {whole.first_part};
    }
    std::vector<std::uint32_t> parts;  // last clitic first, the stem last
    auto stem = static_cast<std::uint32_t>(word.size());
    while (parts.size() < 3) {
        const auto clitic = clitic_at_end(word.substr(0, stem));
        if (clitic == 0 || clitic >= stem) break;
        parts.push_back(clitic);
        stem -= clitic;
    }
    if (parts.empty()) return {};
    parts.erase(parts.begin());  // what the last part measures is not asked for
    parts.push_back(stem);
    std::reverse(parts.begin(), parts.end());
    return parts;
}

std::uint32_t clock_unit_in(std::string_view word) {
    const auto unit = word.find_first_not_of("0123456789:.");
    if (unit == 0 || unit == std::string_view::npos) return 0;
    for (const auto name : {"am", "pm", "a.m.", "p.m.", "a.m", "p.m"}) {
        if (same_letters(word.substr(unit), name)) return static_cast<std::uint32_t>(unit);
    }
    return 0;
}

}  // namespace annals::language
