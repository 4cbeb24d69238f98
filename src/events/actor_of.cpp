// Whom a phrase names: by itself, by the name behind it, or by whom it speaks for.
#include <array>

#include "events/arguments.hpp"

namespace annals::events {
namespace {

/// "a spokesperson for the brigade": the brigade speaks.
bool speaks_for_others(std::string_view lemma) {
    static constexpr std::array<std::string_view, 7> words{"spokesperson", "spokesman", "spokeswoman", "representative",
                                                           "official",     "source",    "statement"};
    return one_of(lemma, words);
}

bool is_office(const Reading& r, std::string_view lemma) {
    return r.rules.in_class(lemma, "office") || r.rules.in_class(lemma, "official") || r.rules.in_class(lemma, "source");
}

/// "The mayor, Greta Holm, resigned": the name between commas. In "the mayor, Greta Holm, and the judge" they are three.
std::optional<std::uint32_t> named_behind(const Reading& r, PhraseIndex phrase) {
    const auto comma = r.phrases[phrase].tokens.end;
    if (phrase + 1 >= r.phrases.size() || r.phrases[phrase + 1].tokens.begin != comma + 1) return std::nullopt;
    const auto& name = r.phrases[phrase + 1];
    const auto sentence_end = r.sentence_of(name.head).tokens.end;
    const auto* mention = r.mention_at(name.head);
    if (r.token(comma).norm != "," || mention == nullptr || !mention->actor || name.tokens.end >= sentence_end)
        return std::nullopt;
    const bool person = r.entities.actors[*mention->actor].kind == entities::ActorKind::person;
    const bool closed = r.token(name.tokens.end).norm == "," || r.token(name.tokens.end).norm == ".";
    const bool listed = name.tokens.end + 1 < sentence_end && r.token(name.tokens.end + 1).upos == Upos::cconj;
    return person && closed && !listed && is_office(r, r.token(r.phrases[phrase].head).lemma) ? mention->actor : std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> actor_of(const Reading& r, PhraseIndex phrase) {
    if (const auto named = named_behind(r, phrase)) return named;
    for (int speaks_for = 0; speaks_for < 4; ++speaks_for, ++phrase) {
        const auto* mention = r.mention_at(r.phrases[phrase].head);
        if (mention != nullptr && mention->actor) return mention->actor;
        if (phrase + 1 >= r.phrases.size() || !speaks_for_others(r.token(r.phrases[phrase].head).lemma)) break;
        const auto& next = r.phrases[phrase + 1];
        if (!next.preposition || *next.preposition != r.phrases[phrase].tokens.end) break;
    }
    return std::nullopt;
}

}  // namespace annals::events
