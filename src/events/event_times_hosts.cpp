#include "events/event_times_hosts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "events/openers.hpp"

namespace annals::events {
namespace {

bool overlap(text::Span a, text::Span b) { return a.begin < b.end && b.begin < a.end; }

bool is_dateline(const article::Evidence& evidence, text::Span span) {
    return evidence.what.starts_with("dateline") && evidence.span && overlap(*evidence.span, span);
}

bool stands_in_dateline(const Reading& r, const temporal::TimeExpression& time) {
    const auto& evidence = r.article.published.evidence;
    return std::any_of(evidence.begin(), evidence.end(), [&](const auto& one) { return is_dateline(one, time.span); });
}

class Hosts {
public:
    Hosts(const Reading& reading, const Clauses& clauses) : r_(reading), clauses_(clauses), first_(reading.times.size(), none) {
        for (TokenIndex i = 0; i < r_.time_of.size(); ++i) {
            if (const auto time = r_.time_of[i]; time != 0 && first_[time - 1] == none) first_[time - 1] = i;
        }
    }

    [[nodiscard]] const temporal::TimeExpression& expression(std::uint32_t number) const { return r_.times[number]; }

    /// "The day before the vote" and "four days after the landing" do not date the vote and the landing.
    [[nodiscard]] bool is_counted_from(const Trigger& trigger, std::uint32_t expression) const {
        const auto& time = r_.times[expression];
        return time.anchor.kind == temporal::AnchorKind::event && !overlap(time.anchor.span, time.span) &&
               overlap(time.anchor.span, r_.token(trigger.head).span);
    }

    /// "On Monday, the day after the vote": Monday, of the vote's day after; none of any other expression.
    [[nodiscard]] std::optional<std::uint32_t> day_beside(std::uint32_t expression) const {
        auto at = first_[expression];
        if (r_.times[expression].anchor.kind != temporal::AnchorKind::event || at == none) return std::nullopt;
        while (at > 0 && r_.token(at - 1).upos == Upos::adv) --at;  // "exactly", "just"
        if (at < 2) return std::nullopt;
        const auto beside = r_.time_of[at - 2];
        if (r_.token(at - 1).norm != "," || beside == 0 || !is_dated(r_.times[beside - 1])) return std::nullopt;
        return beside - 1;
    }

    /// "Two days before the verdict on Thursday": of Thursday, the two days.
    [[nodiscard]] std::optional<std::uint32_t> counted_from_event_of(std::uint32_t day) const {
        if (!is_dated(r_.times[day])) return std::nullopt;
        for (auto t = day; t-- > 0 && r_.times[t].sentence == r_.times[day].sentence;) {
            const auto& anchor = r_.times[t].anchor;
            if (anchor.kind == temporal::AnchorKind::event && overlap(anchor.span, r_.times[day].span)) return t;
        }
        return std::nullopt;
    }
    /// Whether the length is counted from the trigger's event, or from one that it is part of: "three days after the quake struck,
    /// [killing] nine", "a year after the police raided the bank and [arrested] its head".
    [[nodiscard]] bool is_named_by(const Trigger& trigger, std::uint32_t expression) const {
        const auto anchor = r_.times[expression].anchor.span;
        if (overlap(anchor, r_.token(trigger.head).span) || opens_behind_aside(trigger, anchor)) return true;
        const auto* frame = trigger.frame;
        for (int steps = 0; frame != nullptr && frame->governor && steps < longest_chain; ++steps) {
            if (!frame->shares_subject && !frame->group.participle) return false;
            frame = &clauses_.verbs[*frame->governor];
            if (overlap(anchor, r_.token(frame->head).span)) return true;
        }
        return false;
    }

    /// "A day after its auditor, Vane & Co, refused to sign": behind the words of the event and an aside, its verb.
    [[nodiscard]] bool opens_behind_aside(const Trigger& trigger, text::Span named) const {
        if (trigger.frame == nullptr || trigger.kind != WordKind::verb) return false;
        auto at = trigger.frame->group.tokens.begin;
        if (at < 2 || r_.token(at - 1).norm != ",") return false;
        for (--at; at > 0 && r_.token(at - 1).norm != ","; --at) {
            if (clauses_.verb_of[at - 1] != 0 || r_.token(at - 1).sentence != r_.token(trigger.head).sentence) return false;
        }
        return at > 1 && r_.token(at - 2).span.end == named.end;
    }

