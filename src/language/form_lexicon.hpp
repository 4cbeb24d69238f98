// What lexicons know of word forms: irregular forms, verbs, and dictionary forms learnt from treebanks.
#pragma once

#include <optional>
#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

/// The classes of forms.txt.
enum class FormClass : char { verb = 'v', noun = 'n', adjective = 'a', adverb = 'r', capitalised = 'c' };

/// "took" as a verb is "take"; empty for a form that is regular or unknown.
[[nodiscard]] std::string_view irregular(std::string_view norm, FormClass form_class);

/// Whether the word is the dictionary form of a verb.
[[nodiscard]] bool is_verb_base(std::string_view norm);

/// What treebanks give for the word with that tag, where it is not what the rules say.
[[nodiscard]] std::optional<std::string_view> learnt_lemma(std::string_view norm, Xpos xpos);

}  // namespace annals::language
