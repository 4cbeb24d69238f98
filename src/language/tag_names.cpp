#include "tag_names.hpp"

#include <algorithm>
#include <array>

namespace annals::language {
namespace {

constexpr std::array<std::string_view, 17> upos_names = {"ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
                                                         "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::array<std::string_view, 38> xpos_names = {
    "CC",   "CD",  "DT",  "EX",  "FW",  "IN",   "JJ",  "JJR", "JJS", "LS",  "MD",    "NN",   "NNP",
    "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB",  "RBR", "RBS", "RP",  "SYM",   "TO",   "UH",
    "VB",   "VBD", "VBG", "VBN", "VBP", "VBZ",  "WDT", "WP",  "WP$", "WRB", "PUNCT", "OTHER"};

constexpr std::array<std::string_view, 10> punctuation_names = {".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "$", "NFP"};

template <std::size_t size> std::size_t index_of(const std::array<std::string_view, size>& names, std::string_view name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

}  // namespace

std::string_view name(Upos upos) { return upos_names[static_cast<std::size_t>(upos)]; }
std::string_view name(Xpos xpos) { return xpos_names[static_cast<std::size_t>(xpos)]; }

Upos upos_of(std::string_view name) {
    const auto index = index_of(upos_names, name);
    return index < upos_names.size() ? static_cast<Upos>(index) : Upos::x;
}

Xpos xpos_of(std::string_view name) {
    if (index_of(punctuation_names, name) < punctuation_names.size()) return Xpos::punctuation;
    const auto index = index_of(xpos_names, name);
    return index < xpos_names.size() ? static_cast<Xpos>(index) : Xpos::other;
}

}  // namespace annals::language
