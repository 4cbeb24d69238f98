#include "references.hpp"

#include <algorithm>

namespace annals::entities {
namespace {

using language::Range;

bool plural_actor(ActorKind kind) { return kind == ActorKind::armed_force || kind == ActorKind::group; }
bool institution(ActorKind kind) { return kind == ActorKind::organisation || kind == ActorKind::media; }

bool has_word(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return true;
    }
    return false;
}

}  // namespace

ReferenceClasses::ReferenceClasses(const WordClasses& words)
    : bare_force_cue(words.bits("bare_force_cue")),
      capital_description(words.bits("capital_description")),
      city_description(words.bits("city_description")),
      country_description(words.bits("country_description")),
      definite(words.bits("definite")),
      direction_adjective(words.bits("direction_adjective")),
      direction_side(words.bits("direction_side")),
      female_name(words.bits("female_name")),
      first_name(words.bits("first_name")),
      force(words.bits("force")),
      military(words.bits("military")),
      organisation_description(words.bits("organisation_description")),
      person_description(words.bits("person_description")),
      possessor_he(words.bits("possessor_he")),
      possessor_it(words.bits("possessor_it")),
      possessor_she(words.bits("possessor_she")),
      pronoun_he(words.bits("pronoun_he")),
      pronoun_it(words.bits("pronoun_it")),
      pronoun_she(words.bits("pronoun_she")),
      pronoun_they(words.bits("pronoun_they")),
      region_description(words.bits("region_description")),
      side_noun(words.bits("side_noun")) {}

References::References(const DocumentReading& reading, EntityLayer& layer)
    : reading_(reading), layer_(layer), classes_(reading.lexicon().words) {}

void References::heard(const EntityMention& mention, std::optional<std::uint32_t> country) {
    const bool nested = mention.tokens.begin < covered_;
    if (mention.actor && layer_.actors[*mention.actor].kind == ActorKind::person) {
        if (country)
            country_of_person_[*mention.actor] = *country;
        else if (const auto known = country_of_person_.find(*mention.actor); known != country_of_person_.end())
            country = known->second;
    }
    heard_.push_back({mention, country, reading_.token(mention.tokens.begin).sentence, nested});
    covered_ = std::max(covered_, mention.tokens.end);
    next_ = std::max(next_, covered_);
}

void References::refer(Range tokens, std::optional<std::uint32_t> actor, std::optional<std::uint32_t> place, MentionBasis basis,
                       std::optional<std::uint32_t> country) {
    EntityMention mention;
    mention.tokens = tokens;
    mention.span = reading_.span(tokens);
    mention.actor = actor;
    mention.place = place;
    mention.basis = basis;
    layer_.mentions.push_back(mention);
    heard(mention, country);
}

void References::read_to(std::uint32_t token, Registry& registry) {
    while (next_ < token) {
        const auto i = next_;
        if (!read_forces(i, registry) && !read_pronoun(i, registry) && !read_side(i, registry)) read_description(i);
        next_ = std::max(next_, i + 1);
    }
}

/// The first fitting mention (its subject, mostly) of the latest sentence that has one.
template <typename Fits>
const References::Heard* References::subject_of_last_sentence(std::uint32_t token, Fits fits,
                                                              std::uint32_t sentences_back) const {
    const auto sentence = reading_.token(token).sentence;
    const Heard* found = nullptr;
    for (auto entry = heard_.rbegin(); entry != heard_.rend(); ++entry) {
        if (entry->sentence + sentences_back < sentence || (found && entry->sentence != found->sentence)) break;
        if (!entry->nested && fits(*entry)) found = &*entry;
    }
    return found;
}

template <typename Fits> const References::Heard* References::last(std::uint32_t token, Fits fits) const {
    const auto sentence = reading_.token(token).sentence;
    const auto found = std::find_if(heard_.rbegin(), heard_.rend(), fits);
    return found == heard_.rend() || found->sentence + 12 < sentence ? nullptr : &*found;
}

const References::Heard* References::person(std::uint32_t token, bool female) const {
    const auto fits = [&](const Heard& entry) {
        if (!entry.mention.actor || layer_.actors[*entry.mention.actor].kind != ActorKind::person) return false;
        if (const auto spoken = female_.find(*entry.mention.actor); spoken != female_.end()) return spoken->second == female;
        const auto& name = layer_.actors[*entry.mention.actor].name;
        const auto first = lower(std::string_view(name).substr(0, name.find(' ')));
        const bool known = (reading_.lexicon().words.of(first) & classes_.first_name) != 0;
        const bool woman = (reading_.lexicon().words.of(first) & classes_.female_name) != 0;
        return female ? woman || !known : !woman;
    };
    return subject_of_last_sentence(token, fits, 5);
}

