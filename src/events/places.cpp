#include <algorithm>
#include <array>

#include "events/arguments.hpp"
#include "events/looking_on.hpp"

namespace annals::events {
namespace {

constexpr std::size_t most_places = 3;

bool locates(std::string_view preposition) {
    static constexpr std::array<std::string_view, 23> words{
        "in",      "at",     "near", "from",    "around", "into",   "to",      "toward",     "towards", "on", "across", "outside",
        "through", "inside", "over", "against", "along",  "within", "between", "throughout", "off",     "of", "beyond"};
    return std::find(words.begin(), words.end(), preposition) != words.end();
}

class Places {
public:
    Places(const Reading& reading, const Trigger& trigger)
        : r_(reading),
          trigger_(trigger),
          type_(reading.rules.triggers()[trigger.rule].type),
          saying_(reading.rules.has(type_, TypeTrait::saying)) {}

    std::vector<std::uint32_t> find() {
        const auto sentence = r_.around(trigger_.head);
        const auto clause = trigger_.frame != nullptr ? trigger_.frame->clause : sentence;
        if (!saying_) {
            argument(trigger_.object);
            own_phrase();
        }
        if (is_looked_on(r_, trigger_)) return std::move(found_);
        located(trigger_.last + 1, std::max(clause.end, trigger_.last + 1));
        located(clause.begin, trigger_.head);
        if (saying_) return std::move(found_);
        if (trigger_.passive) argument(trigger_.subject);
        if (found_.empty()) subject_modifier();
        if (found_.empty()) subject_itself();
        if (found_.empty()) located(clause.end, sentence.end, true);
        if (found_.empty()) located(sentence.begin, clause.begin, true);
        return std::move(found_);
    }

private:
    void add(const entities::EntityMention& mention) {
        if (!mention.place || found_.size() == most_places) return;
        if (std::find(found_.begin(), found_.end(), *mention.place) == found_.end()) found_.push_back(*mention.place);
    }

    /// The place a phrase names, else the last one in it ("in Balakliia's main square"): never one inside a person's name.
    void add_phrase(const NounPhrase& phrase) {
        const auto* head = r_.mention_at(phrase.head);
        if (head != nullptr && (head->place || head->actor)) return add(*head);
        for (TokenIndex i = phrase.head; i > phrase.tokens.begin; --i) {
            const auto* mention = r_.mention_at(i - 1);
            if (mention != nullptr && mention->place) return add(*mention);
        }
    }

    /// "recaptured Kupiansk", "the towns of Kupiansk and Izium", "parts of the region".
    void argument(const std::optional<PhraseIndex>& phrase) {
        if (!phrase) return;
        const auto& last = r_.token(trigger_.last).norm;  // "flew to Beijing", "arrived in Beijing"
        const bool adjacent = trigger_.last > trigger_.head && trigger_.last + 1 == trigger_.tokens.end;
        const bool goal = adjacent && (last == "to" || last == "in");
        const bool ground = r_.rules.has(type_, TypeTrait::done_to_ground);
        const auto core = core_phrase(r_, *phrase);
        const auto* mention = r_.mention_at(r_.phrases[core].head);
        const bool state = mention != nullptr && mention->actor && mention->place;
        const bool country = state && r_.entities.places[*mention->place].kind == entities::PlaceKind::country;
        const bool taken = r_.rules.has(type_, TypeTrait::won_by_forces) || trigger_.kind != WordKind::verb;
        if (state && !goal && !taken && (country || !ground)) return;
        add_phrase(r_.phrases[core]);
        if (core > 0 && r_.phrases[core - 1].tokens.end + 1 == r_.phrases[core].tokens.begin &&
            r_.token(r_.phrases[core - 1].tokens.end).norm == "and")
            add_phrase(r_.phrases[core - 1]);
    }

    /// "Kharkiv region offensive", "the siege of Kyiv".
    void own_phrase() {
        const auto* phrase = r_.phrase_at(trigger_.head);
        if (trigger_.kind != WordKind::noun || phrase == nullptr) return;
        for (TokenIndex i = phrase->tokens.begin; i < trigger_.head; ++i) {
            const auto* mention = r_.mention_at(i);
            if (mention != nullptr && mention->place &&
                !(mention->actor && mention->tokens.end < trigger_.head && r_.token(mention->tokens.end).upos == Upos::part))
                add(*mention);
        }
    }

