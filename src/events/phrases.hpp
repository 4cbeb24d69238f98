// Looking for noun phrases around a word: before a verb, behind it, behind a preposition.
#pragma once

#include <optional>
#include <string_view>

#include "events/reading.hpp"

namespace annals::events {

/// Index into Reading::phrases.
using PhraseIndex = std::uint32_t;

/// The phrase in [begin, end) that stands nearest to `end`, passing over objects of prepositions and dates.
[[nodiscard]] std::optional<PhraseIndex> nearest_phrase(const Reading& reading, TokenIndex begin, TokenIndex end);

/// The direct object that begins right after token `last`, within `limit`.
[[nodiscard]] std::optional<PhraseIndex> object_after(const Reading& reading, TokenIndex last, TokenIndex limit);

/// "most of the region", "thousands of its troops": the phrase that carries the meaning.
[[nodiscard]] PhraseIndex core_phrase(const Reading& reading, PhraseIndex phrase);

/// The phrase governed by `preposition`, looked for from `from` up to `limit`.
[[nodiscard]] std::optional<PhraseIndex> prepositional(const Reading& reading, std::string_view preposition, TokenIndex from,
                                                       TokenIndex limit);

}  // namespace annals::events
