#include "events/hosted_times.hpp"

#include <algorithm>
#include <array>

#include "events/dates_apart.hpp"
#include "events/looking_on.hpp"
#include "events/openers.hpp"
#include "events/tree.hpp"

namespace annals::events {
namespace {

constexpr int longest_chain_of_hosts = 4;

TokenIndex distance(Range expression, TokenIndex token) {
    return expression.begin > token ? expression.begin - token : token - std::min(token, expression.end - 1);
}

class Times {
public:
    Times(const Reading& reading, const Clauses& clauses, const std::vector<bool>& ahead)
        : r_(reading), clauses_(clauses), ahead_(ahead), frame_times_(clauses.verbs.size()) {
        find_tokens();
        for (std::uint32_t t = 0; t < tokens_.size(); ++t) {
            if (tokens_[t].size() > 0 && dates_events(r_.times[t])) give_to_host(t);
        }
    }

    /// The expression in the trigger's own clause that stands nearest; with it, whether it touches the trigger's phrase.
    [[nodiscard]] EventTime own(const Trigger& trigger) const {
        if (is_looked_on(r_, trigger)) {
            const auto inside = within_phrase(*r_.phrase_at(trigger.head));
            return inside ? at(*inside, TimeBasis::explicit_phrase) : EventTime{};
        }
        if (trigger.kind == WordKind::noun) {
            if (const auto beside = next_to_phrase(trigger)) return at(*beside, TimeBasis::explicit_phrase);
            if (const auto stated = behind_its_copula(trigger)) return at(*stated, TimeBasis::explicit_phrase);
            if (const auto described = in_its_description(trigger)) return at(*described, TimeBasis::same_sentence);
        }
        return seen_from(of_clause(trigger), side_of_reference(r_, trigger));
    }

private:
    [[nodiscard]] EventTime of_clause(const Trigger& trigger) const {
        if (trigger.frame == nullptr) return {};
        const auto frame = static_cast<std::uint32_t>(trigger.frame - clauses_.verbs.data());
        if (const auto nearest = nearest_in(frame, trigger.head)) {
            // "Hours after the ceasefire began on Saturday": the day says more than the hours that are counted from it.
            const bool counted = r_.times[*nearest].anchor.kind == temporal::AnchorKind::event;
            const auto dated = counted ? from_its_clauses(frame, trigger.head) : EventTime{};
            if (dated.expression) return dated;
            return at(*nearest, trigger.kind == WordKind::verb ? TimeBasis::explicit_phrase : TimeBasis::same_sentence);
        }
        if (const auto other = inherited(frame, trigger.head, 0); other.expression)
            return seen_from(other, is_blamed(clauses_.verbs[frame]) ? TimeRelation::until : TimeRelation::at);
        if (const auto other = from_its_clauses(frame, trigger.head); other.expression) return other;
        if (const auto other = from_its_main_clause(frame, trigger.head); other.expression) return other;
        return from_its_antecedent(clauses_.verbs[frame]);
    }

    /// "Hit by a tsunami in 2018 that killed thousands": what an event did was when it was.
    [[nodiscard]] EventTime from_its_antecedent(const VerbFrame& clause) const {
        if (clause.border != Border::relative || !clause.subject || clause.group.tense != language::Tense::past) return {};
        const auto& event = r_.phrases[*clause.subject];
        const auto& patterns = r_.rules.trigger_patterns(r_.token(event.head).lemma);
        const bool told =
            std::any_of(patterns.begin(), patterns.end(), [](const Pattern& p) { return p.kind == WordKind::noun; });
        if (!told) return {};
        if (const auto inside = within_phrase(event)) return at(*inside, TimeBasis::same_sentence);
        const auto main = clauses_.governing[event.head];
        const auto day = main == 0 ? std::nullopt : nearest_in(main - 1, event.head);
        return day ? at(*day, TimeBasis::same_sentence) : EventTime{};
    }