    void subject_modifier() {
        if (!trigger_.subject) return;
        const auto& phrase = r_.phrases[core_phrase(r_, *trigger_.subject)];
        for (TokenIndex i = phrase.tokens.begin; i < phrase.head; ++i) {
            const auto* mention = r_.mention_at(i);
            if (mention != nullptr && mention->place && !mention->actor) add(*mention);
        }
    }

    /// "Marlow celebrated", "the valley and Arden flooded": a place that is no state does it where it lies.
    void subject_itself() {
        if (!trigger_.subject || trigger_.kind != WordKind::verb) return;
        const auto* mention = r_.mention_at(r_.phrases[core_phrase(r_, *trigger_.subject)].head);
        if (mention != nullptr && mention->place && !mention->actor) add(*mention);
    }

    /// Places behind prepositions in [begin, end). "four times the size of London" places nothing; nor does, in a clause that
    /// is not the event's own, "a plane to Dubai".
    void located(TokenIndex begin, TokenIndex end, bool other_clause = false) {
        for (TokenIndex i = begin; i < end; ++i) {
            const auto* phrase = r_.phrase_at(i);
            if (phrase == nullptr) continue;
            i = phrase->tokens.end - 1;
            if (phrase->preposition && *phrase->preposition >= begin && locates(r_.token(*phrase->preposition).norm) &&
                !compares(*phrase) && !is_origin(*phrase->preposition) && !(other_clause && leads_away(*phrase->preposition))) {
                add_phrase(*phrase);
            } else if (joined_to_place(*phrase)) {
                add_phrase(*phrase);
            }
        }
    }

    /// "From Calder, where the bridge fell".
    [[nodiscard]] bool is_scene(TokenIndex preposition) const {
        const auto end = r_.around(preposition).end;
        const auto* phrase = r_.phrase_at(preposition + 1);
        const auto behind = phrase != nullptr ? phrase->tokens.end : end;
        return behind + 1 < end && r_.token(behind).norm == "," && r_.token(behind + 1).norm == "where";
    }

    /// "A ship from Panama sank", "arrested after flying in from Vienna", unlike "withdrew troops from Vienna".
    [[nodiscard]] bool is_origin(TokenIndex preposition) const {
        if (r_.token(preposition).norm != "from" || preposition == 0 || is_scene(preposition)) return false;
        const auto before = preposition - 1;
        const bool own = before == trigger_.head || (before >= trigger_.tokens.begin && before <= trigger_.last);
        const auto& patterns = r_.rules.trigger_patterns(r_.token(before).lemma);  // "the retreat from Vienna"
        if (std::any_of(patterns.begin(), patterns.end(), [](const Pattern& p) { return p.kind == WordKind::noun; }))
            return false;
        const bool of_object = trigger_.object && r_.phrases[*trigger_.object].tokens.contains(before);
        return !own && !of_object;
    }

    /// "a plane to Dubai", unlike "fled to Dubai".
    [[nodiscard]] bool leads_away(TokenIndex preposition) const {
        return r_.token(preposition).norm == "to" && preposition > 0 &&
               r_.rules.in_class(r_.token(preposition - 1).lemma, "way-there");
    }

    [[nodiscard]] bool joined_to_place(const NounPhrase& phrase) const {
        if (phrase.tokens.begin < 2 || found_.empty()) return false;
        const auto& joint = r_.token(phrase.tokens.begin - 1);
        if (joint.norm != "and" && joint.norm != ",") return false;
        const auto* before = r_.mention_at(phrase.tokens.begin - 2);
        return before != nullptr && before->place && std::find(found_.begin(), found_.end(), *before->place) != found_.end();
    }

    [[nodiscard]] bool compares(const NounPhrase& phrase) const {
        const TokenIndex preposition = *phrase.preposition;
        if (r_.token(preposition).norm != "of" || preposition == 0) return false;
        const auto& before = r_.token(preposition - 1);
        return before.lemma == "size" || before.lemma == "area" || before.lemma == "population" || before.upos == Upos::propn;
    }

    const Reading& r_;
    const Trigger& trigger_;
    const std::string& type_;
    bool saying_;
    std::vector<std::uint32_t> found_;
};

}  // namespace

std::vector<std::uint32_t> find_places(const Reading& reading, const Trigger& trigger) { return Places(reading, trigger).find(); }

}  // namespace annals::events
