#include "graph/compose.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include "graph/headline.hpp"
#include "graph/identifiers.hpp"

namespace annals::graph {
namespace {

/// The values, most frequent first; equally frequent ones in the order they came.
template <typename T> class Tally {
public:
    void add(const T& value) {
        const auto found = std::find_if(counts_.begin(), counts_.end(), [&](const auto& count) { return count.first == value; });
        if (found == counts_.end()) {
            counts_.emplace_back(value, 1);
        } else {
            ++found->second;
        }
    }
    std::vector<T> by_frequency() {
        std::stable_sort(counts_.begin(), counts_.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
        std::vector<T> values;
        for (auto& count : counts_) values.push_back(std::move(count.first));
        return values;
    }

private:
    std::vector<std::pair<T, int>> counts_;
};

bool same(const events::Quantity& a, const events::Quantity& b) {
    return a.number == b.number && a.unit == b.unit && a.modifier == b.modifier;
}
bool same(const Source& a, const Source& b) {
    return a.actor == b.actor && a.name == b.name && a.kind == b.kind && a.via == b.via;
}

template <typename T> void add_new(std::vector<T>& all, const T& one) {
    if (std::none_of(all.begin(), all.end(), [&](const T& other) { return same(other, one); })) all.push_back(one);
}

/// "By Saturday" says more than "by Monday": of what has no beginning, the end.
std::int64_t end_of_open(const When& when) {
    const auto& period = when.value->period;
    return period.begin || !period.end ? 0 : period.end->time_since_epoch().count();
}

std::int64_t minutes(const When& when) {
    const auto& period = when.value->period;
    if (!period.begin || !period.end) return std::numeric_limits<std::int64_t>::max();
    return (*period.end - *period.begin).count();
}

bool is_stated(const When& when) { return when.basis == WhenBasis::explicit_phrase || when.basis == WhenBasis::same_sentence; }

/// Smaller is better: how directly the date is stated, then how narrow it is. What somebody corrected is not weighed.
std::tuple<int, std::int64_t, std::int64_t> vagueness(const When& when) {
    if (when.basis == WhenBasis::corrected) return {-1, 0, 0};
    return {is_stated(when) ? 0 : static_cast<int>(when.basis), minutes(when), end_of_open(when)};
}

/// Independent ones: an article and its copies are named by the first of them.
std::vector<std::string> outlets(const Story& story, const Event& event, const std::vector<std::uint32_t>& originals) {
    std::map<std::uint32_t, const article::Article*> first;
    for (const auto& mention : event.mentions) first.emplace(originals[mention.article], &story.records[mention.article].article);
    std::set<std::string> names;
    for (const auto& [original, article] : first) names.insert(article->outlet.empty() ? article->id : article->outlet);
    return {names.begin(), names.end()};
}

std::string event_id(const std::string& type, const std::vector<Telling>& tellings, const Cluster& cluster) {
    std::vector<std::string> parts;
    for (const auto number : cluster) parts.push_back(tellings[number].mention.id);
    std::sort(parts.begin(), parts.end());
    parts.insert(parts.begin(), type);
    return content_id("e-", parts);
}

void unite(Event& event, const events::EventMention& said, const Mention& mention, Tally<std::uint32_t>& places) {
    event.factuality = std::min(event.factuality, said.factuality);
    for (const auto place : mention.places) places.add(place);
    for (const auto& quantity : said.quantities) add_new(event.quantities, quantity);
    for (const auto& source : mention.attribution) add_new(event.attribution, source);
}

/// Actors in their roles, most frequent first; an actor that is both agent and patient keeps the more frequent role.
std::vector<Part> participants(const std::vector<Telling>& tellings, const Cluster& cluster) {
    std::vector<std::pair<Part, int>> counts;
    for (const auto number : cluster) {
        for (const auto& part : tellings[number].mention.participants) {
            const auto found = std::find_if(counts.begin(), counts.end(), [&](const auto& count) { return count.first == part; });
            found == counts.end() ? counts.emplace_back(part, 1), void() : void(++found->second);
        }
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.first.role != b.first.role ? a.first.role < b.first.role : a.second > b.second;
    });
    std::vector<Part> parts;
    for (const auto& count : counts) parts.push_back(count.first);
    return parts;
}

/// Days that exclude each other are told only of what lasts: it went on from the first of them to the last.
std::optional<calendar::Period> lasting_period(const When& best, const std::vector<const When*>& readings) {
    auto period = best.value->period;
    bool lasts = false;
    for (const auto* reading : readings) {
        if (!reading->value || !is_stated(*reading) || !is_stated(best)) continue;
        const auto& other = reading->value->period;
        if (!other.begin || !other.end || !period.begin || !period.end) continue;
        if (*other.begin < *period.end && *period.begin < *other.end) continue;
        lasts = true;
        period.begin = std::min(*period.begin, *other.begin);
        period.end = std::max(*period.end, *other.end);
    }
    return lasts ? std::optional(period) : std::nullopt;
}

/// Those of a type say what the event is; where none is, all.
Cluster of_a_type(const std::vector<Telling>& tellings, const Cluster& cluster) {
    Cluster typed;
    std::copy_if(cluster.begin(), cluster.end(), std::back_inserter(typed),
                 [&](auto number) { return tellings[number].said->type != events::untyped; });
    return typed.empty() ? cluster : typed;
}

}  // namespace

When merge_when(const std::vector<const When*>& readings) {
    const When* best = nullptr;
    for (const auto* reading : readings) {
        if (reading->value && (!best || vagueness(*reading) < vagueness(*best))) best = reading;
    }
    if (!best) return *readings.front();
    if (best->basis == WhenBasis::corrected) return *best;
    When merged = *best;
    for (const auto* reading : readings) {
        if (!reading->value || reading->value == merged.value) continue;
        merged.basis = WhenBasis::merged;
        const bool known =
            std::find(merged.alternatives.begin(), merged.alternatives.end(), *reading->value) != merged.alternatives.end();
        if (!known && reading->basis != WhenBasis::tense) merged.alternatives.push_back(*reading->value);
    }
    if (merged.basis == WhenBasis::merged) merged.reasons.push_back("surest-of-several-mentions");
    if (auto period = lasting_period(*best, readings)) {
        merged.value = calendar::TemporalValue{*period, calendar::Granularity::interval, {}, {}};
        merged.timex3 = calendar::to_timex3(*merged.value);
        merged.alternatives.clear();
        merged.reasons.back() = "from-the-first-to-the-last-day-told";
    }
    return merged;
}

Event compose(const Story& story, std::vector<Telling>& tellings, const Cluster& cluster,
              const std::vector<std::uint32_t>& originals) {
    Event event;
    const auto telling = of_a_type(tellings, cluster);
    Tally<std::string> types;
    for (const auto number : telling) types.add(tellings[number].said->type);
    event.type = types.by_frequency().front();
    event.polarity = tellings[telling.front()].said->polarity;
    event.factuality = tellings[telling.front()].said->factuality;
    event.headline = best_headline(story, tellings, telling);
    Tally<std::uint32_t> places;
    std::vector<const When*> readings;
    for (const auto number : telling) {
        unite(event, *tellings[number].said, tellings[number].mention, places);
        readings.push_back(&tellings[number].mention.when);
    }
    event.when = merge_when(readings);
    event.places = places.by_frequency();
    event.participants = participants(tellings, telling);
    event.id = event_id(event.type, tellings, telling);
    for (const auto number : cluster) event.mentions.push_back(std::move(tellings[number].mention));
    event.sources = outlets(story, event, originals);
    return event;
}

}  // namespace annals::graph
