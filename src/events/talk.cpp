#include "events/talk.hpp"

#include <algorithm>
#include <optional>

#include "events/arguments.hpp"

namespace annals::events {
namespace {

bool is_saying(const Reading& r, const Trigger& trigger) { return r.rules.triggers()[trigger.rule].said; }

/// "I told him" inside somebody's speech is talk about talk: kept only when it has a named speaker.
bool idle_talk(const Reading& r, const Trigger& trigger) {
    if (!is_saying(r, trigger) || trigger.kind != WordKind::verb) return false;
    if (language::quotation_at(r.document, trigger.head) == language::npos) return false;
    return !trigger.subject || !actor_of(r, core_phrase(r, *trigger.subject));
}

/// "The earthquake struck": verb and noun tell one event, and the verb tells it better.
bool tells(const Reading& r, const Trigger& verb, const Trigger& noun) {
    const auto type = [&](const Trigger& trigger) { return r.rules.triggers()[trigger.rule].type; };
    const auto names = [&](const std::optional<PhraseIndex>& argument) {
        return argument && r.phrases[*argument].head == noun.head;
    };
    if (verb.kind != WordKind::verb || r.token(verb.head).sentence != r.token(noun.head).sentence) return false;
    return type(verb) == type(noun) && (names(verb.subject) || names(verb.object));
}

bool told_by_its_verb(const Reading& r, const std::vector<Trigger>& triggers, std::size_t noun) {
    const auto* phrase = r.phrase_at(triggers[noun].head);
    if (triggers[noun].kind != WordKind::noun || phrase == nullptr || phrase->head != triggers[noun].head) return false;
    const auto near = [&](std::size_t i) {
        return triggers[i].head + reach > triggers[noun].head && triggers[noun].head + reach > triggers[i].head;
    };
    for (std::size_t i = noun; i-- > 0 && near(i);) {
        if (tells(r, triggers[i], triggers[noun])) return true;
    }
    for (std::size_t i = noun + 1; i < triggers.size() && near(i); ++i) {
        if (tells(r, triggers[i], triggers[noun])) return true;
    }
    return false;
}

bool names_nobody(const Reading& r, const Trigger& trigger) {
    return trigger.subject && r.token(r.phrases[*trigger.subject].head).upos == Upos::pron;
}

}  // namespace

std::vector<Trigger> worth_telling(const Reading& r, const std::vector<Trigger>& triggers) {
    std::vector<Trigger> kept;
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        if (!idle_talk(r, triggers[i]) && !told_by_its_verb(r, triggers, i)) kept.push_back(triggers[i]);
    }
    return kept;
}

void carry_speakers(const Reading& r, const std::vector<Trigger>& triggers, std::vector<EventMention>& mentions) {
    std::optional<Participant> last;
    std::uint32_t paragraph = 0;
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        if (!is_saying(r, triggers[i]) || triggers[i].kind != WordKind::verb) continue;
        if (r.sentence_of(triggers[i].head).paragraph != paragraph) last.reset();
        paragraph = r.sentence_of(triggers[i].head).paragraph;
        auto& participants = mentions[i].participants;
        const auto speaker =
            std::find_if(participants.begin(), participants.end(), [](const Participant& p) { return p.role == Role::speaker; });
        if (speaker != participants.end()) {
            last = *speaker;
        } else if (last && names_nobody(r, triggers[i])) {
            participants.insert(participants.begin(), *last);
            mentions[i].reasons.push_back("speaker carried on");
        }
    }
}

}  // namespace annals::events
