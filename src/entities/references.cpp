#include "references.hpp"

namespace annals::entities {
namespace {

using language::Range;

bool plural_actor(ActorKind kind) { return kind == ActorKind::armed_force || kind == ActorKind::group; }

}  // namespace

ReferenceClasses::ReferenceClasses(const WordClasses& words)
    : bare_force_cue(words.bits("bare_force_cue")),
      capital_description(words.bits("capital_description")),
      city_description(words.bits("city_description")),
      country_description(words.bits("country_description")),
      definite(words.bits("definite")),
      direction_adjective(words.bits("direction_adjective")),
      direction_side(words.bits("direction_side")),
      enabling_verb(words.bits("enabling_verb")),
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
      side_noun(words.bits("side_noun")),
      person_noun(words.bits("person_noun") | words.bits("title")),
      female_noun(words.bits("female_noun")),
      title_part(words.bits("title_part")),
      body(words.bits("body")),
      body_behind_the(words.bits("body_behind_the")),
      body_part(words.bits("body_part")),
      body_modifier(words.bits("body_modifier")),
      service(words.bits("service")),
      service_modifier(words.bits("service_modifier")),
      people(words.bits("people")),
      humans(words.bits("humans")) {}

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
    heard_.push_back({mention, country, reading_.token(mention.tokens.begin).sentence, nested, false, false});
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
        if (!read_forces(i, registry) && !read_pronoun(i, registry) && !read_side(i, registry) && !read_description(i) &&
            !read_body(i, registry))
            read_stranger(i, token);
        next_ = std::max(next_, i + 1);
    }
}

/// "A man was held.", "The former minister was arrested.": until somebody is named again, "he" may be that one. Only of one
/// who opens a clause, and not of "I am a teacher".
void References::read_stranger(std::uint32_t token, std::uint32_t limit) {
    const auto& all = reading_.document().tokens;
    const auto begin = reading_.document().sentences[all[token].sentence].tokens.begin;
    const bool opens =
        token == begin || all[token - 1].upos == language::Upos::punct || all[token - 1].upos == language::Upos::cconj;
    const bool spoken = language::quotation_at(reading_.document(), token) != language::npos;
    if (all[token].upos != language::Upos::det || !opens || spoken) return;
    auto head = token + 1;
    while (head < limit && head < token + 4 && !reading_.is(head, classes_.person_noun) &&
           (all[head].upos == language::Upos::adj || reading_.is(head, classes_.title_part)))
        ++head;
    const auto next = head + 1;
    if (head >= limit || !reading_.is(head, classes_.person_noun) || reading_.capital(head)) return;
    if (next < all.size() && (all[next].upos == language::Upos::noun || all[next].norm == "-")) return;
    if (next + 1 == limit && all[next].norm == ",") return;  // "the mayor, Greta Holm": named in the same breath
    Heard stranger;
    stranger.mention.tokens = {token, next};
    stranger.sentence = all[token].sentence;
    stranger.stranger = true;
    stranger.woman = reading_.is(head, classes_.female_noun);
    heard_.push_back(stranger);
}

const References::Heard* References::person(std::uint32_t token, bool female) const {
    const auto fits = [&](const Heard& entry) {
        if (entry.stranger) return entry.woman == female || !entry.woman;
        if (!entry.mention.actor || layer_.actors[*entry.mention.actor].kind != ActorKind::person) return false;
        if (const auto spoken = female_.find(*entry.mention.actor); spoken != female_.end()) return spoken->second == female;
        const auto& name = layer_.actors[*entry.mention.actor].name;
        const auto first = lower(std::string_view(name).substr(0, name.find(' ')));
        const bool known = (reading_.lexicon().words.of(first) & classes_.first_name) != 0;
        const bool woman = (reading_.lexicon().words.of(first) & classes_.female_name) != 0;
        return female ? woman || !known : !woman;
    };
    const auto* found = subject_of_last_sentence(token, fits, 5);
    if (const auto* phoned = named_before_purpose(token); found && phoned && fits(*phoned)) found = phoned;
    return found && found->stranger ? nullptr : found;
}

/// "Holm phoned Aune to congratulate him": who is named right before "to" and the verb.
const References::Heard* References::named_before_purpose(std::uint32_t token) const {
    if (token < 3 || reading_.token(token).norm != "him" || reading_.token(token - 2).norm != "to") return nullptr;
    for (auto entry = heard_.rbegin(); entry != heard_.rend() && entry->mention.tokens.end + 2 >= token; ++entry) {
        if (!entry->nested && entry->mention.tokens.end + 2 == token) return &*entry;
    }
    return nullptr;
}

/// "Police held three men. They were freed.": "they" may be the men, who have no name, wherever the sentence has them. Armed forces
/// are what most articles about them speak of.
bool References::names_people_beside(const Heard& entry, std::uint32_t token) const {
    const bool force = layer_.actors[*entry.mention.actor].kind == ActorKind::armed_force;
    const bool speaks =
        token + 1 < reading_.document().tokens.size() && reading_.is(token + 1, "speech");  // those who spoke before
    if (force || speaks) return false;
    const auto& all = reading_.document().tokens;
    const auto sentence = reading_.document().sentences[entry.sentence].tokens;
    for (auto i = sentence.begin; i < std::min(sentence.end, token); ++i) {
        if (entry.mention.tokens.contains(i)) continue;
        const bool counted = all[i].xpos == language::Xpos::nns && i > sentence.begin && all[i - 1].upos == language::Upos::num;
        if (counted || reading_.is(i, classes_.people | classes_.humans)) return true;
    }
    return false;
}

/// "Ukraine's offensive allowed it to advance", "the speed of the navy let them win": the owner of what does the allowing.
const References::Heard* References::owner_of_subject(std::uint32_t token) const {
    const auto& word = reading_.token(token).norm;
    if ((word != "it" && word != "them") || token == 0 || !reading_.is(token - 1, classes_.enabling_verb)) return nullptr;
    const auto sentence = reading_.token(token).sentence;
    const auto fits = [&](const Heard& entry) {
        if (!entry.mention.actor || entry.sentence != sentence) return false;
        const auto kind = layer_.actors[*entry.mention.actor].kind;
        if (kind == ActorKind::person || (word == "them" && !plural_actor(kind))) return false;
        const auto [begin, end] = entry.mention.tokens;
        const bool after_of = begin > 0 && reading_.token(begin - 1).norm == "of";
        return after_of || reading_.possessive(end - 1) || reading_.possessive(end);
    };
    const auto owner = std::find_if(heard_.rbegin(), heard_.rend(), fits);
    return owner == heard_.rend() ? nullptr : &*owner;
}

bool References::read_pronoun(std::uint32_t token, Registry&) {
    const Heard* found = owner_of_subject(token);
    if (found) {
        // nothing more to ask
    } else if (reading_.is(token, classes_.pronoun_he)) {
        found = person(token, false);
    } else if (reading_.is(token, classes_.pronoun_she)) {
        found = person(token, true);
    } else if (reading_.is(token, classes_.pronoun_they)) {
        found = subject_of_last_sentence(
            token, [&](const Heard& e) { return e.mention.actor && plural_actor(layer_.actors[*e.mention.actor].kind); }, 1);
        if (found && names_people_beside(*found, token)) found = nullptr;
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

}  // namespace annals::entities