    /// Where what is told lies from the event that "the day after" or "three days before" is counted from.
    [[nodiscard]] std::optional<TimeRelation> side_of(std::uint32_t expression) const {
        for (auto i = first_[expression]; i < first_[expression] + 6 && i < r_.time_of.size(); ++i) {
            const auto& word = r_.token(i).norm;
            if (word == "after" || word == "following") return TimeRelation::after;
            if (word == "before") return TimeRelation::before;
        }
        return std::nullopt;
    }

    /// "Hours after the truce began on Saturday": still on Saturday, maybe.
    [[nodiscard]] bool counts_hours(std::uint32_t expression) const {
        const auto& norm = r_.token(first_[expression]).norm;
        const auto& next = r_.token(std::min(first_[expression] + 1, static_cast<TokenIndex>(r_.time_of.size()) - 1)).norm;
        const auto short_unit = [](const std::string& word) { return word.starts_with("hour") || word.starts_with("minute"); };
        return short_unit(norm) || short_unit(next);
    }

    /// "Guilty of taking bribes in 2014", "arrested for robbing a bank in May": what somebody is blamed for came before.
    [[nodiscard]] bool is_of_what_is_blamed(const Trigger& trigger, std::uint32_t expression) const {
        constexpr std::array<std::string_view, 4> blaming = {"of", "for", "with", "over"};
        const auto* host = clauses_.clause_of(first_[expression]);
        if (host == nullptr || host == trigger.frame || !host->group.participle || trigger.head > host->head) return false;
        const auto begin = host->group.tokens.begin;
        return begin > 0 && one_of(r_.token(begin - 1).norm, blaming);
    }

    /// The saying that follows what is said: "the flood came in May, the mayor said".
    [[nodiscard]] bool is_of_what_is_said(const Trigger& trigger, std::uint32_t expression) const {
        if (trigger.kind != WordKind::verb || trigger.frame == nullptr || !r_.rules.says(r_.token(trigger.head).lemma))
            return false;
        // "Came on Monday, toured the valley and promised help", "left on Monday, saying so": of one day.
        if (trigger.frame->shares_subject || trigger.frame->group.participle) return false;
        if (trigger.frame->border == Border::subordinator) return false;  // "began in May, when the mayor said so"
        const auto* host = clauses_.clause_of(first_[expression]);
        return host != nullptr && host != trigger.frame && host->border != Border::subordinator &&
               host->head < first_[expression] && first_[expression] < trigger.head && !host->group.participle &&
               !host->group.infinitive && comma_between(first_[expression], trigger.head);
    }

    /// The clause of the verb in front, where the one that was taken for its clause only begins behind the expression.
    [[nodiscard]] const VerbFrame* host_in_front(const Trigger& trigger, std::uint32_t expression) const {
        const auto at = first_[expression];
        if (trigger.frame == nullptr || at > trigger.frame->group.tokens.begin) return nullptr;
        const auto* clause = clauses_.clause_of(at);
        if (clause != nullptr && clause != trigger.frame) return nullptr;
        if (!opener_between(at, trigger.frame->group.tokens.begin)) return nullptr;
        for (auto i = at; i-- > r_.sentence_of(at).tokens.begin;) {
            if (const auto* frame = clauses_.frame_at(i)) return frame;
        }
        return nullptr;
    }

    [[nodiscard]] TimeRelation relation_behind(const Trigger& trigger, std::uint32_t expression) const {
        const auto opener = opener_between(first_[expression], trigger.frame->group.tokens.begin);
        return r_.token(*opener).norm == "before" ? TimeRelation::since : TimeRelation::until;
    }

private:
    static constexpr int longest_chain = 4;
    static constexpr TokenIndex none = static_cast<TokenIndex>(-1);

