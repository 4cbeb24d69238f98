#pragma once

#include "temporal/matcher.hpp"

namespace annals::temporal {

/// Is the match the first name in "April Jones spoke"? A bare month with a capital word of no rule behind it, and before it
/// no word that months follow: "in April Parliament voted".
[[nodiscard]] bool is_first_name(const Grammar& grammar, const Matcher& matcher, const std::vector<Piece>& pieces,
                                 const Match& match);

}  // namespace annals::temporal
