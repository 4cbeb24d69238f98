// Takes endings off: "carried" is carry, "shoes" shoe, "heavier" heavy. Irregular forms first, then rules.
#pragma once

#include <string>
#include <string_view>

#include "annals/language/document.hpp"
#include "form_lexicon.hpp"

namespace annals::language {

/// The dictionary form of a verb's form. The tag chooses among readings ("found"); where the form cannot be what the tag
/// says ("said" as a dictionary form), the form decides.
[[nodiscard]] std::string verb_lemma(std::string_view norm, Xpos xpos);

/// The singular of a plural.
[[nodiscard]] std::string singular(std::string_view norm);

/// The positive of a comparative or superlative, whose `ending` is "er" or "est".
[[nodiscard]] std::string positive(std::string_view norm, std::string_view ending, FormClass form_class);

/// Takes a plural's -s from a word that no lexicon needs to know: a name.
[[nodiscard]] std::string without_s(std::string_view word);

}  // namespace annals::language
