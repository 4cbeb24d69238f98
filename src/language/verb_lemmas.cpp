#include "inflection.hpp"
#include "spelling.hpp"

namespace annals::language {
namespace {

/// Whether a stem that no lexicon knows lost an e: "liais(e)d", "privatis(e)d", "outpac(e)d".
bool lost_e(std::string_view stem) {
    if (stem.size() < 3) return false;
    if (ends_with_any(stem, {"c", "v", "u", "iz", "yz", "is", "dg", "rg", "ng", "rs", "ns", "at", "bl", "gl", "pl", "tl", "dl",
                             "kl", "fl"})) {
        return !ends_with_any(stem, {"ong", "ing", "ang", "eat", "oat"});
    }
    return false;
}

/// The verb whose form without -ed or -ing is `stem`.
std::string verb_from_stem(std::string_view stem) {
    const auto with_e = std::string(stem) + "e";
    if (is_verb_base(with_e)) return with_e;
    if (is_verb_base(stem)) return std::string(stem);
    if (ends_doubled(stem)) {
        const auto single = without_last(stem, 1);
        if (is_verb_base(single) || !ends_with_any(stem, {"ll", "ss", "ff", "zz"})) return std::string(single);
    }
    return lost_e(stem) ? with_e : std::string(stem);
}

std::string from_past(std::string_view norm) {
    if (norm.size() > 4 && norm.ends_with("ied")) {
        const auto with_ie = std::string(without_last(norm, 1));
        return is_verb_base(with_ie) ? with_ie : std::string(without_last(norm, 3)) + "y";
    }
    if (norm.size() > 3 && norm.ends_with("eed") && is_verb_base(norm)) return std::string(norm);
    if (norm.size() > 3 && norm.ends_with("ed")) return verb_from_stem(without_last(norm, 2));
    if (norm.size() > 3 && norm.ends_with("'d")) return std::string(without_last(norm, 2));
    return std::string(norm);
}

std::string from_ing(std::string_view norm) {
    if (norm.size() > 4 && norm.ends_with("ing")) return verb_from_stem(without_last(norm, 3));
    if (norm.size() > 4 && norm.ends_with("in'")) return verb_from_stem(without_last(norm, 3));
    return std::string(norm);
}

std::string from_s(std::string_view norm) {
    if (norm.ends_with("es") && is_verb_base(without_last(norm, 1))) return std::string(without_last(norm, 1));
    return without_s(norm);
}

/// By what the tag says of the ending.
std::string by_tag(std::string_view norm, Xpos xpos) {
    switch (xpos) {
        case Xpos::vbd:
        case Xpos::vbn: return from_past(norm);
        case Xpos::vbg: return from_ing(norm);
        case Xpos::vbz: return from_s(norm);
        default: return std::string(norm);
    }
}

/// By the ending alone, as long as that leads to a verb that the lexicon knows; `norm` otherwise.
std::string by_ending(std::string_view norm) {
    auto lemma = norm.ends_with("ing") ? from_ing(norm) : norm.ends_with('s') ? from_s(norm) : from_past(norm);
    return is_verb_base(lemma) ? lemma : std::string(norm);
}

/// "re-" and other beginnings that verbs of the lexicon take: "redeployed", "counter-attacked".
std::string_view verb_prefix(std::string_view norm) {
    if (const auto hyphen = norm.rfind('-'); hyphen != std::string_view::npos && hyphen + 2 < norm.size())
        return norm.substr(0, hyphen + 1);
    for (const std::string_view prefix : {"counter", "under", "over", "out", "mis", "re", "un"}) {
        if (norm.starts_with(prefix) && norm.size() > prefix.size() + 3) return prefix;
    }
    return {};
}

std::string regular_or_irregular(std::string_view norm, Xpos xpos) {
    const auto found = irregular(norm, FormClass::verb);
    return found.empty() ? by_tag(norm, xpos) : std::string(found);
}

}  // namespace

std::string verb_lemma(std::string_view norm, Xpos xpos) {
    const bool base = xpos == Xpos::vb || xpos == Xpos::vbp;
    if (xpos == Xpos::md || (base && is_verb_base(norm))) return std::string(norm);
    if (const auto found = irregular(norm, FormClass::verb); !found.empty()) return std::string(found);
    auto lemma = by_tag(norm, xpos);
    if (is_verb_base(lemma)) return lemma;
    if (lemma == norm) return by_ending(norm);
    const auto prefix = verb_prefix(norm);
    const auto inner = prefix.empty() ? std::string() : regular_or_irregular(norm.substr(prefix.size()), xpos);
    return is_verb_base(inner) ? std::string(prefix) + inner : lemma;
}

}  // namespace annals::language
