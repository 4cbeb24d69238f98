// Which language an article is in: by what its metadata says, and by its function words.
#pragma once

#include <string>
#include <string_view>

namespace annals::article {

/// ISO 639-1 code. Short texts, and texts of no known profile in the Latin alphabet, get `declared` or "en"; texts in
/// another alphabet get the commonest language of that alphabet. A declared language loses against clear evidence of
/// English, because templates often declare the wrong one.
[[nodiscard]] std::string guess_language(std::string_view text, std::string_view declared);

/// "German" for "de"; the code itself when it has no name here.
[[nodiscard]] std::string language_name(std::string_view code);

}  // namespace annals::article
