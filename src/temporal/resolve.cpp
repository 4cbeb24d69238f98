#include <algorithm>
#include <utility>

#include "annals/calendar/arithmetic.hpp"
#include "annals/temporal/time_expression.hpp"
#include "temporal/interpreter.hpp"

namespace annals::temporal {
namespace {

using calendar::Period;
using calendar::TemporalValue;

std::optional<TemporalValue> publication_value(const article::PublicationDate& publication) {
    if (const auto day = publication.day()) return calendar::unit_value(calendar::Granularity::day, *day);
    return std::nullopt;
}

std::string why_unresolved(const TimeExpression& expression, const std::vector<Resolution>& earlier,
                           const Resolution& resolution) {
    if (resolution.value) return "";
    if (resolution.timex3.find("REF") != std::string::npos && expression.anchor.kind != AnchorKind::event) return "not said when";
    if (expression.type == Timex3Type::set) return "comes again and again";
    switch (expression.anchor.kind) {
        case AnchorKind::publication: return "publication date unknown";
        case AnchorKind::event: return "hangs on an event";
        case AnchorKind::expression:
            return earlier[expression.anchor.index].value ? "cannot be counted from its anchor" : "its anchor is unresolved";
        case AnchorKind::none: break;
    }
    return expression.type == Timex3Type::duration ? "a length of time, not a date" : "the day is not said";
}

/// "Days later", of an event that nobody has dated: after that event, which is not to say after today.
bool is_some_time_from_an_event(const TimeExpression& expression) {
    const auto& steps = expression.value.steps;
    return expression.anchor.kind == AnchorKind::event && steps.size() == 1 && steps.front().kind == StepKind::shift &&
           is_vague(steps.front().arguments[0]);
}

void add_reading(const SymbolicTime& other, const std::optional<TemporalValue>& anchor, Resolution& resolution) {
    if (const auto reading = interpret(other, anchor).value; reading && *reading != *resolution.value)
        resolution.alternatives.push_back(*reading);
}

/// "4/3/2015" is 3 April to some and 4 March to others.
void add_day_first(const TimeExpression& expression, const std::optional<TemporalValue>& anchor, Resolution& resolution) {
    auto other = expression.value;
    const auto slashed =
        std::find_if(other.steps.begin(), other.steps.end(), [](const Step& step) { return step.kind == StepKind::slashed; });
    if (slashed == other.steps.end() || !resolution.value) return;
    std::swap(slashed->arguments[0], slashed->arguments[1]);
    add_reading(other, anchor, resolution);
}

/// The reading of the other direction, where no verb decided.
void add_alternative(const TimeExpression& expression, const std::optional<TemporalValue>& anchor, Resolution& resolution) {
    const auto& reasons = expression.reasons;
    if (!resolution.value || std::find(reasons.begin(), reasons.end(), "most-recent") == reasons.end()) return;
    auto other = expression.value;
    for (Step& step : other.steps) {
        const auto past = static_cast<std::int32_t>(Direction::past), next = static_cast<std::int32_t>(Direction::next);
        if ((step.kind == StepKind::weekday || step.kind == StepKind::month) && step.arguments[1] == past)
            step.arguments[1] = next;
        if (step.kind == StepKind::date && step.arguments[2] == past) step.arguments[2] = next;
    }
    add_reading(other, anchor, resolution);
}

}  // namespace

std::vector<Resolution> resolve(const std::vector<TimeExpression>& expressions, const article::PublicationDate& publication) {
    std::vector<Resolution> resolutions;
    for (const TimeExpression& expression : expressions) {
        std::optional<TemporalValue> anchor;
        if (expression.anchor.kind == AnchorKind::publication) anchor = publication_value(publication);
        if (expression.anchor.kind == AnchorKind::expression) anchor = resolutions[expression.anchor.index].value;
        auto resolution = interpret(expression.value, anchor);
        if (is_some_time_from_an_event(expression)) resolution.timex3 = unresolved_timex3(expression.value);
        add_alternative(expression, anchor, resolution);
        add_day_first(expression, anchor, resolution);
        resolution.reason = why_unresolved(expression, resolutions, resolution);
        resolutions.push_back(std::move(resolution));
    }
    return resolutions;
}

Resolution resolve_reading(const AnchorReading& reading, const std::vector<Resolution>& earlier,
                           const article::PublicationDate& publication) {
    const bool told = reading.anchor.kind == AnchorKind::expression;
    return interpret(reading.value, told ? earlier[reading.anchor.index].value : publication_value(publication));
}

std::optional<Period> signalled_period(const TimeExpression& expression, const Resolution& resolution,
                                       const article::PublicationDate& publication) {
    if (!resolution.value) return std::nullopt;
    const Period period = calendar::narrowed(*resolution.value);
    const auto published = publication.day();
    switch (expression.signal) {
        case Signal::since:
            // "Since Monday" in an announcement of Sunday would end before it begins: then the period is left as it is.
            if (!published) return Period{period.begin, std::nullopt};
            if (period.begin && calendar::Instant{*published + date::days{1}} <= *period.begin) return period;
            return Period{period.begin, calendar::Instant{*published + date::days{1}}};
        case Signal::until:
        case Signal::by:
        case Signal::through: return Period{std::nullopt, period.end};
        case Signal::before: return Period{std::nullopt, period.begin};
        case Signal::after: return Period{period.end, std::nullopt};
        default: return period;
    }
}

}  // namespace annals::temporal
