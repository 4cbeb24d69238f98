#include "parse.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

#include "stages.hpp"

namespace annals::language {
namespace {

using Score = std::int32_t;

constexpr std::size_t most_readings = 2;
constexpr std::size_t longest_doubted =
    400;  // words of a sentence: a second reading copies the first, which longer lists cannot pay
constexpr Score sure = action_stages.back().sure;  // so far ahead, the best action costs nothing
constexpr Score doubt_share = 3;  // of what it lacks to be sure, an action costs a third: near the logarithm of its odds
constexpr Score near = 2000;      // no further behind the best, a second action is tried as well
constexpr Score too_dear = 2000;  // so much dearer than the best, a reading is given up

struct Reading {
    ParserState state;
    Score cost = 0;
};

/// A reading may go on with `action`, and then costs `cost`.
struct Step {
    std::size_t reading;
    Action action;
    Score cost;
};

class Parser {
public:
    Parser(const ParserSentence& sentence, const ActionRows& actions, const SparseRows& relations)
        : sentence_(sentence), actions_(actions), relations_(relations) {
        readings_.push_back({ParserState(static_cast<std::uint32_t>(sentence.words.size()))});
    }

    /// Every reading takes as many steps: two for each word. The cheapest is always the first.
    ParserState parse() {
        while (!readings_.front().state.finished()) {
            steps_.clear();
            for (std::size_t i = 0; i < readings_.size(); ++i) add_steps(i);
            drop_dear_steps();
            take_steps();
        }
        return std::move(readings_.front().state);
    }

private:
    void add_steps(std::size_t reading) {
        const auto& [state, cost] = readings_[reading];
        if (const auto forced = state.only_action()) {
            steps_.push_back({reading, *forced, cost});
            return;
        }
        auto scores = scores_of_actions(state);
        const auto best = take_best(scores), second = take_best(scores);
        const auto ahead = best.second - second.second;
        const auto doubt = std::max(0, sure - ahead) / doubt_share;
        steps_.push_back({reading, best.first, cost + doubt});
        if (ahead < near && sentence_.words.size() <= longest_doubted)
            steps_.push_back({reading, second.first, cost + doubt + ahead});
    }

    using Scores = std::array<Score, action_count>;

    [[nodiscard]] Scores scores_of_actions(const ParserState& state) const {
        FeatureList features;
        action_features(sentence_, state, features);
        Scores scores{};
        for (const auto action : {Action::left, Action::right})
            if (!state.allows(action)) scores[static_cast<std::size_t>(action)] = never;
        best_in_stages<ActionRows>(features.span(), action_stages, actions_, scores);
        return scores;
    }

    static std::pair<Action, Score> take_best(Scores& scores) {
        const auto best = std::max_element(scores.begin(), scores.end());
        return {static_cast<Action>(best - scores.begin()), std::exchange(*best, 2 * never)};
    }

    void drop_dear_steps() {
        std::sort(steps_.begin(), steps_.end(), [](const Step& a, const Step& b) {
            return std::tie(a.cost, a.reading, a.action) < std::tie(b.cost, b.reading, b.action);
        });
        const auto most = steps_.front().cost + too_dear;
        while (steps_.size() > most_readings || steps_.back().cost > most) steps_.pop_back();
    }

    void take_steps() {
        next_.clear();
        for (auto step = steps_.begin(); step != steps_.end(); ++step) {
            auto& before = readings_[step->reading];
            const auto same = [step](const Step& other) { return other.reading == step->reading; };
            const bool forks = std::any_of(step + 1, steps_.end(), same);
            Reading after{forks ? before.state : std::move(before.state), step->cost};
            act(after.state, step->action);
            if (next_.empty() || !next_.front().state.goes_on_like(after.state)) next_.push_back(std::move(after));
        }
        readings_.swap(next_);
    }

    void act(ParserState& state, Action action) const {
        state.apply(action, action == Action::shift ? Relation::none : relation_of(state, state.arc_of(action)));
    }

    /// The best name for an arc; that to the root is always root.
    [[nodiscard]] Relation relation_of(const ParserState& state, ParserState::Arc arc) const {
        if (arc.head == state.size()) return Relation::root;
        FeatureList features;
        relation_features(sentence_, state, arc, features);
        std::array<Score, relation_count> scores{};
        for (const auto relation : {Relation::none, Relation::root}) scores[static_cast<std::size_t>(relation)] = never;
        return static_cast<Relation>(best_in_stages<SparseRows>(features.span(), relation_stages, relations_, scores));
    }

    const ParserSentence& sentence_;
    const ActionRows& actions_;
    const SparseRows& relations_;
    std::vector<Reading> readings_, next_;  // next_ and steps_ keep their memory from step to step
    std::vector<Step> steps_;
};

}  // namespace

ParserState parse(const ParserSentence& sentence, const ActionRows& actions, const SparseRows& relations) {
    return Parser(sentence, actions, relations).parse();
}

}  // namespace annals::language
