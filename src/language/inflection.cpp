#include "inflection.hpp"

#include "spelling.hpp"

namespace annals::language {
namespace {

/// "1980s" and "1980's" are 1980s; empty for what is no decade.
std::string decade_of(std::string_view norm) {
    if (!ends_with_any(norm, {"0s", "0's"})) return {};
    const auto year = norm.substr(0, norm.rfind('0') + 1);
    const bool digits = year.size() <= 4 && year.find_first_not_of("0123456789") == std::string_view::npos;
    return digits ? std::string(year) + "s" : std::string();
}

}  // namespace

std::string without_s(std::string_view word) {
    if (word.size() < 3 || !word.ends_with('s') || ends_with_any(word, {"ss", "us", "sis", "xis", "tis"}))
        return std::string(word);
    if (word.size() > 4 && word.ends_with("ies")) return std::string(without_last(word, 3)) + "y";
    if (word.size() > 3 && ends_with_any(word, {"ches", "shes", "sses", "xes", "zzes", "oes"}))
        return std::string(without_last(word, 2));
    if (word.size() > 3 && word.ends_with("'s")) return std::string(without_last(word, 2));
    return std::string(without_last(word, 1));
}

std::string singular(std::string_view norm) {
    if (const auto decade = decade_of(norm); !decade.empty()) return decade;
    if (const auto found = irregular(norm, FormClass::noun); !found.empty()) return std::string(found);
    if (norm.size() > 4 && norm.ends_with("men")) return std::string(without_last(norm, 2)) + "an";
    if (const auto hyphen = norm.rfind('-'); hyphen != std::string_view::npos && hyphen + 1 < norm.size())
        return std::string(norm.substr(0, hyphen + 1)) + singular(norm.substr(hyphen + 1));
    return without_s(norm);
}

std::string positive(std::string_view norm, std::string_view ending, FormClass form_class) {
    if (const auto found = irregular(norm, form_class); !found.empty()) return std::string(found);
    if (!norm.ends_with(ending) || norm.size() < ending.size() + 3) return std::string(norm);
    const auto stem = without_last(norm, ending.size());
    if (stem.ends_with('i')) return std::string(without_last(stem, 1)) + "y";
    if (ends_doubled(stem) && !stem.ends_with("ll") && !stem.ends_with("ss")) return std::string(without_last(stem, 1));
    const bool needs_e =
        ends_with_any(stem, {"c", "v", "u", "z", "bl", "pl", "tl", "rs", "ns", "rg", "ag", "at", "ut", "is", "fe"});
    return std::string(stem) + (needs_e ? "e" : "");
}

}  // namespace annals::language
