// After Zhang and Nivre (2011, "Transition-based dependency parsing with rich non-local features"), with classes of words, and the
// tags around and between both ends of an arc after McDonald, Crammer and Pereira (2005).
#include "parser_features.hpp"
#include "parser_views.hpp"
#include "templates.hpp"

namespace annals::language {
namespace {

/// S0, S1, S2 are the words on top of the stack, B0 to B3 those that come next; l and r are the outermost children on either
/// side, l2 and r2 those before them.
// Values and templates stand side by side.
// clang-format off
enum class ActionAtom : std::uint8_t {
    none, s0_word, s0_tag, s0_upos, s0_class, s0_coarse, s1_word, s1_tag, s1_upos, s1_class, s1_coarse, s2_word, s2_tag,
    s2_upos, s2_class, b0_word, b0_tag, b0_upos, b0_class, b0_coarse, b1_word, b1_tag, b1_upos, b1_class, b1_coarse, b2_word,
    b2_tag, s0l_word, s0l_tag, s0l_relation, s0l2_relation, s0r_word, s0r_tag, s0r_relation, s0r2_relation, s1l_tag, s1r_tag,
    s1r_relation, b0l_word, b0l_tag, b0l_relation, b0l2_relation, s0_left_count, s0_right_count, s1_right_count, b0_left_count,
    s0_left_set, s0_right_set, s1_right_set, b0_left_set, s0_b0_distance, s1_s0_distance, s0_b0_between, s1_s0_between,
    verb_tag, verb_between, verb_distance, s0_before, s0_after, s1_after, b0_before, s1_s0_upos, b0_b1_upos, b2_b3_upos, count
};
using enum ActionAtom;
using ActionAtoms = Atoms<ActionAtom>;

constexpr std::uint32_t first_number = 1000;
constexpr Template<ActionAtom> templates[] = {
    // the first stage: single words
    {s0_tag}, {b0_word}, {b1_word},
    // pairs
    {s0_word, s0_tag, b0_tag}, {s1_word, b0_tag}, {b0_tag, b1_word},
    // three and four
    {s0_tag, b0_tag, b1_tag}, {s1_tag, s0_tag, b0_tag}, {s2_upos, s1_upos, s0_upos, b0_b1_upos},
    // children
    {s0_tag, s0l_tag, b0_tag}, {s0_tag, s0r_tag, b0_tag}, {s1_tag, s1r_tag, s0_tag}, {s0_tag, s0l_relation, s0l2_relation},
    {b0_tag, b0l_relation, b0l2_relation}, {s0_tag, b0_tag, b0l_relation},
    // how many and which children
    {s0_word, s0_left_count, s0_right_count}, {b0_tag, b0_left_count}, {b0_word, b0_left_count},
    // how far
    {s1_tag, s0_word, s1_s0_distance}, {s0_b0_distance, s1_s0_distance, s0_upos, b0_upos},
    // what stands between, and which verb comes next
    {s0_tag, b0_tag, s0_b0_between}, {s0_word, b0_tag, s0_b0_between}, {s1_tag, s0_tag, s1_s0_between},
    {s1_word, s0_tag, s1_s0_between},
    // the second stage: single words
    {s0_word, s0_tag}, {s1_word, s1_tag}, {b1_word, b1_tag},
    // pairs
    {s0_tag, b0_word, b0_tag}, {s0_word, b0_word}, {s0_tag, b0_tag}, {s1_tag, s0_word, s0_tag}, {s1_tag, b0_word},
    {b0_word, b1_tag},
    // classes of words
    {s0_tag, b0_class}, {s0_class, b1_class}, {b0_class, b1_class}, {s0_coarse, b0_coarse, b1_coarse},
    // three and four
    {b0_tag, b1_tag, b2_tag}, {s0_word, b0_tag, b1_tag}, {s1_tag, s0_tag, b0_tag, b1_tag},
    // children
    {s1_tag, s0_tag, s0l_tag}, {s0_tag, s0r_word}, {s0_word, s0r_tag}, {b0_tag, b0l_word}, {s1_word, s1r_relation, s0_tag},
    {s0_tag, b0_tag, s0r_relation, s0l_relation}, {s1_tag, s0_tag, s1r_relation, s0l_relation},
    // what a phrase hangs on: the preposition or conjunction that it begins with
    {s1_word, s0l_word, s0l_relation}, {s2_class, s0l_word, s0_class}, {s2_tag, s1_tag, s0l_word, s0_tag},
    {s1_class, s0_class, s0l_relation},
    // how many and which children
    {s0_tag, s0_left_count, s0_right_count},
    // how far
    {s0_tag, b0_tag, s0_b0_distance},
    // what stands between, and which verb comes next
    {s0_tag, b0_word, s0_b0_between}, {s1_tag, s0_tag, s1_s0_between, b0_tag}, {s0_tag, b0_tag, verb_tag, verb_between},
    // the rest: single words
    {s0_word}, {s1_word}, {s1_tag}, {s2_tag, s2_word}, {b0_word, b0_tag}, {b0_tag}, {b2_word, b2_tag},
    // pairs
    {s0_word, s0_tag, b0_word, b0_tag}, {s1_word, s1_tag, s0_tag}, {s1_word, s0_word}, {s1_tag, s0_tag}, {s1_word, b0_word},
    {s0_tag, b1_word}, {b0_word, b1_word}, {b0_tag, b1_tag},
    // classes of words
    {s0_class, b0_class}, {s1_class, s0_class}, {s0_class, b0_tag}, {s1_class, s0_tag}, {s1_tag, s0_class},
    {s1_coarse, s0_coarse, b0_coarse}, {s0_coarse, b0_class, b1_tag}, {s1_class, s0_coarse, b0_tag},
    // three and four
    {s2_tag, s1_tag, s0_tag}, {s0_tag, b0_word, b1_tag}, {s1_tag, s0_tag, b0_word}, {s1_tag, s0_word, b0_tag},
    {s1_word, s0_tag, b0_tag}, {s0_tag, b0_tag, b1_tag, b2_tag}, {s1_s0_upos, b0_upos, b1_upos, b2_b3_upos},
    // children
    {s1_tag, s1l_tag, s0_tag}, {s0_tag, b0_tag, b0l_tag}, {s1_tag, s0_tag, s0r_tag}, {s0_tag, s0l_word},
    {s0_tag, s0r_relation, s0r2_relation}, {s0_word, s0l_relation}, {s0_word, s0r_relation},
    // what a phrase hangs on: the preposition or conjunction that it begins with
    {s1_class, s0l_word, s0_class}, {s2_word, s0l_word, s0l_relation}, {s2_tag, s1_tag, s0_tag, s0l_relation},
    {s1_tag, s0_tag, s0l_word, b0_tag},
    // how many and which children
    {s1_tag, s1_right_count, s0_tag}, {s0_tag, s0_left_set, b0_tag}, {s0_tag, s0_right_set, b0_tag},
    {s1_tag, s1_right_set, s0_tag}, {b0_tag, b0_left_set}, {s0_word, s0_right_set},
    // how far
    {s0_word, b0_tag, s0_b0_distance}, {s0_tag, b0_word, s0_b0_distance}, {s1_tag, s0_tag, s1_s0_distance},
    {s1_word, s0_tag, s1_s0_distance},
    // what stands between, and which verb comes next
    {s1_tag, s0_word, s1_s0_between}, {s1_tag, s0_tag, verb_tag, verb_distance}, {s0_word, b0_tag, verb_tag},
    // what stands beside both ends
    {s0_tag, s0_after, b0_before, b0_tag}, {s0_before, s0_tag, b0_tag, b1_tag}, {s1_tag, s1_after, s0_before, s0_tag},
    {s1_tag, s0_tag, b0_before, b0_tag}};
// clang-format on

void add_stack(const Views& views, const ParserState& state, ActionAtoms& atoms) {
    const auto s0 = views.at(state.stack(0)), s1 = views.at(state.stack(1)), s2 = views.at(state.stack(2));
    atoms[s0_word] = s0.word, atoms[s0_tag] = s0.tag, atoms[s0_upos] = s0.upos, atoms[s0_class] = s0.fine;
    atoms[s0_coarse] = s0.coarse;
    atoms[s1_word] = s1.word, atoms[s1_tag] = s1.tag, atoms[s1_upos] = s1.upos, atoms[s1_class] = s1.fine;
    atoms[s1_coarse] = s1.coarse;
    atoms[s2_word] = s2.word, atoms[s2_tag] = s2.tag, atoms[s2_upos] = s2.upos, atoms[s2_class] = s2.fine;
    atoms[s1_s0_upos] = s1.upos * 64 + s0.upos;
}

void add_buffer(const Views& views, const ParserState& state, ActionAtoms& atoms) {
    const auto next = state.next();
    const auto b0 = views.at(next), b1 = views.beside(next, 1), b2 = views.beside(next, 2), b3 = views.beside(next, 3);
    atoms[b0_word] = b0.word, atoms[b0_tag] = b0.tag, atoms[b0_upos] = b0.upos, atoms[b0_class] = b0.fine;
    atoms[b0_coarse] = b0.coarse;
    atoms[b1_word] = b1.word, atoms[b1_tag] = b1.tag, atoms[b1_upos] = b1.upos, atoms[b1_class] = b1.fine;
    atoms[b1_coarse] = b1.coarse;
    atoms[b2_word] = b2.word, atoms[b2_tag] = b2.tag;
    atoms[b0_b1_upos] = b0.upos * 64 + b1.upos, atoms[b2_b3_upos] = b2.upos * 64 + b3.upos;
}

void add_children(const Views& views, const ParserState& state, ActionAtoms& atoms) {
    const auto &n0 = views.node(state.stack(0)), &n1 = views.node(state.stack(1)), &nb = views.node(state.next());
    const auto s0l = views.at(n0.left1), s0r = views.at(n0.right1), s1r = views.at(n1.right1), b0l = views.at(nb.left1);
    atoms[s0l_word] = s0l.word, atoms[s0l_tag] = s0l.tag, atoms[s0l_relation] = s0l.relation;
    atoms[s0r_word] = s0r.word, atoms[s0r_tag] = s0r.tag, atoms[s0r_relation] = s0r.relation;
    atoms[b0l_word] = b0l.word, atoms[b0l_tag] = b0l.tag, atoms[b0l_relation] = b0l.relation;
    atoms[s1l_tag] = views.at(n1.left1).tag, atoms[s1r_tag] = s1r.tag, atoms[s1r_relation] = s1r.relation;
    atoms[s0l2_relation] = views.at(n0.left2).relation, atoms[s0r2_relation] = views.at(n0.right2).relation;
    atoms[b0l2_relation] = views.at(nb.left2).relation;
    atoms[s0_left_count] = few(n0.left_count), atoms[s0_right_count] = few(n0.right_count);
    atoms[s1_right_count] = few(n1.right_count), atoms[b0_left_count] = few(nb.left_count);
    atoms[s0_left_set] = folded(n0.left_relations), atoms[s0_right_set] = folded(n0.right_relations);
    atoms[s1_right_set] = folded(n1.right_relations), atoms[b0_left_set] = folded(nb.left_relations);
}

void add_surroundings(const ParserSentence& sentence, const Views& views, const ParserState& state, ActionAtoms& atoms) {
    const auto i0 = state.stack(0), i1 = state.stack(1), next = state.next();
    const auto verb = sentence.landmarks[next].next_verb;
    atoms[s0_b0_distance] = distance_class(i0, next), atoms[s1_s0_distance] = distance_class(i1, i0);
    atoms[s0_b0_between] = sentence.between(i0, next), atoms[s1_s0_between] = sentence.between(i1, i0);
    atoms[verb_tag] = views.at(verb).tag, atoms[verb_distance] = distance_class(next, verb);
    atoms[verb_between] = sentence.between(next, verb);
    atoms[s0_before] = views.beside(i0, -1).tag, atoms[s0_after] = views.beside(i0, 1).tag;
    atoms[s1_after] = views.beside(i1, 1).tag, atoms[b0_before] = views.beside(next, -1).tag;
}

}  // namespace

void action_features(const ParserSentence& sentence, const ParserState& state, FeatureList& features) {
    const Views views(sentence, state);
    ActionAtoms atoms;
    add_stack(views, state, atoms);
    add_buffer(views, state, atoms);
    add_children(views, state, atoms);
    add_surroundings(sentence, views, state, atoms);
    add_features<templates>(atoms, first_number, features);
}

}  // namespace annals::language
