// Pronouns and descriptions: "he", "its forces", "the town". Read in text order along with the names; left open where
// nothing fits.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "reading.hpp"
#include "registry.hpp"

namespace annals::entities {

/// The word classes that point back, as in words.table.
struct ReferenceClasses {
    explicit ReferenceClasses(const WordClasses& words);
    WordClasses::Bits bare_force_cue, capital_description, city_description, country_description, definite, direction_adjective,
        direction_side, enabling_verb, female_name, first_name, force, military, organisation_description, person_description,
        possessor_he, possessor_it, possessor_she, pronoun_he, pronoun_it, pronoun_she, pronoun_they, region_description,
        side_noun, person_noun, female_noun, title_part, body, body_behind_the, body_part, body_modifier, service,
        service_modifier, people, humans;
};

class References {
public:
    References(const DocumentReading& reading, EntityLayer& layer);

    /// Reads the words up to `token`, adding a mention for each reference that finds its entity.
    void read_to(std::uint32_t token, Registry& registry);
    /// To be called once, when all words are read.
    void settle_bodies();
    /// Takes note of a named mention, the last of the layer.
    void heard(const EntityMention& mention, std::optional<std::uint32_t> country);

private:
    struct Heard {
        EntityMention mention;
        std::optional<std::uint32_t> country;
        std::uint32_t sentence = 0;
        bool nested = false;
        bool stranger = false;  // "a man", "the former minister": a person without a name, to whom a pronoun may point
        bool woman = false;     // of a stranger
    };

    bool read_pronoun(std::uint32_t token, Registry& registry);
    bool read_forces(std::uint32_t token, Registry& registry);
    bool read_description(std::uint32_t token);
    bool read_side(std::uint32_t token, Registry& registry);
    bool read_body(std::uint32_t token, Registry& registry);
    void read_stranger(std::uint32_t token, std::uint32_t limit);
    [[nodiscard]] std::uint32_t end_of_body(std::uint32_t token) const;
    [[nodiscard]] bool is_body(std::uint32_t head, std::uint32_t begin) const;
    [[nodiscard]] bool opens_longer(std::uint32_t next) const;
    [[nodiscard]] std::string country_beside(const EntityMention& body) const;

    template <typename Fits>
    const Heard* subject_of_last_sentence(std::uint32_t token, Fits fits, std::uint32_t sentences_back) const;
    template <typename Fits> const Heard* last(std::uint32_t token, Fits fits) const;

    const Heard* person(std::uint32_t token, bool female) const;
    [[nodiscard]] const Heard* named_before_purpose(std::uint32_t token) const;
    [[nodiscard]] bool names_people_beside(const Heard& entry, std::uint32_t token) const;
    const Heard* owner_of_subject(std::uint32_t token) const;
    const Heard* described_person(std::uint32_t token) const;
    const Heard* described_place(std::uint32_t token) const;
    const Heard* described_organisation(std::uint32_t token) const;
    [[nodiscard]] bool names_its_kind(const Actor& actor) const;
    [[nodiscard]] bool behind_preposition(const Heard& entry) const;
    [[nodiscard]] std::optional<std::uint32_t> country_of_possessor(std::uint32_t token) const;
    [[nodiscard]] std::optional<std::uint32_t> last_country(std::uint32_t token) const;
    [[nodiscard]] std::optional<std::uint32_t> focus() const;

    void refer(language::Range tokens, std::optional<std::uint32_t> actor, std::optional<std::uint32_t> place, MentionBasis basis,
               std::optional<std::uint32_t> country);

    const DocumentReading& reading_;
    EntityLayer& layer_;
    ReferenceClasses classes_;
    std::vector<Heard> heard_;
    std::map<std::uint32_t, std::uint32_t> country_of_person_;  // actor index -> country index
    std::map<std::uint32_t, bool> female_;                      // actor index -> as its pronouns were
    std::set<std::uint32_t> bodies_;                            // actors without a name
    std::uint32_t next_ = 0;                                    // the first token not read yet
    std::uint32_t covered_ = 0;                                 // end of the mentions so far
};

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

}  // namespace annals::entities
