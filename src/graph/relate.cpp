#include "graph/relate.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "graph/constraints.hpp"

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

    /// "Fled after the wall fell", "the strike caused blackouts", "ten days after the talks": what the words say, as far as it
    /// can hold together.
    void stated_order() {
        StatedLinks links;
        for (std::uint32_t r = 0; r < story_.records.size(); ++r) {
            const auto& record = story_.records[r];
            for (const auto& link : record.links) state(links, r, link.first, link.second, link.kind);
            for (std::uint32_t m = 0; m < record.events.size(); ++m) {
                const auto anchor = anchor_event(record, record.events[m]);
                if (!anchor) continue;
                const auto relation = record.events[m].time.relation;
                const bool after = relation == events::TimeRelation::after || relation == events::TimeRelation::since;
                state(links, r, after ? *anchor : m, after ? m : *anchor, events::LinkKind::before);
            }
        }
        propagate(story_, links.all);
        for (const auto& link : links.all) add(link.first, link.second, type_of(link.kind), "stated", link.evidence);
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
    struct StatedLinks {
        std::vector<StatedLink> all;
        std::map<std::tuple<std::uint32_t, std::uint32_t, events::LinkKind>, std::size_t> known;
    };

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
    static std::optional<std::uint32_t> anchor_event(const events::Record& record, const events::EventMention& said) {
        using events::TimeRelation;
        const auto relation = said.time.relation;
        const bool ordered = relation == TimeRelation::after || relation == TimeRelation::before ||
                             relation == TimeRelation::since || relation == TimeRelation::until;
        if (!ordered || !said.time.expression || *said.time.expression >= record.times.size()) return std::nullopt;
        const auto& anchor = record.times[*said.time.expression].anchor;
        if (anchor.kind != temporal::AnchorKind::event) return std::nullopt;
        for (std::uint32_t m = 0; m < record.events.size(); ++m) {
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

    static RelationType type_of(events::LinkKind kind) {
        if (kind == events::LinkKind::during) return RelationType::during;
        return kind == events::LinkKind::causes ? RelationType::causes : RelationType::before;
    }

    /// What did not happen came neither before nor after anything. A link told again weighs more.
    void state(StatedLinks& links, std::uint32_t r, std::uint32_t first, std::uint32_t second, events::LinkKind kind) {
        const auto& record = story_.records[r];
        const auto denied = [&](std::uint32_t m) { return record.events[m].polarity == events::Polarity::negative; };
        const auto one = of_[r][first], other = of_[r][second];
        if (one == other || denied(first) || denied(second)) return;
        const auto [known, is_new] = links.known.emplace(std::tuple(one, other, kind), links.all.size());
        if (!is_new) return void(++links.all[known->second].weight);
        auto words = quote(record, record.events[first]);
        const auto others = quote(record, record.events[second]);
        if (words.find(others) == std::string::npos)
            words = others.find(words) == std::string::npos ? words + " … " + others : others;
        links.all.push_back({one, other, kind, std::move(words), 1});
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
