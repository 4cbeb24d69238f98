#include "lemmas.hpp"

#include <algorithm>
#include <array>

#include "annals/resources/bundle.hpp"
#include "sorted_lines.hpp"

namespace annals::language {
namespace {

constexpr std::size_t longest_word = 40;  // bytes; what is longer is its own dictionary form

struct Lexicons {
    SortedLines forms;       // "took<TAB>v<TAB>take"
    SortedLines verbs;       // "take"
    SortedLines exceptions;  // "others<TAB>NNS<TAB>other"
};

const Lexicons& lexicons() {
    static const Lexicons all = [] {
        const auto bundle = resources::Bundle::embedded();
        return Lexicons{SortedLines(bundle.get("en/language/forms.txt")), SortedLines(bundle.get("en/language/verbs.txt")),
                        SortedLines(bundle.get("en/language/lemmas.txt"))};
    }();
    return all;
}

std::string key_of(std::string_view word, std::string_view column) {
    std::string key(word);
    key += '\t';
    key += column;
    return key;
}

std::string_view irregular(std::string_view norm, std::string_view word_class) {
    return lexicons().forms.find(key_of(norm, word_class)).value_or(std::string_view{});
}

bool is_vowel(char letter) { return std::string_view("aeiou").find(letter) != std::string_view::npos; }
bool is_consonant(char letter) { return letter >= 'a' && letter <= 'z' && !is_vowel(letter); }
bool ends_doubled(std::string_view stem) {
    return stem.size() > 2 && stem.back() == stem[stem.size() - 2] && is_consonant(stem.back());
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [word](std::string_view ending) { return word.ends_with(ending); });
}

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
    const std::string with_e = std::string(stem) + "e";
    if (is_verb_base(with_e)) return with_e;
    if (is_verb_base(stem)) return std::string(stem);
    if (ends_doubled(stem)) {
        const auto single = stem.substr(0, stem.size() - 1);
        if (is_verb_base(single) || !ends_with_any(stem, {"ll", "ss", "ff", "zz"})) return std::string(single);
    }
    return lost_e(stem) ? with_e : std::string(stem);
}

/// Takes -s from a verb or a noun.
std::string without_s(std::string_view norm) {
    if (norm.size() < 3 || !norm.ends_with('s') || ends_with_any(norm, {"ss", "us", "is"})) return std::string(norm);
    if (norm.size() > 4 && norm.ends_with("ies")) return std::string(norm.substr(0, norm.size() - 3)) + "y";
    if (norm.size() > 3 && ends_with_any(norm, {"ches", "shes", "sses", "xes", "zzes", "oes"}))
        return std::string(norm.substr(0, norm.size() - 2));
    return std::string(norm.substr(0, norm.size() - 1));
}

std::string past_verb(std::string_view norm) {
    if (norm.size() > 4 && norm.ends_with("ied")) {
        const auto stem = norm.substr(0, norm.size() - 3);
        const auto with_ie = std::string(stem) + "ie";
        return is_verb_base(with_ie) ? with_ie : std::string(stem) + "y";
    }
    if (norm.size() > 3 && norm.ends_with("eed") && is_verb_base(norm)) return std::string(norm);
    if (norm.size() > 3 && norm.ends_with("ed")) return verb_from_stem(norm.substr(0, norm.size() - 2));
    return std::string(norm);
}

std::string regular_verb(std::string_view norm, Xpos xpos) {
    switch (xpos) {
        case Xpos::vbd:
        case Xpos::vbn: return past_verb(norm);
        case Xpos::vbg:
            return norm.size() > 4 && norm.ends_with("ing") ? verb_from_stem(norm.substr(0, norm.size() - 3)) : std::string(norm);
        case Xpos::vbz: {
            const auto with_e = std::string(norm.substr(0, norm.size() - 1));
            return norm.ends_with("es") && is_verb_base(with_e) ? with_e : without_s(norm);
        }
        default: return std::string(norm);
    }
}

/// "re-" and other beginnings that verbs of the lexicon take: "redeployed", "counter-attacked".
std::string_view verb_prefix(std::string_view norm) {
    if (const auto hyphen = norm.rfind('-'); hyphen != std::string_view::npos && hyphen + 2 < norm.size())
        return norm.substr(0, hyphen + 1);
    for (const std::string_view prefix : {"counter", "under", "over", "out", "re", "un"}) {
        if (norm.starts_with(prefix) && norm.size() > prefix.size() + 3) return prefix;
    }
    return {};
}

