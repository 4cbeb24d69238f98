#include "events/further_triggers.hpp"

#include "events/trigger_model.hpp"

namespace annals::events {
namespace {

/// Whether a trigger stands at token i; `next` walks along the triggers, which are in text order.
bool stands_at(const std::vector<Trigger>& triggers, std::size_t& next, TokenIndex i) {
    while (next < triggers.size() && triggers[next].tokens.end <= i) ++next;
    return next < triggers.size() && triggers[next].tokens.contains(i);
}

}  // namespace

std::vector<Trigger> further_triggers(const Reading& reading, const Clauses& clauses, const std::vector<Trigger>& typed,
                                      const std::vector<Trigger>& told) {
    const auto& model = reading.rules.model();
    std::vector<Trigger> further;
    std::vector<Feature> features;
    std::size_t next_typed = 0, next_told = 0;
    for (TokenIndex i = 0; i < reading.document.tokens.size(); ++i) {
        if (stands_at(told, next_told, i)) continue;
        if (stands_at(typed, next_typed, i)) {
            if (typed[next_typed].tokens.begin == i) further.push_back(typed[next_typed]);
            continue;
        }
        const auto candidate = candidate_at(reading, i);
        if (!candidate || (candidate->kind == WordKind::noun && named_otherwise(reading, i))) continue;
        find_features(reading, clauses, *candidate, features);
        if (model.score(reading, *candidate, features) <= 0) continue;
        further.push_back(word_trigger(reading, clauses, i, candidate->kind, reading.rules.learnt_rule()));
    }
    return further;
}

}  // namespace annals::events
