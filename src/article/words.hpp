// The words of a short stretch of text, as cleaning rules see them: lower case, straight apostrophes, no commas, full
// stops, dashes or quotation marks. Brackets, colons, slashes, bars, arrows and the copyright sign are words of their own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "annals/text/span.hpp"

namespace annals::article {

struct Word {
    std::string norm;
    text::Span span;       // in the text that was split
    bool capital = false;  // begins with a capital letter
    bool number = false;   // digits only
    bool url = false;      // "www.example.org", "https://..."
};

/// Words glued by a missing space ("ImageWikimedia") are split where a lower-case letter meets a capital.
[[nodiscard]] std::vector<Word> words_of(std::string_view text);

/// A to Z made small.
[[nodiscard]] std::string lower(std::string_view bytes);

}  // namespace annals::article
