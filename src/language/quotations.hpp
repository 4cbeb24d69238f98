// Direct speech, by its marks.
#pragma once

#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

/// The quotations of a document whose tokens, tags, sentences and paragraphs are known, in order, not overlapping, with
/// who speaks where the text says so.
///
/// A quotation that is still open where its paragraph ends goes on in the next one when that opens with the same mark, as
/// newspapers print long quotations; else it ends with its paragraph.
[[nodiscard]] std::vector<Quotation> find_quotations(std::string_view text, const Document& document);

}  // namespace annals::language