    [[nodiscard]] static bool is_dated(const temporal::TimeExpression& time) {
        const bool calendar = time.type == temporal::Timex3Type::date || time.type == temporal::Timex3Type::time;
        return calendar && time.anchor.kind != temporal::AnchorKind::event;
    }

    [[nodiscard]] std::optional<TokenIndex> opener_between(TokenIndex begin, TokenIndex end) const {
        for (auto i = begin; i < end; ++i) {
            if (r_.time_of[i] == 0 && (r_.token(i).norm == "after" || r_.token(i).norm == "before")) return i;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool comma_between(TokenIndex begin, TokenIndex end) const {
        for (auto i = begin; i < end; ++i) {
            if (r_.token(i).norm == ",") return true;
        }
        return false;
    }

    const Reading& r_;
    const Clauses& clauses_;
    std::vector<TokenIndex> first_;  // of each expression
};

/// The day, month or hour itself may be meant.
TimeRelation or_the_same(TimeRelation relation) {
    return relation == TimeRelation::after ? TimeRelation::since : TimeRelation::until;
}

/// Beside a day it is another day; in April, both may be.
TimeRelation side(TimeRelation relation, const temporal::TimeExpression& beside) {
    return names_a_day(beside) ? relation : or_the_same(relation);
}

TimeRelation other_side(TimeRelation relation) {
    return relation == TimeRelation::after ? TimeRelation::before : TimeRelation::after;
}

/// Days and lengths that are counted from an event: "on Monday, three days after the talks", "two days before the verdict
/// on Thursday". True when that says when the trigger's event was.
bool settle_counted(const Hosts& hosts, const Trigger& trigger, EventTime& time) {
    const auto expression = *time.expression;
    if (const auto day = hosts.day_beside(expression)) {
        const auto way = hosts.side_of(expression);
        const bool named = hosts.is_named_by(trigger, expression);
        if (!named) time = {TimeRelation::at, day, time.basis};
        if (named && way) time = {side(other_side(*way), hosts.expression(*day)), day, TimeBasis::same_sentence, expression, {}};
        return !named || way;
    }
    const auto length = hosts.counted_from_event_of(expression);
    if (!length || hosts.is_named_by(trigger, *length)) return false;
    const auto way = hosts.side_of(*length);
    if (!way) return false;
    const auto relation = hosts.counts_hours(*length) ? or_the_same(*way) : side(*way, hosts.expression(expression));
    time = {relation, expression, TimeBasis::same_sentence, length, {}};
    return true;
}

void give(const VerbFrame& host, const EventTime& time, const std::vector<Trigger>& triggers, std::vector<EventTime>& times) {
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        const bool verb = triggers[i].kind == WordKind::verb && triggers[i].frame == &host;
        if (verb && !times[i].expression) times[i] = time;
    }
}

}  // namespace

std::optional<Reading> without_dateline(const Reading& reading) {
    std::optional<Reading> without;
    for (std::uint32_t t = 0; t < reading.times.size(); ++t) {
        if (!stands_in_dateline(reading, reading.times[t])) continue;
        if (!without) without.emplace(reading);
        std::replace(without->time_of.begin(), without->time_of.end(), t + 1, 0U);
    }
    return without;
}

void settle_hosts(const Reading& reading, const Clauses& clauses, const std::vector<Trigger>& triggers,
                  std::vector<EventTime>& times) {
    const Hosts hosts(reading, clauses);
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        if (!times[i].expression) continue;
        if (settle_counted(hosts, triggers[i], times[i])) continue;
        const auto expression = *times[i].expression;
        if (const auto* host = hosts.host_in_front(triggers[i], expression)) {
            give(*host, {times[i].relation, expression, TimeBasis::explicit_phrase}, triggers, times);
            times[i] = {hosts.relation_behind(triggers[i], expression), expression, TimeBasis::same_sentence};
        } else if (hosts.is_counted_from(triggers[i], expression) || hosts.is_of_what_is_blamed(triggers[i], expression) ||
                   hosts.is_of_what_is_said(triggers[i], expression)) {
            times[i] = {};
        }
    }
}

}  // namespace annals::events