    void find_tokens() {
        tokens_.resize(r_.times.size());
        for (TokenIndex i = 0; i < r_.time_of.size(); ++i) {
            if (r_.time_of[i] == 0) continue;
            auto& range = tokens_[r_.time_of[i] - 1];
            if (range.size() == 0)
                range = {i, i + 1};
            else
                range.end = i + 1;
        }
    }

    void give_to_host(std::uint32_t expression) {
        const auto tokens = tokens_[expression];
        const auto copula = copula_before(r_, clauses_, tokens.begin);
        if (copula) copula_times_.push_back({*copula, expression});
        const auto frame = host(tokens);
        if (!frame || (copula && clauses_.verbs[*frame].head < *copula)) return;
        const bool apart = in_apposition(r_, tokens, clauses_.verbs[*frame]) || says_of_what_time(r_, tokens) ||
                           is_of_another_event(r_, tokens) || is_held_against(r_, clauses_, tokens);
        if (!apart) frame_times_[*frame].push_back(expression);
    }

    /// "recently", "current" and their like say nothing that the tense does not.
    static bool refers_vaguely(const temporal::TimeExpression& expression) {
        const auto& steps = expression.value.steps;
        const auto future = static_cast<std::int32_t>(temporal::Reference::future);
        return steps.size() == 1 && steps[0].kind == temporal::StepKind::reference && steps[0].arguments[0] != future;
    }

    static bool dates_events(const temporal::TimeExpression& expression) {
        if (refers_vaguely(expression)) return false;
        if (expression.type == temporal::Timex3Type::duration) return expression.anchor.kind != temporal::AnchorKind::none;
        return expression.type == temporal::Timex3Type::date || expression.type == temporal::Timex3Type::time;
    }

    [[nodiscard]] EventTime at(std::uint32_t expression, TimeBasis basis) const {
        switch (r_.times[expression].signal) {
            case temporal::Signal::since: return {TimeRelation::since, expression, basis};
            case temporal::Signal::until:
            case temporal::Signal::by: return {TimeRelation::until, expression, basis};
            case temporal::Signal::before: return {TimeRelation::before, expression, basis};
            case temporal::Signal::after: return {TimeRelation::after, expression, basis};
            default: return {TimeRelation::at, expression, basis};
        }
    }

    /// The clause that an expression belongs to: the one that holds it, else the first verb after it.
    [[nodiscard]] std::optional<std::uint32_t> host(Range expression) const {
        if (clauses_.governing[expression.begin] != 0) return clauses_.governing[expression.begin] - 1;
        if (const auto verb = tree_verb_of(r_, expression.end - 1); verb && clauses_.verb_of[*verb] != 0)
            return clauses_.verb_of[*verb] - 1;
        const auto sentence = r_.around(expression.begin);
        for (TokenIndex i = expression.end; i < sentence.end; ++i) {
            if (clauses_.verb_of[i] != 0) return clauses_.verb_of[i] - 1;
        }
        for (TokenIndex i = expression.begin; i > sentence.begin; --i) {
            if (clauses_.verb_of[i - 1] != 0) return clauses_.verb_of[i - 1] - 1;
        }
        return std::nullopt;
    }

