#include "tag_names.hpp"

#include <algorithm>
#include <array>

namespace annals::language {
namespace {

constexpr std::array<std::string_view, 17> upos_names = {"ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
                                                         "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::array<std::string_view, 51> xpos_names = {
    "CC",  "CD",   "DT",  "EX",  "FW",  "IN",   "JJ",  "JJR", "JJS", "LS", "MD",  "NN",  "NNP", "NNPS",  "NNS",   "PDT", "POS",
    "PRP", "PRP$", "RB",  "RBR", "RBS", "RP",   "SYM", "TO",  "UH",  "VB", "VBD", "VBG", "VBN", "VBP",   "VBZ",   "WDT", "WP",
    "WP$", "WRB",  "AFX", "ADD", "GW",  "HYPH", "NFP", "XX",  ".",   ",",  ":",   "``",  "''",  "-LRB-", "-RRB-", "$",   "_"};
constexpr std::array<std::string_view, 52> relation_names = {
    "_",          "acl",        "acl:relcl", "advcl",       "advcl:relcl",   "advmod",   "amod",        "appos",
    "aux",        "aux:pass",   "case",      "cc",          "cc:preconj",    "ccomp",    "compound",    "compound:prt",
    "conj",       "cop",        "csubj",     "csubj:outer", "csubj:pass",    "dep",      "det",         "det:predet",
    "discourse",  "dislocated", "expl",      "fixed",       "flat",          "goeswith", "iobj",        "list",
    "mark",       "nmod",       "nmod:desc", "nmod:poss",   "nmod:unmarked", "nsubj",    "nsubj:outer", "nsubj:pass",
    "nummod",     "obj",        "obl",       "obl:agent",   "obl:unmarked",  "orphan",   "parataxis",   "punct",
    "reparandum", "root",       "vocative",  "xcomp"};
constexpr std::array<std::string_view, 3> kind_labels = {"PER", "ORG", "LOC"};

template <std::size_t size> std::size_t index_of(const std::array<std::string_view, size>& names, std::string_view name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

}  // namespace

std::string_view name(Upos upos) { return upos_names[static_cast<std::size_t>(upos)]; }
std::string_view name(Xpos xpos) { return xpos_names[static_cast<std::size_t>(xpos)]; }
std::string_view name(Relation relation) { return relation_names[static_cast<std::size_t>(relation)]; }
std::string_view name(NameKind kind) { return kind_labels[static_cast<std::size_t>(kind)]; }

Upos upos_of(std::string_view name) {
    const auto index = index_of(upos_names, name);
    return index < upos_names.size() ? static_cast<Upos>(index) : Upos::x;
}

Xpos xpos_of(std::string_view name) {
    const auto index = index_of(xpos_names, name);
    return index < xpos_names.size() ? static_cast<Xpos>(index) : Xpos::other;
}

Relation relation_of(std::string_view name) {
    const auto index = index_of(relation_names, name);
    return index < relation_names.size() ? static_cast<Relation>(index) : Relation::dep;
}

}  // namespace annals::language
