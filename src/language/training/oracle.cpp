#include "oracle.hpp"

namespace annals::language::training {
namespace {

class Costs {
public:
    Costs(const ParserState& state, const std::vector<std::uint32_t>& heads) : state_(state), heads_(heads) {}

    [[nodiscard]] int shift() const {
        const auto word = state_.next();
        int cost = 0;
        for (std::uint32_t depth = 0; depth < state_.stack_size(); ++depth) {
            const auto below = state_.stack(depth);
            if (depth > 0 && heads_[word] == below) ++cost;
            if (heads_[below] == word) ++cost;
        }
        return cost;
    }
    [[nodiscard]] int left() const {
        const auto top = state_.stack(0);
        const auto head = heads_[top];
        const bool lost = head != state_.next() && (head > state_.next() || head == state_.stack(1));
        return (lost ? 1 : 0) + children_ahead(top);
    }
    [[nodiscard]] int right() const {
        const auto top = state_.stack(0);
        return (heads_[top] >= state_.next() ? 1 : 0) + children_ahead(top);
    }

private:
    [[nodiscard]] int children_ahead(std::uint32_t word) const {
        int count = 0;
        for (auto i = state_.next(); i < state_.size(); ++i) count += heads_[i] == word ? 1 : 0;
        return count;
    }

    const ParserState& state_;
    const std::vector<std::uint32_t>& heads_;
};

}  // namespace

std::array<int, action_count> action_costs(const ParserState& state, const std::vector<std::uint32_t>& heads) {
    const Costs costs(state, heads);
    return {state.allows(Action::shift) ? costs.shift() : forbidden, state.allows(Action::left) ? costs.left() : forbidden,
            state.allows(Action::right) ? costs.right() : forbidden};
}

}  // namespace annals::language::training
