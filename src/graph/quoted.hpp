// What a saying quotes.
#pragma once

#include <string_view>
#include <vector>

#include "annals/text/span.hpp"

namespace annals::graph {

/// The line around a place in the text, of a very long one what is near.
[[nodiscard]] text::Span paragraph_around(std::string_view text, text::Span place);

/// The quotations before and behind a word for saying: “…,” he said, “…”. What follows "adding" is new, what stands before it was said
/// before. Of a word within a quotation, that one. None where the saying quotes nothing.
[[nodiscard]] std::vector<text::Span> quoted_by(std::string_view text, text::Span trigger);

}  // namespace annals::graph
