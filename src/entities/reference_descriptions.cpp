// "the president", "the ministry", "the town".
#include "references.hpp"

#include "annals/language/words.hpp"

namespace annals::entities {
namespace {

bool institution(ActorKind kind) { return kind == ActorKind::organisation || kind == ActorKind::media; }

bool has_word(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return true;
    }
    return false;
}

}  // namespace

const References::Heard* References::described_person(std::uint32_t token) const {
    const auto& word = reading_.token(token).norm;
    return last(token, [&](const Heard& entry) {
        if (!entry.mention.actor) return false;
        const auto& actor = layer_.actors[*entry.mention.actor];
        // "advisor to the president" is no president.
        const auto office =
            std::min({actor.role.find(" of "), actor.role.find(" to "), actor.role.find(" for "), actor.role.size()});
        return actor.kind == ActorKind::person && has_word(lower(std::string_view(actor.role).substr(0, office)), word);
    });
}

const References::Heard* References::described_organisation(std::uint32_t token) const {
    const auto& word = reading_.token(token).norm;
    const bool any = word == "company" || word == "firm" || word == "organization" || word == "organisation";
    const auto* found = last(token, [&](const Heard& entry) {
        if (!entry.mention.actor) return false;
        const auto& actor = layer_.actors[*entry.mention.actor];
        const bool subject = any && actor.kind == ActorKind::organisation && !behind_preposition(entry);
        return institution(actor.kind) && (has_word(lower(actor.name), word) || subject);
    });
    if (!found || any) return found;
    // "The Bank of Oslo raised rates. Norvane made a profit. The bank …": Norvane may be a bank, too.
    const auto rival = [&](const Heard& entry) {
        const auto* actor = entry.mention.actor ? &layer_.actors[*entry.mention.actor] : nullptr;
        return actor && actor->kind == ActorKind::organisation && entry.mention.actor != found->mention.actor && !entry.nested &&
               !behind_preposition(entry) && !names_its_kind(*actor);
    };
    return std::any_of(found, static_cast<const Heard*>(heard_.data() + heard_.size()), rival) ? nullptr : found;
}

/// "Norvane Bank", unlike "Norvane".
bool References::names_its_kind(const Actor& actor) const {
    const auto words = language::words_of(actor.name);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return (reading_.lexicon().words.of(lower(word)) & classes_.organisation_description) != 0;
    });
}

/// "a bid from Norvane": no subject.
bool References::behind_preposition(const Heard& entry) const {
    auto i = entry.mention.tokens.begin;
    if (i > 0 && reading_.is(i - 1, classes_.definite)) --i;
    return i > 0 && reading_.token(i - 1).upos == language::Upos::adp;
}

const References::Heard* References::described_place(std::uint32_t token) const {
    const auto with = [&](auto fits) {
        return last(token, [&](const Heard& entry) {
            return entry.mention.place && fits(layer_.places[*entry.mention.place].kind, entry);
        });
    };
    if (reading_.is(token, classes_.city_description))
        return with([](PlaceKind kind, const Heard&) { return kind == PlaceKind::city || kind == PlaceKind::village; });
    if (reading_.is(token, classes_.region_description))
        return with([](PlaceKind kind, const Heard&) { return kind == PlaceKind::region; });
    if (reading_.is(token, classes_.country_description))
        return with([](PlaceKind kind, const Heard&) { return kind == PlaceKind::country; });
    if (reading_.is(token, classes_.capital_description)) {
        return with([&](PlaceKind kind, const Heard& entry) {
            return kind == PlaceKind::city && entry.mention.actor && layer_.actors[*entry.mention.actor].kind == ActorKind::state;
        });
    }
    return nullptr;
}

/// "the president", "the ministry", "the town".
bool References::read_description(std::uint32_t token) {
    const auto limit = reading_.document().sentences[reading_.token(token).sentence].tokens.end;
    const auto head = token + 1;
    if (!reading_.is(token, classes_.definite) || head >= limit) return false;
    const auto next = head + 1;
    if (next < limit && (reading_.token(next).norm == "of" || reading_.token(next).upos == language::Upos::noun ||
                         reading_.token(next).norm == "-"))
        return false;
    const Heard* found = described_place(head);
    if (found) {
        const bool country = layer_.places[*found->mention.place].kind == PlaceKind::country;
        refer({token, next}, country ? found->mention.actor : std::nullopt, found->mention.place, MentionBasis::description,
              found->country);
        return true;
    }
    if (reading_.is(head, classes_.person_description)) found = described_person(head);
    if (!found && reading_.is(head, classes_.organisation_description)) found = described_organisation(head);
    if (!found) return false;
    refer({token, next}, found->mention.actor, std::nullopt, MentionBasis::description, found->country);
    return true;
}

}  // namespace annals::entities
