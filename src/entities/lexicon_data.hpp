// What the lexicon files hold, as the finders look things up.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "annals/entities/entity.hpp"
#include "gazetteer_file.hpp"
#include "phrase_rules.hpp"
#include "word_classes.hpp"

namespace annals::entities {

/// What a name may be read as. One name may have several readings ("Kyiv": city and metonym).
enum class ReadingKind : std::uint8_t { country, adjective, people, metonym, place, organisation, person };

struct Reading {
    ReadingKind kind = ReadingKind::place;
    std::uint32_t id = 0;   // index into countries, places, organisations or persons
    bool all_caps = false;  // written in capitals only ("US"): "us" is another word
};

struct Country {
    std::string name;
    std::string adjective;
    std::uint32_t place = 0;  // index into places
};

struct KnownActor {
    std::string name;
    ActorKind kind = ActorKind::organisation;
    std::string key;
    std::string role;
    std::optional<std::uint32_t> country;  // index into countries, from "president of Russia"
};

/// Names by their words in lower case, joined as they are written; every beginning of a name is there too, so that a
/// scan can stop at the first word that continues none.
class NameIndex {
public:
    struct Match {
        std::uint32_t end = 0;  // token after the name
        const std::vector<Reading>* readings = nullptr;
    };

    void add(std::string_view name, Reading reading);
    /// The longest name that starts at a token and ends before `limit`.
    [[nodiscard]] std::optional<Match> longest(const language::Document& document, std::uint32_t token,
                                               std::uint32_t limit) const;
    [[nodiscard]] const std::vector<Reading>* find(std::string_view name) const;

private:
    struct Node {
        std::vector<Reading> readings;
    };
    std::unordered_map<std::string, Node> nodes_;
};

struct LexiconData {
    NameIndex names;
    std::vector<Country> countries;
    std::vector<Place> places;
    std::vector<KnownActor> organisations;
    std::vector<KnownActor> persons;
    std::unordered_map<std::string, std::uint32_t> persons_by_key;   // person_key -> persons
    std::unordered_map<std::string, std::uint32_t> regions_by_stem;  // "kharkiv" -> Kharkiv Oblast
    std::unordered_map<std::string, std::string> same_first_name;    // folded -> folded head of its group
    WordClasses words;
    PhraseRules phrases;
    std::string gazetteer_bytes;  // of a gazetteer that is not embedded
    Gazetteer gazetteer;
    std::vector<std::optional<std::uint32_t>> gazetteer_countries;  // of each country its number in the gazetteer
};

/// "Kharkiv Oblast, Ukraine" as a key part: lower case, without accents.
[[nodiscard]] std::string slug(std::string_view name);
[[nodiscard]] std::string lower(std::string_view name);

/// The key of a person: folded last name, then the folded first name's group. "person/zelenski,volodimir".
[[nodiscard]] std::string person_key(const LexiconData& lexicon, const std::vector<std::string>& name_parts);
[[nodiscard]] std::string first_name_group(const LexiconData& lexicon, std::string_view first_name);

}  // namespace annals::entities
