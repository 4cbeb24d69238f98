#include <algorithm>
#include <utility>

#include "annals/temporal/time_expression.hpp"

namespace annals::temporal {
namespace {

/// The two ends of a range; none of what is no range, or has no words for each end.
std::vector<std::pair<TimeExpression, Resolution>> ends_of(const TimeExpression& expression, const Resolution& resolution) {
    std::vector<std::pair<TimeExpression, Resolution>> ends;
    const auto slash = resolution.timex3.find('/');
    if (slash == std::string::npos) return ends;
    for (std::size_t i = 0; i < expression.ends.size(); ++i) {
        auto end = std::pair(expression, resolution);
        end.first.span = expression.ends[i];
        end.second.timex3 = i == 0 ? resolution.timex3.substr(0, slash) : resolution.timex3.substr(slash + 1);
        end.second.value = i < resolution.ends.size() ? std::optional(resolution.ends[i]) : std::nullopt;
        ends.push_back(std::move(end));
    }
    return ends;
}

/// "Two days later": counted from the end of a range.
bool counts_on(const SymbolicTime& time) {
    return !time.steps.empty() && time.steps.front().kind == StepKind::shift && time.steps.front().arguments[0] > 0;
}

/// Collects expressions, and moves what hangs on one to where that one is now.
class Collector {
public:
    Layer layer;

    void add(TimeExpression expression, Resolution resolution) {
        renumber(expression.anchor, expression.value);
        for (auto& reading : expression.readings) renumber(reading.anchor, reading.value);
        layer.expressions.push_back(std::move(expression));
        layer.resolutions.push_back(std::move(resolution));
    }
    /// The next `ends` that are added stood in one place before.
    void next(std::size_t ends) { places_.push_back({layer.expressions.size(), layer.expressions.size() + ends - 1}); }

private:
    void renumber(Anchor& anchor, const SymbolicTime& value) const {
        if (anchor.kind != AnchorKind::expression) return;
        const auto [first, last] = places_[anchor.index];
        anchor.index = counts_on(value) ? last : first;
    }

    std::vector<std::pair<std::size_t, std::size_t>> places_;  // of each expression: where its first and its last end are now
};

}  // namespace

Layer with_ranges_split(Layer layer) {
    Collector collector;
    for (std::size_t i = 0; i < layer.expressions.size(); ++i) {
        auto ends = ends_of(layer.expressions[i], layer.resolutions[i]);
        collector.next(std::max<std::size_t>(ends.size(), 1));
        if (ends.empty()) collector.add(std::move(layer.expressions[i]), std::move(layer.resolutions[i]));
        for (auto& [end, resolution] : ends) collector.add(std::move(end), std::move(resolution));
    }
    return std::move(collector.layer);
}

}  // namespace annals::temporal
