// Dictionary forms: "retaken" is retake, "cities" is city, "left" is leave or left by its tag.
#pragma once

#include <string>
#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

/// The dictionary form of a word with that tag. `form` is the word as written: proper nouns keep their capitals.
[[nodiscard]] std::string lemma_of(std::string_view form, std::string_view norm, Upos upos, Xpos xpos);

/// The same by rules and irregular forms alone, without the exceptions learnt from treebanks.
[[nodiscard]] std::string lemma_by_rule(std::string_view form, std::string_view norm, Upos upos, Xpos xpos);

/// Whether the list of irregular forms knows the word with that tag.
[[nodiscard]] bool is_irregular(std::string_view norm, Xpos xpos);

/// Whether the word is an irregular form of some verb ("took", "left"), or ends like a regular past ("-ed").
[[nodiscard]] bool may_be_past(std::string_view norm);

/// Whether the word is the dictionary form of a verb.
[[nodiscard]] bool is_verb_base(std::string_view norm);

/// Which forms of which verbs the word may be, as bits: 1 dictionary form, 2 irregular form, 4 -s, 8 -ed, 16 -ing; 32 for
/// an irregular plural.
[[nodiscard]] std::uint32_t verb_forms(std::string_view norm);

}  // namespace annals::language
