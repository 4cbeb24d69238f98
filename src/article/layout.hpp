// Where the paragraphs of a plain text are. Blank lines part them; without blank lines each line is one; a line that
// stops in the middle of a sentence goes on in the next.
#pragma once

#include <vector>

#include "annals/text/source_text.hpp"
#include "article/draft.hpp"

namespace annals::article {

class ResidueRules;

/// One paragraph, without the blanks around it.
struct Paragraph {
    text::Span span;
    BlockRole role = BlockRole::paragraph;
    std::optional<DropReason> reason;  // said by the format
    bool after_blank = true;           // a blank line, or the head of the text, stands before it
};

/// Lines that are residue by themselves ("You may like") are never joined with others.
[[nodiscard]] std::vector<Paragraph> paragraphs_of(const text::SourceText& text, const ResidueRules& rules);

/// The span without spaces, no-break and zero-width ones included, at its ends.
[[nodiscard]] text::Span trimmed(std::string_view text, text::Span span);

/// Whether a stretch of text ends a sentence: with . ! ? … or : and any closing quotation marks or brackets after it.
[[nodiscard]] bool ends_sentence(std::string_view text);

}  // namespace annals::article
