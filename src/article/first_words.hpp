// What stands in for a title that an article does not have.
#pragma once

#include <string>
#include <string_view>

namespace annals::article {

/// The first sentence, or as much of it as makes a line, cut between words and ended by "…".
///
///     first_words("The bridge is open. It took two years.") == "The bridge is open"
[[nodiscard]] std::string first_words(std::string_view paragraph);

}  // namespace annals::article
