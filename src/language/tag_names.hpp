// The names of tags, as CoNLL-U writes them.
#pragma once

#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

/// The tag of that name; Upos::x and Xpos::other for a name that is none.
[[nodiscard]] Upos upos_of(std::string_view name);
[[nodiscard]] Xpos xpos_of(std::string_view name);

/// The relation of that name; Relation::dep for a name that is none.
[[nodiscard]] Relation relation_of(std::string_view name);

}  // namespace annals::language