std::string verb_lemma(std::string_view norm, Xpos xpos) {
    if (xpos == Xpos::vb || xpos == Xpos::vbp || xpos == Xpos::md) return std::string(norm);
    if (const auto found = irregular(norm, "v"); !found.empty()) return std::string(found);
    auto lemma = regular_verb(norm, xpos);
    if (is_verb_base(lemma)) return lemma;
    const auto prefix = verb_prefix(norm);
    if (prefix.empty()) return lemma;
    const auto rest = norm.substr(prefix.size());
    const auto inner = irregular(rest, "v").empty() ? regular_verb(rest, xpos) : std::string(irregular(rest, "v"));
    return is_verb_base(inner) ? std::string(prefix) + inner : lemma;
}

std::string noun_lemma(std::string_view norm) {
    if (const auto found = irregular(norm, "n"); !found.empty()) return std::string(found);
    if (norm.size() > 4 && norm.ends_with("men")) return std::string(norm.substr(0, norm.size() - 2)) + "an";
    if (const auto hyphen = norm.rfind('-'); hyphen != std::string_view::npos && hyphen + 1 < norm.size()) {
        return std::string(norm.substr(0, hyphen + 1)) + noun_lemma(norm.substr(hyphen + 1));
    }
    return without_s(norm);
}

/// "stronger", "largest", "busier": `ending` is -er or -est.
std::string positive(std::string_view norm, std::string_view ending, std::string_view word_class) {
    if (const auto found = irregular(norm, word_class); !found.empty()) return std::string(found);
    if (!norm.ends_with(ending) || norm.size() < ending.size() + 3) return std::string(norm);
    const auto stem = norm.substr(0, norm.size() - ending.size());
    if (stem.ends_with('i')) return std::string(stem.substr(0, stem.size() - 1)) + "y";
    if (ends_doubled(stem) && !stem.ends_with("ll") && !stem.ends_with("ss")) return std::string(stem.substr(0, stem.size() - 1));
    const bool needs_e =
        ends_with_any(stem, {"c", "v", "u", "z", "bl", "pl", "tl", "rs", "ns", "rg", "ag", "at", "ut", "is", "fe"});
    return std::string(stem) + (needs_e ? "e" : "");
}

}  // namespace

bool is_verb_base(std::string_view norm) { return lexicons().verbs.contains(norm); }

bool is_irregular(std::string_view norm, Xpos xpos) {
    switch (xpos) {
        case Xpos::vbd:
        case Xpos::vbn:
        case Xpos::vbg:
        case Xpos::vbz: return !irregular(norm, "v").empty();
        case Xpos::nns: return !irregular(norm, "n").empty();
        default: return false;
    }
}

bool may_be_past(std::string_view norm) { return norm.ends_with("ed") || norm.ends_with("'d") || !irregular(norm, "v").empty(); }

std::uint32_t verb_forms(std::string_view norm) {
    if (norm.size() > longest_word) return 0;
    const auto regular = [norm](std::string_view ending, Xpos xpos) {
        return norm.size() > ending.size() + 1 && norm.ends_with(ending) && is_verb_base(regular_verb(norm, xpos));
    };
    return (is_verb_base(norm) ? 1U : 0U) | (irregular(norm, "v").empty() ? 0U : 2U) | (regular("s", Xpos::vbz) ? 4U : 0U) |
           (regular("ed", Xpos::vbd) ? 8U : 0U) | (regular("ing", Xpos::vbg) ? 16U : 0U) |
           (irregular(norm, "n").empty() ? 0U : 32U);
}

std::string lemma_by_rule(std::string_view form, std::string_view norm, Upos upos, Xpos xpos) {
    if (norm.size() > longest_word) return std::string(norm);
    switch (xpos) {
        case Xpos::nnp: return upos == Upos::propn ? std::string(form) : std::string(norm);
        case Xpos::nnps: return upos == Upos::propn ? without_s(form) : noun_lemma(norm);
        case Xpos::nns: return noun_lemma(norm);
        case Xpos::jjr: return positive(norm, "er", "a");
        case Xpos::jjs: return positive(norm, "est", "a");
        case Xpos::rbr: return positive(norm, "er", "r");
        case Xpos::rbs: return positive(norm, "est", "r");
        default: break;
    }
    if (upos == Upos::verb || upos == Upos::aux) return verb_lemma(norm, xpos);
    return std::string(norm);
}

std::string lemma_of(std::string_view form, std::string_view norm, Upos upos, Xpos xpos) {
    if (norm.size() <= longest_word) {
        if (const auto found = lexicons().exceptions.find(key_of(norm, name(xpos)))) return std::string(*found);
    }
    return lemma_by_rule(form, norm, upos, xpos);
}

}  // namespace annals::language