bool References::read_pronoun(std::uint32_t token, Registry&) {
    const Heard* found = nullptr;
    if (reading_.is(token, classes_.pronoun_he)) {
        found = person(token, false);
    } else if (reading_.is(token, classes_.pronoun_she)) {
        found = person(token, true);
    } else if (reading_.is(token, classes_.pronoun_they)) {
        found = subject_of_last_sentence(
            token, [&](const Heard& e) { return e.mention.actor && plural_actor(layer_.actors[*e.mention.actor].kind); }, 1);
    } else if (reading_.is(token, classes_.pronoun_it)) {
        found = subject_of_last_sentence(
            token, [&](const Heard& e) { return e.mention.actor && layer_.actors[*e.mention.actor].kind != ActorKind::person; },
            0);
    }
    if (!found) return false;
    if (layer_.actors[*found->mention.actor].kind == ActorKind::person)
        female_.emplace(*found->mention.actor, reading_.is(token, classes_.pronoun_she));
    refer({token, token + 1}, found->mention.actor, std::nullopt, MentionBasis::pronoun, found->country);
    return true;
}

std::optional<std::uint32_t> References::last_country(std::uint32_t token) const {
    const auto* found = last(token, [](const Heard& entry) { return entry.country.has_value(); });
    return found ? found->country : std::nullopt;
}

std::optional<std::uint32_t> References::country_of_possessor(std::uint32_t token) const {
    const Heard* owner = nullptr;
    if (reading_.is(token, classes_.possessor_he))
        owner = person(token, false);
    else if (reading_.is(token, classes_.possessor_she))
        owner = person(token, true);
    else if (reading_.is(token, classes_.possessor_it))
        owner = subject_of_last_sentence(
            token, [](const Heard& e) { return e.mention.actor && e.country; }, 1);
    return owner ? owner->country : std::nullopt;
}

/// "his forces", "the military", "some troops": the armed forces of the country last spoken of.
bool References::read_forces(std::uint32_t token, Registry& registry) {
    const auto limit = reading_.document().sentences[reading_.token(token).sentence].tokens.end;
    auto end = token + 1;
    while (end < limit && reading_.is(end, classes_.military) && end < token + 4) ++end;
    // "the military": the last of the modifiers may be the head itself.
    const bool head = end < limit && reading_.is(end, classes_.force);
    if (!head && end > token + 1 && reading_.is(end - 1, classes_.force) && reading_.token(end - 1).upos == language::Upos::noun)
        --end;
    else if (!head)
        return false;
    const bool possessed = reading_.is(token, classes_.possessor_he) || reading_.is(token, classes_.possessor_she) ||
                           reading_.is(token, classes_.possessor_it);
    if (!possessed && !reading_.is(token, classes_.bare_force_cue)) return false;
    if (end + 1 < limit && reading_.token(end + 1).upos == language::Upos::noun) return false;  // "the army base"
    const auto country = possessed ? country_of_possessor(token) : last_country(token);
    if (!country) return false;
    const auto actor = registry.enter(armed_forces_of(reading_.lexicon().countries[*country]));
    const auto begin = reading_.is(token, classes_.definite) || possessed ? token : token + 1;
    refer({begin, end + 1}, actor, std::nullopt, MentionBasis::description, country);
    return true;
}

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
    return last(token, [&](const Heard& entry) {
        if (!entry.mention.actor) return false;
        const auto& actor = layer_.actors[*entry.mention.actor];
        return institution(actor.kind) && (has_word(lower(actor.name), word) || (any && actor.kind == ActorKind::organisation));
    });
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

/// The country in which most of the places so far lie.
std::optional<std::uint32_t> References::focus() const {
    std::map<std::uint32_t, std::size_t> counts;
    for (const auto& entry : heard_) {
        if (entry.mention.place && entry.country && layer_.places[*entry.mention.place].kind != PlaceKind::border)
            ++counts[*entry.country];
    }
    const auto most =
        std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end()) return std::nullopt;
    return most->first;
}

/// "in the east and south", "the southern front": a side of the country that the article is about.
bool References::read_side(std::uint32_t token, Registry& registry) {
    const auto limit = reading_.document().sentences[reading_.token(token).sentence].tokens.end;
    const bool after_side =
        token >= 2 && reading_.token(token - 1).norm == "and" && reading_.is(token - 2, classes_.direction_side);
    const bool definite = token >= 1 && reading_.token(token - 1).norm == "the";
    if ((!after_side && !definite) || reading_.capital(token)) return false;
    if (token >= 3 && reading_.token(token - 2).norm == "to" && reading_.piece_covering(token - 3))
        return false;  // "Kherson to the south"
    auto end = token + 1;
    const bool noun = reading_.is(token, classes_.direction_side);
    const bool front = end < limit && reading_.is(token, classes_.direction_adjective) && reading_.is(end, classes_.side_noun);
    if (!noun && !front) return false;
    if (front) ++end;
    if (end < limit && (reading_.token(end).norm == "of" || (noun && (reading_.token(end).upos == language::Upos::noun ||
                                                                      reading_.token(end).upos == language::Upos::propn))))
        return false;
    const auto country = focus();
    if (!country) return false;
    const auto& nation = reading_.lexicon().countries[*country].name;
    const auto& word = reading_.token(token).norm;
    Place place;
    place.name = word + (word.ends_with("ern") ? " " : "ern ") + nation;
    place.kind = PlaceKind::region;
    place.within = {nation};
    place.key = "place/" + slug(place.name) + "," + slug(nation);
    refer({token, end}, std::nullopt, registry.enter(place), MentionBasis::description, country);
    return true;
}

}  // namespace annals::entities
