// Base noun phrases: determiner and modifiers up to the head noun, and the preposition they hang on.
#pragma once

#include "events/reading.hpp"

namespace annals::events {

/// Fills Reading::phrases and Reading::phrase_of. Names are never cut.
void find_noun_phrases(Reading& reading);

}  // namespace annals::events
