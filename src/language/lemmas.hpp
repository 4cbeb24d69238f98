// Dictionary forms: "retaken" is retake, "cities" is city, "left" is leave or left by its tag.
#pragma once

#include <string>
#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

/// The dictionary form of a word with that tag, as Universal Dependencies write it: "me" is I, "n't" not, "an" a, "20,000"
/// 20000. `form` is the word as written: proper nouns keep their capitals.
[[nodiscard]] std::string lemma_of(std::string_view form, std::string_view norm, Upos upos, Xpos xpos);

/// The same by rules and irregular forms alone, without what was learnt from treebanks.
[[nodiscard]] std::string lemma_by_rule(std::string_view form, std::string_view norm, Upos upos, Xpos xpos);

/// Whether the word is an irregular form of some verb ("took", "left"), or ends like a regular past ("-ed").
[[nodiscard]] bool may_be_past(std::string_view norm);

}  // namespace annals::language
