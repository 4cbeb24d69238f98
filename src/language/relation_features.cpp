#include "parser_features.hpp"
#include "parser_views.hpp"
#include "templates.hpp"

namespace annals::language {
namespace {

/// `side` says whether the child stands left of its head; `distance` that, and how far. `sibling` is the head's outermost child
/// on that side, and `side_set` the relations of all of them.
// Values and templates stand side by side.
// clang-format off
enum class RelationAtom : std::uint8_t {
    none, head_word, head_tag, head_class, head_coarse, child_word, child_tag, child_class, child_coarse, side, distance,
    head_tag_side, child_tag_side, child_left_word, child_left_tag, child_left_relation, child_left_relations, child_right_word,
    child_right_tag, child_set, child_counts, sibling_tag, sibling_relation, side_set, head_left_set, child_before_word,
    child_before_tag, child_after_word, child_after_tag, head_before_tag, head_after_tag, count
};
using enum RelationAtom;
using RelationAtoms = Atoms<RelationAtom>;

constexpr std::uint32_t first_number = 2000;
constexpr Template<RelationAtom> templates[] = {
    // the first stage: 
    {child_word}, {head_word, head_tag, side}, {head_class, child_class, side}, {head_coarse, child_coarse, distance},
    // the child's own children: its preposition, its subject, its auxiliaries
    {head_tag, child_tag, child_left_tag, side}, {head_tag, child_tag, child_left_word, side},
    {child_class, child_left_word, head_tag, side}, {head_tag, child_tag, child_right_tag, side}, {child_tag, child_set, side},
    // what the head has already
    {head_tag, child_tag, sibling_relation, side}, {head_word, child_tag, sibling_relation, side},
    {head_word, child_tag, side_set, side},
    // what stands beside both
    {child_word, child_after_tag, side},
    // the second stage: 
    {head_tag, child_tag, side}, {head_word, child_word, side}, {head_word, child_tag, side}, {child_word, child_tag, side},
    {child_tag, side}, {head_tag, child_word, distance},
    // the child's own children: its preposition, its subject, its auxiliaries
    {head_tag, child_tag, child_left_relations, side},
    // what the head has already
    {head_tag, child_tag, side_set, side}, {head_tag, child_tag, head_left_set, side},
    // what stands beside both
    {child_tag, child_before_word, side}, {child_tag, child_after_word, side}, {child_word, child_before_tag, side},
    {head_tag, child_tag, child_before_tag, side},
    // the rest: 
    {head_tag, child_word, side}, {head_word, head_tag, child_word, child_tag_side}, {head_word, side},
    {head_tag, child_tag, distance}, {head_word, child_tag, distance}, {head_class, child_tag, side},
    {head_tag, child_class, side}, {head_class, child_word, side}, {head_word, child_class, side},
    // the child's own children: its preposition, its subject, its auxiliaries
    {head_tag, child_tag, child_left_relation, side}, {head_word, child_left_word, child_tag, side},
    {head_class, child_left_word, child_class, side}, {child_word, child_left_word, side},
    {head_tag, child_tag, child_right_word, side}, {head_tag, child_tag, child_set, side},
    {head_word, child_tag, child_set, side},
    // what the head has already
    {head_tag, child_tag, sibling_tag, side}, {head_word, head_tag, head_left_set, child_tag},
    // what stands beside both
    {child_tag, child_before_tag, child_after_tag, head_tag_side}, {head_tag, head_before_tag, head_after_tag, child_tag_side},
    {head_tag, child_tag, child_after_tag, side}, {head_tag, child_tag, child_counts, distance}};
// clang-format on

void add_ends(const Views& views, ParserState::Arc arc, RelationAtoms& atoms) {
    const auto h = views.at(arc.head), c = views.at(arc.child);
    const std::uint32_t left = arc.child < arc.head ? 1 : 0;
    atoms[head_word] = h.word, atoms[head_tag] = h.tag, atoms[head_class] = h.fine, atoms[head_coarse] = h.coarse;
    atoms[child_word] = c.word, atoms[child_tag] = c.tag, atoms[child_class] = c.fine, atoms[child_coarse] = c.coarse;
    atoms[side] = left, atoms[distance] = distance_class(arc.head, arc.child) * 2 + left;
    atoms[head_tag_side] = h.tag * 2 + left, atoms[child_tag_side] = c.tag * 2 + left;
}

void add_children(const Views& views, ParserState::Arc arc, RelationAtoms& atoms) {
    const auto& node = views.node(arc.child);
    const auto left = views.at(node.left1), right = views.at(node.right1);
    atoms[child_left_word] = left.word, atoms[child_left_tag] = left.tag, atoms[child_left_relation] = left.relation;
    atoms[child_left_relations] = left.relation * 64 + views.at(node.left2).relation;
    atoms[child_right_word] = right.word, atoms[child_right_tag] = right.tag;
    atoms[child_set] = folded(node.left_relations * 31 + node.right_relations);
    atoms[child_counts] = few(node.left_count) * 8 + few(node.right_count);
}

void add_siblings(const Views& views, ParserState::Arc arc, RelationAtoms& atoms) {
    const auto& node = views.node(arc.head);
    const bool left = arc.child < arc.head;
    const auto sibling = views.at(left ? node.left1 : node.right1);
    atoms[sibling_tag] = sibling.tag, atoms[sibling_relation] = sibling.relation;
    atoms[side_set] = folded(left ? node.left_relations : node.right_relations);
    atoms[head_left_set] = folded(node.left_relations);
}

void add_neighbours(const Views& views, ParserState::Arc arc, RelationAtoms& atoms) {
    const auto before = views.beside(arc.child, -1), after = views.beside(arc.child, 1);
    atoms[child_before_word] = before.word, atoms[child_before_tag] = before.tag;
    atoms[child_after_word] = after.word, atoms[child_after_tag] = after.tag;
    atoms[head_before_tag] = views.beside(arc.head, -1).tag, atoms[head_after_tag] = views.beside(arc.head, 1).tag;
}

}  // namespace

void relation_features(const ParserSentence& sentence, const ParserState& state, ParserState::Arc arc, FeatureList& features) {
    const Views views(sentence, state);
    RelationAtoms atoms;
    add_ends(views, arc, atoms);
    add_children(views, arc, atoms);
    add_siblings(views, arc, atoms);
    add_neighbours(views, arc, atoms);
    add_features<templates>(atoms, first_number, features);
}

}  // namespace annals::language
