// Who says what is quoted, and with which verb.
#pragma once

#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

/// Fills in `speaker`, `verb` and `continues` of the document's quotations, where its text says so: “…,” said Holm; Holm
/// said: “…”; called it “…”; according to Holm. Needs tags, not dependencies. A quotation that nobody is said to speak
/// (a title, a word in doubt) keeps all three empty.
void name_speakers(const Document& document, std::vector<Quotation>& quotations);

}  // namespace annals::language
