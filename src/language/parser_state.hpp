// The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the next word, and the arcs so far.
//
//     shift   the next word goes on the stack
//     left    the top of the stack becomes a child of the next word, and goes
//     right   the top of the stack becomes a child of the word below it, and goes
//
// The root stands behind the last word, where greedy parsers err least (Ballesteros and Nivre 2013), and takes one child.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

enum class Action : std::uint8_t { shift, left, right };
inline constexpr std::size_t action_count = 3;

/// What is known of one word's place in the tree.
struct Node {
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    std::uint32_t head = none;
    Relation relation = Relation::none;
    std::uint8_t left_count = 0, right_count = 0;                            // children on either side
    std::uint32_t left1 = none, left2 = none, right1 = none, right2 = none;  // outermost child and the one before it
    std::uint64_t left_relations = 0, right_relations = 0;                   // sets of relations, as bits
};

class ParserState {
public:
    /// A sentence of `size` words, nothing read.
    explicit ParserState(std::uint32_t size) : nodes_(size + 1), size_(size) { stack_.reserve(size); }

    [[nodiscard]] bool finished() const { return next_ == size_ && stack_.empty(); }
    [[nodiscard]] bool allows(Action action) const;
    /// The action that alone is allowed, if so. Where there is a choice, shift is one.
    [[nodiscard]] std::optional<Action> only_action() const;

    /// The arc that `action` would make. Precondition: allowed, and not a shift.
    struct Arc {
        std::uint32_t head, child;
    };
    [[nodiscard]] Arc arc_of(Action action) const;

    /// Precondition: allowed. `relation` names the arc; of a shift it is ignored.
    void apply(Action action, Relation relation = Relation::dep);

    /// The word `depth` below the top of the stack, or Node::none.
    [[nodiscard]] std::uint32_t stack(std::uint32_t depth) const {
        return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : Node::none;
    }
    [[nodiscard]] std::uint32_t stack_size() const { return static_cast<std::uint32_t>(stack_.size()); }
    /// The word that is read next; size() when only the root is left.
    [[nodiscard]] std::uint32_t next() const { return next_; }
    [[nodiscard]] std::uint32_t size() const { return size_; }
    [[nodiscard]] const Node& node(std::uint32_t word) const { return nodes_[word]; }
    /// Whether the same words are left to be given a head: what the two states differ in is done.
    [[nodiscard]] bool goes_on_like(const ParserState& other) const { return next_ == other.next_ && stack_ == other.stack_; }

private:
    std::vector<Node> nodes_;  // the root last
    std::vector<std::uint32_t> stack_;
    std::uint32_t size_;
    std::uint32_t next_ = 0;
};

}  // namespace annals::language
