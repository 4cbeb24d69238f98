#include "events/conditions.hpp"

#include <algorithm>
#include <cctype>

#include "annals/language/words.hpp"

namespace annals::events {
namespace {

/// Tests a rule's conditions at one place of the text.
class Conditions {
public:
    Conditions(const Reading& reading, const TriggerRule& rule) : r_(reading), rule_(rule) {}

    [[nodiscard]] bool hold(const Trigger& trigger) const {
        if (rule_.passive && !trigger.passive) return false;
        if (rule_.said && trigger.attributive) return false;  // "the stated goals"
        if (rule_.uncounted && is_counted(trigger)) return false;
        if (rule_.clausal && !takes_content(trigger)) return false;
        if (!wanted(rule_.subject, trigger.subject) || unwanted(rule_.subject_not, trigger.subject)) return false;
        if (!wanted(rule_.object, trigger.object) && trigger.kind == WordKind::verb) return false;
        if (unwanted(rule_.object_not, trigger.object)) return false;
        if (trigger.kind == WordKind::verb && !wanted(rule_.verb_object, trigger.object)) return false;
        if ((!rule_.context.empty() && !in_sentence(rule_.context, trigger)) || in_sentence(rule_.context_not, trigger))
            return false;
        return (rule_.topic.empty() || in_article(rule_.topic)) && !in_article(rule_.topic_not);
    }

private:
    [[nodiscard]] bool is_counted(const Trigger& trigger) const {
        const auto begin = trigger.tokens.begin;
        return trigger.kind == WordKind::noun && begin > 0 && r_.token(begin - 1).upos == Upos::num && r_.time_of[begin - 1] == 0;
    }
    [[nodiscard]] bool wanted(const ClassNames& classes, const std::optional<PhraseIndex>& phrase) const {
        return classes.empty() || (phrase && any_of_classes(classes, *phrase));
    }
    [[nodiscard]] bool unwanted(const ClassNames& classes, const std::optional<PhraseIndex>& phrase) const {
        return !classes.empty() && phrase && any_of_classes(classes, *phrase);
    }
    /// "maintained that …", "added: “…”", "“…,” he noted".
    [[nodiscard]] bool takes_content(const Trigger& trigger) const {
        const auto sentence = r_.around(trigger.head);
        const TokenIndex next = trigger.last + 1;
        if (next < sentence.end && (r_.token(next).norm == "that" || r_.token(next).norm == ":")) return true;
        for (const auto& quotation : quotations_touching(r_, sentence)) {
            if (quotation.size() > 4 && !quotation.contains(trigger.head)) return true;
        }
        return next + 1 >= sentence.end || r_.token(next).norm == ",";
    }

    /// The phrase itself, and what is joined to it by "and" or a comma.
    [[nodiscard]] bool any_of_classes(const ClassNames& classes, PhraseIndex phrase) const {
        phrase = core_phrase(r_, phrase);
        for (int joined = 0; joined < 3 && phrase < r_.phrases.size(); ++joined, ++phrase) {
            const auto holds = [&](const std::string& name) { return in_class(name, r_.phrases[phrase]); };
            if (std::any_of(classes.begin(), classes.end(), holds)) return true;
            const auto end = r_.phrases[phrase].tokens.end;
            if (end >= r_.document.tokens.size() || r_.token(end).upos != Upos::cconj) return false;
        }
        return false;
    }

    [[nodiscard]] bool in_class(std::string_view name, const NounPhrase& phrase) const {
        const auto& head = r_.token(phrase.head);
        if (name == "@number") return has_number(phrase);
        if (name.front() == '@') return entity_is(name, phrase.head);
        if (r_.rules.in_class(head.lemma, name) || r_.rules.in_class(head.norm, name)) return true;
        if (opens_sentence_in_plural(phrase.head) && r_.rules.in_class(head.norm.substr(0, head.norm.size() - 1), name))
            return true;
        if (const auto* word = r_.hyphenated_at(phrase.head); word != nullptr && r_.rules.in_class(word->lemma, name))
            return true;
        if (phrase.tokens.size() < 2 || phrase.head == phrase.tokens.begin) return false;
        const auto& before = r_.token(phrase.head - 1);
        if (head.upos == Upos::propn && before.upos == Upos::noun && r_.rules.in_class(before.lemma, name))
            return true;  // "the firm Quill"
        return r_.rules.in_class(r_.token(phrase.head - 1).norm + " " + head.lemma, name);
    }

