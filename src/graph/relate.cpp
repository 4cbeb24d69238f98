#include "graph/relate.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace annals::graph {
namespace {

/// An event names at most so many of those that came just before it: a busy week has thousands of pairs of days, and
/// every pair follows from the dates anyway.
constexpr std::size_t most_predecessors = 4;

/// For each record's mention, the event that it became part of.
using EventOf = std::vector<std::vector<std::uint32_t>>;

EventOf events_of_mentions(const Story& story) {
    EventOf of(story.records.size());
    for (std::size_t r = 0; r < of.size(); ++r) of[r].resize(story.records[r].events.size());
    for (std::uint32_t e = 0; e < story.events.size(); ++e) {
        for (const auto& mention : story.events[e].mentions) of[mention.article][mention.mention] = e;
    }
    return of;
}

bool dated_before(const Event& a, const Event& b) {
    const bool known = a.when.value && b.when.value && a.when.value->period.end && b.when.value->period.begin;
    return known && *a.when.value->period.end <= *b.when.value->period.begin;
}

class Relator {
public:
    explicit Relator(Story& story) : story_(story), of_(events_of_mentions(story)) {}

    void contents() {
        for_each_mention(
            [&](const events::Record& record, const events::EventMention& said, std::uint32_t r, std::uint32_t event) {
                if (!said.content_of || *said.content_of >= record.events.size()) return;
                add(event, of_[r][*said.content_of], RelationType::content_of, "attribution", quote(record, said));
            });
    }

    /// "after the talks broke down": the words say which came first.
    void stated_order() {
        for_each_mention(
            [&](const events::Record& record, const events::EventMention& said, std::uint32_t r, std::uint32_t event) {
                const auto anchor = anchor_event(record, said);
                if (!anchor) return;
                const auto other = of_[r][*anchor];
                const bool after =
                    said.time.relation == events::TimeRelation::after || said.time.relation == events::TimeRelation::since;
                state(after ? other : event, after ? event : other, record, said);
            });
    }

    /// Disjoint periods: each event after those that end last before it begins.
    void dated_order() {
        std::vector<std::uint32_t> ending;
        for (std::uint32_t e = 0; e < story_.events.size(); ++e) {
            if (story_.events[e].when.value && story_.events[e].when.value->period.end) ending.push_back(e);
        }
        std::stable_sort(ending.begin(), ending.end(), [&](auto a, auto b) { return end(a) < end(b); });
        for (std::uint32_t e = 0; e < story_.events.size(); ++e) {
            const auto& value = story_.events[e].when.value;
            if (value && value->period.begin) precede(e, *value->period.begin, ending);
        }
    }

private:
    template <typename Visit> void for_each_mention(Visit visit) {
        for (std::uint32_t r = 0; r < story_.records.size(); ++r) {
            const auto& record = story_.records[r];
            for (std::size_t m = 0; m < record.events.size(); ++m) visit(record, record.events[m], r, of_[r][m]);
        }
    }

    static std::string quote(const events::Record& record, const events::EventMention& said) {
        return std::string(record.article.text.quote(said.clause));
    }

    /// The event of the article that a time expression is counted from.
    static std::optional<std::size_t> anchor_event(const events::Record& record, const events::EventMention& said) {
        using events::TimeRelation;
        const auto relation = said.time.relation;
        const bool ordered = relation == TimeRelation::after || relation == TimeRelation::before ||
                             relation == TimeRelation::since || relation == TimeRelation::until;
        if (!ordered || !said.time.expression || *said.time.expression >= record.times.size()) return std::nullopt;
        const auto& anchor = record.times[*said.time.expression].anchor;
        if (anchor.kind != temporal::AnchorKind::event) return std::nullopt;
        for (std::size_t m = 0; m < record.events.size(); ++m) {
            if (record.events[m].trigger.overlaps(anchor.span)) return m;
        }
        return std::nullopt;
    }

    calendar::Instant end(std::uint32_t event) const { return *story_.events[event].when.value->period.end; }

    /// `ending` is sorted by end. Only the immediate predecessors: those that end after some other predecessor begins
    /// would be implied.
    void precede(std::uint32_t event, calendar::Instant begin, const std::vector<std::uint32_t>& ending) {
        auto last = std::upper_bound(ending.begin(), ending.end(), begin,
                                     [&](calendar::Instant at, std::uint32_t e) { return at < end(e); });
        std::optional<calendar::Instant> implied;  // what ends by then is before a predecessor already taken
        for (std::size_t taken = 0; last != ending.begin() && taken < most_predecessors;) {
            --last;
            if (*last == event) continue;
            if (implied && end(*last) <= *implied) return;
            add(*last, event, RelationType::before, "dates", "");
            ++taken;
            const auto starts = story_.events[*last].when.value->period.begin;
            if (starts && (!implied || *starts > *implied)) implied = starts;
        }
    }

    void state(std::uint32_t first, std::uint32_t second, const events::Record& record, const events::EventMention& said) {
        if (first == second) return;
        if (dated_before(story_.events[second], story_.events[first]) || reachable(second, first)) {
            story_.conflicts.push_back({ConflictKind::date, {first, second}, {quote(record, said)}, {}});
            return;
        }
        stated_.emplace(first, second);
        add(first, second, RelationType::before, "stated", quote(record, said));
    }

    bool reachable(std::uint32_t from, std::uint32_t to) const {
        std::vector<std::uint32_t> open{from};
        std::set<std::uint32_t> seen{from};
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            if (at == to) return true;
            const auto [begin, last] = stated_.equal_range(at);
            for (auto edge = begin; edge != last; ++edge) {
                if (seen.insert(edge->second).second) open.push_back(edge->second);
            }
        }
        return false;
    }

    void add(std::uint32_t from, std::uint32_t to, RelationType type, std::string basis, std::string evidence) {
        if (from == to) return;
        const auto [place, is_new] = known_.emplace(std::tuple(from, to, type), story_.relations.size());
        if (is_new) story_.relations.push_back({from, to, type, std::move(basis), {}});
        auto& relation = story_.relations[place->second];
        const bool repeated = std::find(relation.evidence.begin(), relation.evidence.end(), evidence) != relation.evidence.end();
        if (!evidence.empty() && !repeated) relation.evidence.push_back(std::move(evidence));
    }

    Story& story_;
    EventOf of_;
    std::multimap<std::uint32_t, std::uint32_t> stated_;
    std::map<std::tuple<std::uint32_t, std::uint32_t, RelationType>, std::size_t> known_;
};

}  // namespace

void relate(Story& story) {
    Relator relator(story);
    relator.contents();
    relator.stated_order();
    relator.dated_order();
}

}  // namespace annals::graph
