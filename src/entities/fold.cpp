#include "annals/entities/fold.hpp"

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
        for (const auto& rewriting : rewritings) {
            if (!std::string_view(text).substr(i).starts_with(rewriting.from)) continue;
            from = rewriting.from;
            to = rewriting.to;
            break;
        }
        for (const char letter : to) append_letter(folded, letter);
        i += from.size();
    }
    while (!folded.empty() && folded.back() == ' ') folded.pop_back();
    return folded;
}

}  // namespace annals::entities