    /// "Ministers met": at the head of a sentence the tagger may take a plural for a name.
    [[nodiscard]] bool opens_sentence_in_plural(TokenIndex head) const {
        const auto& token = r_.token(head);
        return token.upos == Upos::propn && head == r_.sentence_of(head).tokens.begin && token.norm.size() > 3 &&
               token.norm.ends_with('s');
    }

    [[nodiscard]] bool has_number(const NounPhrase& phrase) const {
        for (TokenIndex i = phrase.tokens.begin; i < phrase.tokens.end; ++i) {
            if (r_.token(i).upos == Upos::num) return true;
        }
        return false;
    }

    [[nodiscard]] bool entity_is(std::string_view name, TokenIndex head) const {
        const auto* mention = r_.mention_at(head);
        if (mention == nullptr) return false;
        if (name == "@place") return mention->place.has_value();
        if (!mention->actor) return false;
        const auto kind = r_.entities.actors[*mention->actor].kind;
        if (name == "@person") return kind == entities::ActorKind::person;
        if (name == "@official") return in_office(r_.entities.actors[*mention->actor]);
        if (name == "@force") return kind == entities::ActorKind::armed_force;
        if (name == "@state") return kind == entities::ActorKind::state;
        if (name == "@organisation") return kind == entities::ActorKind::organisation;
        return name == "@actor";
    }

    /// A person whose title says so: "Foreign Minister Anna Ort".
    [[nodiscard]] bool in_office(const entities::Actor& actor) const {
        if (actor.kind != entities::ActorKind::person) return false;
        const auto words = language::words_of(actor.role);
        return std::any_of(words.begin(), words.end(), [&](const auto& word) {
            std::string lemma(word);
            std::transform(lemma.begin(), lemma.end(), lemma.begin(), [](unsigned char c) { return std::tolower(c); });
            return r_.rules.in_class(lemma, "official");
        });
    }

    [[nodiscard]] bool in_sentence(const ClassNames& words, const Trigger& trigger) const {
        if (words.empty()) return false;
        const auto range = r_.around(trigger.head);
        for (TokenIndex i = range.begin; i < range.end; ++i) {
            if (trigger.tokens.contains(i)) continue;
            if (std::any_of(words.begin(), words.end(), [&](const std::string& word) { return stands_at(i, word); })) return true;
        }
        return false;
    }

    [[nodiscard]] bool stands_at(TokenIndex i, const std::string& word) const {
        if (word == "@score") return is_score(i);
        const auto* hyphenated = r_.hyphenated_at(i);
        return is_word(r_.token(i), word) || (hyphenated != nullptr && (hyphenated->lemma == word || hyphenated->norm == word));
    }

    /// "3-1"
    [[nodiscard]] bool is_score(TokenIndex i) const {
        const auto digits = [&](TokenIndex k) {
            return r_.token(k).shape == language::Shape::digits && r_.token(k).norm.size() < 4;
        };
        const bool dash = i + 2 < r_.document.tokens.size() && (r_.token(i + 1).norm == "-" || r_.token(i + 1).norm == "–");
        return dash && digits(i) && digits(i + 2) && !r_.token(i + 1).space_before;
    }

    [[nodiscard]] bool in_article(const ClassNames& words) const {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return r_.lemmas.contains(word); });
    }

    const Reading& r_;
    const TriggerRule& rule_;
};

}  // namespace

bool conditions_hold(const Reading& reading, const TriggerRule& rule, const Trigger& trigger) {
    return Conditions(reading, rule).hold(trigger);
}

std::size_t count_conditions(const TriggerRule& rule) {
    return !rule.object.empty() + !rule.subject.empty() + !rule.context.empty() + !rule.verb_object.empty() +
           !rule.topic.empty() + 2 * rule.passive + rule.clausal;
}

}  // namespace annals::events
