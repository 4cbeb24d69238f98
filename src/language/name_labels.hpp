// Labels that spell names out word by word: B begins, I is inside, L ends, U is a name of one word, O is outside (BILOU,
// Ratinov and Roth 2009).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

enum class NamePart : std::uint8_t { begin, inside, last, unit };

inline constexpr std::uint8_t outside_name = 0;
inline constexpr std::size_t name_kinds = 3;
inline constexpr std::size_t name_labels = 1 + 4 * name_kinds;

[[nodiscard]] constexpr std::uint8_t name_label(NameKind kind, NamePart part) {
    return static_cast<std::uint8_t>(1 + 4 * static_cast<unsigned>(kind) + static_cast<unsigned>(part));
}
/// Preconditions of both: `label` is not outside_name.
[[nodiscard]] constexpr NameKind kind_of(std::uint8_t label) { return static_cast<NameKind>((label - 1) / 4); }
[[nodiscard]] constexpr NamePart part_of(std::uint8_t label) { return static_cast<NamePart>((label - 1) % 4); }

/// Whether a name goes on behind a word of this label.
[[nodiscard]] constexpr bool goes_on(std::uint8_t label) {
    return label != outside_name && (part_of(label) == NamePart::begin || part_of(label) == NamePart::inside);
}

/// Whether `label` may stand behind `previous`.
[[nodiscard]] constexpr bool may_follow(std::uint8_t previous, std::uint8_t label) {
    const bool continues = label != outside_name && (part_of(label) == NamePart::inside || part_of(label) == NamePart::last);
    if (goes_on(previous) != continues) return false;
    return !continues || kind_of(previous) == kind_of(label);
}

/// Labels every word of [name.begin, name.end) in `labels`.
void spell_out(const Name& name, std::span<std::uint8_t> labels);

/// The names that well-formed labels spell; the first word has number `offset`.
[[nodiscard]] std::vector<Name> names_of(std::span<const std::uint8_t> labels, std::uint32_t offset = 0);

}  // namespace annals::language
