#include "parser_state.hpp"

#include <algorithm>

namespace annals::language {
namespace {

constexpr std::uint8_t most_counted = 250;

std::uint64_t bit(Relation relation) { return std::uint64_t{1} << static_cast<unsigned>(relation); }

void add_left(Node& head, std::uint32_t child, Relation relation) {
    head.left2 = head.left1;
    head.left1 = child;
    head.left_count = std::min<std::uint8_t>(static_cast<std::uint8_t>(head.left_count + 1), most_counted);
    head.left_relations |= bit(relation);
}

void add_right(Node& head, std::uint32_t child, Relation relation) {
    head.right2 = head.right1;
    head.right1 = child;
    head.right_count = std::min<std::uint8_t>(static_cast<std::uint8_t>(head.right_count + 1), most_counted);
    head.right_relations |= bit(relation);
}

}  // namespace

bool ParserState::allows(Action action) const {
    switch (action) {
        case Action::shift: return next_ < size_;
        case Action::left: return !stack_.empty() && (next_ < size_ || stack_.size() == 1);
        case Action::right: return stack_.size() >= 2;
    }
    return false;
}

std::optional<Action> ParserState::only_action() const {
    if (stack_.empty()) return Action::shift;
    if (next_ < size_) return std::nullopt;
    return stack_.size() == 1 ? Action::left : Action::right;
}

ParserState::Arc ParserState::arc_of(Action action) const {
    return {action == Action::left ? next_ : stack_[stack_.size() - 2], stack_.back()};
}

void ParserState::apply(Action action, Relation relation) {
    if (action == Action::shift) {
        stack_.push_back(next_++);
        return;
    }
    const auto [head, child] = arc_of(action);
    nodes_[child].head = head;
    nodes_[child].relation = relation;
    action == Action::left ? add_left(nodes_[head], child, relation) : add_right(nodes_[head], child, relation);
    stack_.pop_back();
}

}  // namespace annals::language
