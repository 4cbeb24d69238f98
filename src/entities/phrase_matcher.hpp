// One pattern of the phrase rules against the words at one place, and what a match becomes.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "reading.hpp"

namespace annals::entities {

/// What the elements of one match stand for.
struct Captures {
    const Country* country = nullptr;
    const Place* region = nullptr;
    std::vector<std::pair<std::string_view, language::Range>> slots;  // label -> tokens
    std::uint32_t begin = 0, end = 0;                                 // of the mention
};

/// The first match of a pattern that starts at `token` and ends before `limit`; nothing when the mention would be empty.
[[nodiscard]] std::optional<Captures> match(const DocumentReading& reading, const std::vector<PatternElement>& pattern,
                                            std::uint32_t token, std::uint32_t limit);

/// The actor or place that a rule makes of its match.
[[nodiscard]] Proposal proposal_of(const DocumentReading& reading, const PhraseRule& rule, const Captures& captures);

}  // namespace annals::entities
