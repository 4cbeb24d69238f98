// A verb group as far as its own words tell, from the verb to the left.
#pragma once

#include "annals/language/document.hpp"

namespace annals::language {

struct OwnVerbGroup {
    VerbGroup group;
    bool bare = false;  // neither an auxiliary nor "to" was found: it may share those of a verb before it
};

[[nodiscard]] OwnVerbGroup read_own_verb_group(const Document& document, std::uint32_t head);

}  // namespace annals::language
