// Names that may be places which the lexicon's own tables lack: where they stand, and what the words around say of them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reading.hpp"

namespace annals::entities {

struct PlaceQuestion {
    enum class Sought : std::uint8_t { any, settlement, region };

    language::Range tokens;  // the mention: "Valencia region"
    language::Range name;    // "Valencia"
    Sought sought = Sought::any;
    bool cued = false;                  // by a preposition, a noun or a dateline; found by the name finder alone otherwise
    bool named = false;                 // by the name finder
    bool brief = false;                 // of so few letters that it is easily another word
    bool stated = false;                // "Paris, Texas": `around` is told for certain
    bool inside = false;                // "Paris in Texas": it is told right behind the name, by "in" or "of"
    std::vector<std::uint32_t> around;  // numbers of gazetteer places, one of which the words name around it
};

/// In text order. `proposals` are what phrase rules found.
[[nodiscard]] std::vector<PlaceQuestion> ask_for_places(const DocumentReading& reading, const std::vector<Proposal>& phrases);

/// The gazetteer's numbers of a country or region that a piece of the lexicon names.
[[nodiscard]] std::vector<std::uint32_t> gazetteer_regions(const DocumentReading& reading, const Piece& piece);

/// What the words of an article are in the name finder's eyes.
class NamedWords {
public:
    explicit NamedWords(const language::Document& document);
    /// The name that covers the token, or nullptr.
    [[nodiscard]] const language::Name* at(std::uint32_t token) const;
    /// Whether any of the tokens belongs to a person or an organisation.
    [[nodiscard]] bool of_actor(language::Range tokens) const;

private:
    const language::Document& document_;
    std::vector<std::int32_t> name_of_token_;
};

}  // namespace annals::entities
