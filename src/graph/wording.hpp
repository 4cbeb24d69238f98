// Small tools for lines of text that a reader sees.
#pragma once

#include <string>
#include <string_view>

#include "annals/text/ascii.hpp"

namespace annals::graph {

using text::first_word;
using text::lower_ascii;

/// Longest headline, in code points, the ellipsis included.
inline constexpr std::size_t longest_headline = 90;

[[nodiscard]] std::size_t code_points(std::string_view text);
/// Runs of white space, no-break spaces among it, become one space.
[[nodiscard]] std::string fold_space(std::string_view text);
[[nodiscard]] std::string_view last_word(std::string_view text);
[[nodiscard]] std::size_t word_count(std::string_view text);

/// Words that stand for a name ("he", "which"; possessive: "its"), that join sentences ("and", "however"), and that no
/// line ends with ("of").
[[nodiscard]] bool is_pronoun(std::string_view word);
[[nodiscard]] bool is_possessive(std::string_view word);
[[nodiscard]] bool is_conjunction(std::string_view word);
[[nodiscard]] bool leads_on(std::string_view word);
/// Words that show that a line begins in the middle of a phrase: "to withdraw …", "of Izium …".
[[nodiscard]] bool continues_a_phrase(std::string_view word);
/// "has", "were", "not", "also", "quickly": what stands between a subject and its verb.
[[nodiscard]] bool is_auxiliary(std::string_view word);

/// Without quotation marks and punctuation around it, nor conjunctions before it.
[[nodiscard]] std::string_view bare(std::string_view text);
/// A line to be read: cut on a word with "…" when too long, no word that leads on at its end, no lone quotation mark,
/// first letter capital.
[[nodiscard]] std::string as_line(std::string_view text);

}  // namespace annals::graph