    /// "The last outbreak of the fever was in 2012".
    [[nodiscard]] std::optional<std::uint32_t> behind_its_copula(const Trigger& trigger) const {
        for (const auto& [copula, expression] : copula_times_) {
            if (copula < trigger.head || r_.token(copula).sentence != r_.token(trigger.head).sentence) continue;
            const auto* phrase = r_.phrase_at(trigger.head);
            if (phrase == nullptr || phrase->preposition || !only_nouns_between(trigger.head + 1, copula)) continue;
            return expression;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool only_nouns_between(TokenIndex begin, TokenIndex end) const {
        for (TokenIndex i = begin; i < end; ++i) {
            if (clauses_.verb_of[i] != 0 || r_.token(i).upos == Upos::aux) return false;
        }
        return true;
    }

    [[nodiscard]] std::optional<std::uint32_t> within_phrase(const NounPhrase& phrase) const {
        for (TokenIndex i = phrase.tokens.begin; i < phrase.tokens.end; ++i) {
            if (r_.time_of[i] != 0 && dates_events(r_.times[r_.time_of[i] - 1])) return r_.time_of[i] - 1;
        }
        return std::nullopt;
    }

    /// "Saturday's attack", "the counteroffensive on Sunday".
    [[nodiscard]] std::optional<std::uint32_t> next_to_phrase(const Trigger& trigger) const {
        const auto* phrase = r_.phrase_at(trigger.head);
        if (phrase == nullptr) return std::nullopt;
        if (const auto inside = within_phrase(*phrase)) return inside;
        const TokenIndex end = std::min(phrase->tokens.end + 3, r_.around(trigger.head).end);
        for (TokenIndex i = phrase->tokens.end; i < end && clauses_.verb_of[i] == 0 && r_.token(i).norm != ","; ++i) {
            if (r_.time_of[i] == 0 || !dates_events(r_.times[r_.time_of[i] - 1])) continue;
            return says_of_what_time(r_, tokens_[r_.time_of[i] - 1]) ? std::nullopt : std::optional(r_.time_of[i] - 1);
        }
        return apposed_to(phrase->tokens.end);
    }

    /// "The last strike, in 1994, lasted a month": between commas, right behind the phrase.
    [[nodiscard]] std::optional<std::uint32_t> apposed_to(TokenIndex end) const {
        const auto sentence_end = r_.around(end - 1).end;
        if (end + 2 >= sentence_end || r_.token(end).norm != ",") return std::nullopt;
        const auto first = end + (r_.token(end + 1).upos == Upos::adp ? 2 : 1);
        const auto time = r_.time_of[first];
        if (time == 0 || tokens_[time - 1].begin != first || !dates_events(r_.times[time - 1])) return std::nullopt;
        const auto behind = tokens_[time - 1].end;
        return behind < sentence_end && r_.token(behind).norm == "," ? std::optional(time - 1) : std::nullopt;
    }

    /// "A fire that killed nine people in 2019", "the sanctions that it imposed in 2019": what the fire did, and how the sanctions came
    /// about, dates them.
    [[nodiscard]] std::optional<std::uint32_t> in_its_description(const Trigger& trigger) const {
        const auto phrase = r_.phrase_of[trigger.head];
        const auto end = r_.around(trigger.head).end;
        const auto behind = [](TokenIndex token, const VerbFrame& verb) { return token < verb.head; };
        auto verb = std::upper_bound(clauses_.verbs.begin(), clauses_.verbs.end(), trigger.head, behind);
        for (; phrase != 0 && verb != clauses_.verbs.end() && verb->head < end; ++verb) {
            if (verb->border != Border::relative) continue;
            const bool made = verb->object == phrase - 1 && r_.rules.in_class(r_.token(verb->head).lemma, "bringing-about");
            if (made || verb->subject == phrase - 1)
                return nearest_in(static_cast<std::uint32_t>(verb - clauses_.verbs.begin()), trigger.head);
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<std::uint32_t> nearest_in(std::uint32_t frame, TokenIndex token) const {
        const auto& candidates = frame_times_[frame];
        const auto nearest = std::min_element(candidates.begin(), candidates.end(), [&](auto a, auto b) {
            return distance(tokens_[a], token) < distance(tokens_[b], token);
        });
        return nearest == candidates.end() ? std::nullopt : std::optional(*nearest);
    }

    /// "who left in June and asked", "they fled in May," he said: what is done does not date what is said beside it.
    [[nodiscard]] bool speaks_apart(const VerbFrame& frame) const {
        const auto says = [&](const VerbFrame& verb) { return r_.rules.says(r_.token(verb.head).lemma); };
        return frame.shares_subject && says(frame) && !says(clauses_.verbs[*frame.governor]);
    }

    /// "Was jailed on Friday for taking bribes": what somebody is blamed for came before.
    [[nodiscard]] bool is_blamed(const VerbFrame& frame) const {
        return frame.group.participle && frame.governor &&
               r_.rules.in_class(r_.token(clauses_.verbs[*frame.governor].head).lemma, "answering-for");
    }

    [[nodiscard]] bool hands_on(const VerbFrame& frame) const {
        return frame.governor && (frame.group.infinitive || frame.group.participle || frame.shares_subject);
    }

    /// "Toured the valley on Monday and promised help": on that day, too, where "left in June" says nothing of the speech.
    [[nodiscard]] bool may_be_shared(std::uint32_t expression, const VerbFrame& taker) const {
        return !speaks_apart(taker) || names_a_day(r_.times[expression]);
    }

    /// Whether what depends on a verb happens when the verb does: "were forced to [retreat] on Friday".
    [[nodiscard]] bool simultaneous(const VerbFrame& governing, const VerbFrame& dependent) const {
        if (!dependent.group.infinitive) return true;
        for (const auto& pattern : r_.rules.governor_patterns(r_.token(governing.head).lemma)) {
            if (pattern.kind == WordKind::verb && r_.rules.governors()[pattern.rule].makes == Makes::actual) return true;
        }
        return false;
    }

    /// "Declared an emergency and is due to visit on Monday": what is yet to come dates nothing that has been.
    [[nodiscard]] static bool looks_on_ahead(const VerbFrame& told, const VerbFrame& joined) {
        const auto tense = joined.group.tense;
        return (told.group.tense == language::Tense::past || told.group.perfect) && joined.shares_subject &&
               !joined.group.perfect && (tense == language::Tense::present || tense == language::Tense::future);
    }

    /// "Used dogs to find survivors on Monday", "announced plans to cut jobs on Monday": a day gone by is that of what was done.
    [[nodiscard]] bool is_day_of_main(const VerbFrame& main, const VerbFrame& aim, std::uint32_t expression) const {
        const bool own_subject = aim.subject && aim.subject != main.subject && aim.subject != main.object;
        const auto& time = r_.times[expression];
        return main.group.tense == language::Tense::past && !main.group.perfect && !own_subject && !ahead_[expression] &&
               time.type == temporal::Timex3Type::date && names_a_day(time);
    }

    [[nodiscard]] bool near(std::uint32_t frame, TokenIndex token, std::uint32_t sentence) const {
        const auto head = clauses_.verbs[frame].head;
        return r_.token(head).sentence == sentence && head + reach > token;
    }

    /// The time in a clause itself, or handed on to it.
    [[nodiscard]] EventTime told_of(std::uint32_t frame, TokenIndex token) const {
        if (const auto nearest = nearest_in(frame, token)) return at(*nearest, TimeBasis::same_sentence);
        return inherited(frame, token, 0);
    }

    /// A clause in front belongs to what follows; one behind to the verb that the tree hangs it on.
    [[nodiscard]] bool hangs_on(std::uint32_t clause, std::uint32_t frame, TokenIndex token, std::uint32_t sentence) const {
        if (!near(clause, token, sentence)) return false;
        return clause < frame || tree_verb_of(r_, clauses_.verbs[clause].head) == clauses_.verbs[frame].head;
    }

    [[nodiscard]] static EventTime seen_from(EventTime time, TimeRelation side) {
        if (time.expression && side != TimeRelation::at) time = {side, time.expression, TimeBasis::same_sentence};
        return side == TimeRelation::unknown ? EventTime{} : time;
    }

    /// "After the ministry shared photos on Saturday, the army confirmed …": on Saturday or later. "Nine died when a bus
    /// overturned on Sunday": on Sunday.
    [[nodiscard]] EventTime from_its_clauses(std::uint32_t frame, TokenIndex token) const {
        const auto sentence = r_.token(token).sentence;
        const auto first = frame - std::min(frame, reach);
        for (auto other = first; other < clauses_.verbs.size() && other < frame + reach; ++other) {
            const auto* opener = opener_of(r_, clauses_.verbs[other]);
            if (opener == nullptr || other == frame || !hangs_on(other, frame, token, sentence)) continue;
            if (!joins(r_, *opener, clauses_.verbs[other], clauses_.verbs[frame])) continue;
            if (const auto time = seen_from(told_of(other, token), opener->of_main); time.expression) return time;
        }
        return {};
    }

    /// "In 1997, when nine people died": of the year that it stands behind, whatever the tree says.
    [[nodiscard]] std::optional<std::uint32_t> day_before(const Opener* opener, const VerbFrame& clause) const {
        if (opener == nullptr || opener->of_clause != TimeRelation::at || *clause.mark < 2) return std::nullopt;
        const auto time = r_.time_of[*clause.mark - 2];
        if (r_.token(*clause.mark - 1).norm != "," || time == 0 || !dates_events(r_.times[time - 1])) return std::nullopt;
        return time - 1;
    }

    /// "Nine died on Sunday when a bus overturned": on Sunday. "She resigned on Sunday after he was arrested": until Sunday.
    [[nodiscard]] EventTime from_its_main_clause(std::uint32_t frame, TokenIndex token) const {
        const auto& clause = clauses_.verbs[frame];
        const auto* opener = opener_of(r_, clause);
        if (const auto day = day_before(opener, clause)) return at(*day, TimeBasis::same_sentence);
        const auto verb = opener == nullptr ? std::nullopt : tree_verb_of(r_, clause.head);
        if (!verb || clauses_.verb_of[*verb] == 0) return {};
        const auto main = clauses_.verb_of[*verb] - 1;
        if (!joins(r_, *opener, clause, clauses_.verbs[main])) return {};
        return seen_from(told_of(main, token), opener->of_clause);
    }

    /// From the verb it depends on or is joined to; and back from what depends on it.
    [[nodiscard]] EventTime inherited(std::uint32_t frame, TokenIndex token, int depth) const {
        if (depth == longest_chain_of_hosts) return {};
        const auto& verb = clauses_.verbs[frame];
        if (hands_on(verb) && simultaneous(clauses_.verbs[*verb.governor], verb) &&
            !looks_on_ahead(clauses_.verbs[*verb.governor], verb)) {
            const auto nearest = nearest_in(*verb.governor, token);
            if (nearest && may_be_shared(*nearest, verb)) return at(*nearest, TimeBasis::same_sentence);
            const auto further = nearest ? EventTime{} : inherited(*verb.governor, token, depth + 1);
            if (further.expression && may_be_shared(*further.expression, verb)) return further;
        }
        for (std::uint32_t next = frame + 1; next < clauses_.verbs.size() && clauses_.verbs[next].governor == frame; ++next) {
            if (!hands_on(clauses_.verbs[next]) || speaks_apart(clauses_.verbs[next]) ||
                looks_on_ahead(verb, clauses_.verbs[next]))
                continue;
            const auto nearest = nearest_in(next, token);
            if (nearest && (simultaneous(verb, clauses_.verbs[next]) || is_day_of_main(verb, clauses_.verbs[next], *nearest)))
                return at(*nearest, TimeBasis::same_sentence);
        }
        return {};
    }

    const Reading& r_;
    const Clauses& clauses_;
    const std::vector<bool>& ahead_;                                  // of each expression: after the publication day
    std::vector<Range> tokens_;                                       // of each expression
    std::vector<std::vector<std::uint32_t>> frame_times_;             // expressions hosted by each clause
    std::vector<std::pair<TokenIndex, std::uint32_t>> copula_times_;  // a "be", and the expression behind it
};

}  // namespace

std::vector<EventTime> hosted_times(const Reading& reading, const Clauses& clauses, const std::vector<Trigger>& triggers,
                                    const std::vector<bool>& ahead) {
    const Times times(reading, clauses, ahead);
    std::vector<EventTime> found;
    for (const auto& trigger : triggers) found.push_back(times.own(trigger));
    return found;
}

}  // namespace annals::events
