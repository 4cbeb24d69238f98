#include "tagger_features.hpp"

#include "templates.hpp"

namespace annals::language {
namespace {

/// `label1` is the label of the word to the left, `labels2` those of the two words there; `choice` the labels a word may have, as
/// far as the word table knows, and `dictionary` its parts of speech in a dictionary.
// Values and templates stand side by side.
// clang-format off
enum class TaggerAtom : std::uint8_t {
    none, exact, word, shape, suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3, fine, dictionary, capitals, label1,
    labels2, left_word, left2_word, left_shape, left_suffix3, left_fine, left_capitals, right_word, right2_word, right_shape,
    right_suffix3, right_fine, right2_fine, right_dictionary, right_choice, right2_choice, capitals_right, count
};
using enum TaggerAtom;
using TaggerAtoms = Atoms<TaggerAtom>;

constexpr std::uint32_t first_number = 1;
constexpr Template<TaggerAtom> templates[] = {
    // the first stage: the word itself
    {exact}, {suffix4}, {prefix3}, {dictionary, shape}, {dictionary, suffix2}, {dictionary, label1, shape},
    {capitals, shape, fine},
    // with the labels to its left
    {labels2}, {label1, word}, {label1, shape}, {label1, fine}, {capitals, shape, label1},
    // with the words around it
    {left_word}, {right_word, right2_word}, {right_suffix3, suffix3}, {right_suffix3, label1},
    // with what the words around it are like
    {right_fine, fine}, {right_fine, label1}, {right_choice, word}, {right_choice, right2_choice},
    // the rest: the word itself
    {word, shape}, {suffix1, shape}, {suffix2}, {suffix3}, {prefix1}, {prefix2}, {shape}, {fine},
    {dictionary, right_dictionary}, {dictionary, labels2}, {dictionary, capitals, shape}, {capitals, shape},
    // with the labels to its left
    {label1}, {labels2, word}, {label1, suffix3}, {labels2, suffix2}, {labels2, fine}, {dictionary, label1},
    // with the words around it
    {left2_word}, {right_word}, {right2_word}, {left_word, word}, {word, right_word}, {left_word, right_word},
    {label1, right_word}, {shape, right_shape}, {shape, left_shape}, {left_suffix3}, {dictionary, right_word},
    {capitals_right, shape, right_shape}, {left_capitals, shape, left_shape},
    // with what the words around it are like
    {left_fine, fine}, {right2_fine, right_fine}, {right_choice, label1}, {right_choice, fine, label1},
    {right_choice, right2_choice, label1}};
// clang-format on

/// The labels a word may have.
std::uint32_t choice(const WordFacts& word) { return word.row.likely * 256U + word.row.other; }

void add_word(const WordFacts& facts, TaggerAtoms& atoms) {
    atoms[exact] = facts.exact, atoms[word] = facts.norm, atoms[shape] = facts.shape;
    atoms[suffix1] = facts.suffix[0], atoms[suffix2] = facts.suffix[1], atoms[suffix3] = facts.suffix[2],
    atoms[suffix4] = facts.suffix[3];
    atoms[prefix1] = facts.prefix[0], atoms[prefix2] = facts.prefix[1], atoms[prefix3] = facts.prefix[2];
    atoms[fine] = facts.row.cluster, atoms[dictionary] = facts.classes, atoms[capitals] = facts.row.capitals;
}

void add_left(const WordFacts& left, const WordFacts& left2, TaggerAtoms& atoms) {
    atoms[left_word] = left.norm, atoms[left2_word] = left2.norm, atoms[left_shape] = left.shape;
    atoms[left_suffix3] = left.suffix[2], atoms[left_fine] = left.row.cluster;
    atoms[left_capitals] = atoms[capitals] * 16 + left.row.capitals;
}

void add_right(const WordFacts& right, const WordFacts& right2, TaggerAtoms& atoms) {
    atoms[right_word] = right.norm, atoms[right2_word] = right2.norm, atoms[right_shape] = right.shape;
    atoms[right_suffix3] = right.suffix[2], atoms[right_fine] = right.row.cluster, atoms[right2_fine] = right2.row.cluster;
    atoms[right_dictionary] = right.classes, atoms[right_choice] = choice(right), atoms[right2_choice] = choice(right2);
    atoms[capitals_right] = atoms[capitals] * 16 + right.row.capitals;
}

TaggerAtoms atoms_of(const TaggerPlace& place) {
    const auto& words = place.words;
    const auto i = static_cast<std::ptrdiff_t>(place.position);
    TaggerAtoms atoms;
    add_word(words[i], atoms);
    add_left(words[i - 1], words[i - 2], atoms);
    add_right(words[i + 1], words[i + 2], atoms);
    atoms[label1] = place.previous, atoms[labels2] = place.previous * 256 + place.before_previous;
    return atoms;
}

}  // namespace

void first_tagger_features(const TaggerPlace& place, FeatureList& features) {
    add_features<templates, 0, first_tagger_stage.features>(atoms_of(place), first_number, features);
}

void other_tagger_features(const TaggerPlace& place, FeatureList& features) {
    add_features<templates, first_tagger_stage.features>(atoms_of(place), first_number, features);
}

void tagger_features(const TaggerPlace& place, FeatureList& features) {
    first_tagger_features(place, features);
    other_tagger_features(place, features);
}

}  // namespace annals::language
