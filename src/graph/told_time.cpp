#include "graph/told_time.hpp"

#include <algorithm>

#include "graph/anchor_event.hpp"

namespace annals::graph {
namespace {

using calendar::Granularity;
using calendar::Instant;
using calendar::TemporalValue;
using events::TimeRelation;
using temporal::AnchorKind;

/// "On Friday, four days after the ferry sank": the ferry, four days before Friday.
std::optional<ToldTime> at_distance(const events::Record& record, const events::EventTime& time,
                                    const std::vector<temporal::Resolution>& resolutions) {
    const bool back = time.relation == TimeRelation::before || time.relation == TimeRelation::until;
    if (!time.distance || *time.distance >= record.times.size()) return std::nullopt;
    const auto& distance = record.times[*time.distance];
    const auto steps = temporal::step_away(distance.value, back);
    if (!steps) return std::nullopt;
    const temporal::Anchor anchor{AnchorKind::expression, *time.expression, record.times[*time.expression].span};
    auto resolution = temporal::resolve_reading({anchor, *steps, 0, {}}, resolutions, record.article.published);
    if (!resolution.value) return std::nullopt;
    return ToldTime{distance.span, distance.rule, anchor, TimeRelation::at, std::move(resolution)};
}

/// Days of one week, unless they are said to be a stretch: "on 3 May and 9 May" are two occasions. What began before the article
/// appeared is told up to then.
bool holds_together(const TemporalValue& stretch, const events::Record& record, std::uint32_t first) {
    constexpr date::days longest_list{5};
    const auto begin = *stretch.period.begin, end = *stretch.period.end;
    const auto published = publication_end(record.article.published);
    if (record.times[first].signal == temporal::Signal::from) return true;
    const bool runs_ahead = published && begin < *published && end > *published;
    return !runs_ahead && end - begin <= longest_list;
}

/// "On Wednesday and Thursday": from the one to the other.
void go_on_to(const events::EventTime& time, const events::Record& record, const std::vector<temporal::Resolution>& resolutions,
              ToldTime& told) {
    const auto last = *time.last;
    if (last >= resolutions.size() || !resolutions[last].value || !told.resolution.value) return;
    const auto stretch = between(told.resolution.value->period.begin, resolutions[last].value->period.end);
    if (!stretch || !holds_together(*stretch, record, *time.expression)) return;
    told.span.end = std::max(told.span.end, record.times[last].span.end);
    told.resolution.value = stretch;
    told.resolution.timex3 = calendar::to_timex3(*stretch);
    told.resolution.steps.push_back("to " + resolutions[last].timex3 + " = " + calendar::to_edtf(*stretch));
    told.resolution.alternatives.clear();
}

}  // namespace

std::optional<Instant> publication_end(const article::PublicationDate& published) {
    if (!published.latest) return std::nullopt;
    return Instant{*published.latest + date::days{1}};
}

std::optional<TemporalValue> between(std::optional<Instant> begin, std::optional<Instant> end) {
    if (!begin && !end) return std::nullopt;
    if (begin && end && *end <= *begin) return std::nullopt;
    TemporalValue value{{begin, end}, Granularity::interval, {}, {}};
    if (begin && end && calendar::first_day(value.period) == calendar::last_day(value.period))
        value.granularity = Granularity::day;
    return value;
}

ToldTime told_time(const events::Record& record, const events::EventTime& time,
                   const std::vector<temporal::Resolution>& resolutions) {
    if (auto away = at_distance(record, time, resolutions)) return std::move(*away);
    const auto index = *time.expression;
    const auto& expression = record.times[index];
    auto counted = resolutions[index].value ? std::nullopt : counted_from_event(record, index, resolutions);
    ToldTime told{expression.span, expression.rule, expression.anchor, time.relation,
                  counted ? std::move(*counted) : resolutions[index]};
    if (time.last) go_on_to(time, record, resolutions, told);
    return told;
}

}  // namespace annals::graph
