#include "annals/entities/fold.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include <utf8proc.h>

namespace annals::entities {
namespace {

struct Rewriting {
    std::string_view from, to;
};

// Tried in this order at each letter, the first that fits wins.
constexpr std::array rewritings{
    Rewriting{"kh", "h"},                                                    // Kharkiv, Harkiv; Mikhail, Mihail
    Rewriting{"gh", "h"},                                                    // Afghan, Afgan
    Rewriting{"dh", "d"},                                                    // Gadhafi, Gaddafi
    Rewriting{"x", "ks"},                                                    // Olexiy, Oleksiy
    Rewriting{"q", "k"},                                                     // Qaddafi
    Rewriting{"iya", "ia"}, Rewriting{"iia", "ia"}, Rewriting{"ija", "ia"},  // Nataliya, Nataliia
    Rewriting{"eya", "ia"}, Rewriting{"eia", "ia"},                          // Balakleya, Balakliia
    Rewriting{"ya", "ia"},  Rewriting{"yia", "ia"},                          // Natalya, Natalia
    Rewriting{"iye", "e"},  Rewriting{"yie", "e"},  Rewriting{"ye", "e"},   Rewriting{"ie", "e"},  // Synyehubov, Syniehubov
    Rewriting{"yyi", "i"},  Rewriting{"iyi", "i"},  Rewriting{"yi", "i"},   Rewriting{"iy", "i"},
    Rewriting{"yy", "i"},   Rewriting{"ii", "i"},   Rewriting{"ij", "i"},  // Zelenskyi, Zelenskiy, Zelenskyy, Zelenskij
    Rewriting{"y", "i"},                                                   // Izyum, Izium
    Rewriting{"g", "h"},                                                   // Oleg, Oleh
    Rewriting{"w", "v"},                                                   // Wladimir, Vladimir
};

const Rewriting* rewriting_at(std::string_view text) {
    constexpr std::string_view first_letters = "kgdxqieyw";
    if (first_letters.find(text.front()) == std::string_view::npos) return nullptr;
    const auto fits = [text](const Rewriting& rewriting) { return text.starts_with(rewriting.from); };
    const auto* found = std::find_if(rewritings.begin(), rewritings.end(), fits);
    return found == rewritings.end() ? nullptr : found;
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

std::string lower_ascii(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

void append_letter(std::string& folded, char letter) {
    if (letter == '-' || letter == ' ') {
        if (!folded.empty() && folded.back() != ' ') folded += ' ';
        return;
    }
    const bool mark =
        static_cast<unsigned char>(letter) < 0x80 && (letter < '0' || (letter > '9' && letter < 'a') || letter > 'z');
    if (mark || (!folded.empty() && folded.back() == letter)) return;
    folded += letter;
}

}  // namespace

std::string plain_letters(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), is_ascii)) return lower_ascii(text);  // most names, which need no tables of Unicode
    utf8proc_uint8_t* mapped = nullptr;
    const auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_STABLE);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0) return std::string(text);
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

std::string fold_name(std::string_view name) {
    const auto text = plain_letters(name);
    std::string folded;
    for (std::size_t i = 0; i < text.size();) {
        std::string_view from = std::string_view(text).substr(i, 1), to = from;
        if (const auto* rewriting = rewriting_at(std::string_view(text).substr(i))) {
            from = rewriting->from;
            to = rewriting->to;
        }
        for (const char letter : to) append_letter(folded, letter);
        i += from.size();
    }
    while (!folded.empty() && folded.back() == ' ') folded.pop_back();
    return folded;
}

}  // namespace annals::entities
