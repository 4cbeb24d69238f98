// Messages for people, on standard error: one line each, saying what, where and what to do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace annals::cli {

/// How much is said. Whatever was skipped or went wrong is always named.
enum class Verbosity { quiet, normal, verbose };

/// Writes "annals: MESSAGE" and a line end. Control characters of the message are shown as "?", so that a file name
/// cannot play with the terminal; line ends stay, for the carets below a faulty rule.
void say(std::string_view message);

/// The candidate that is nearest to what was typed, or empty when none is near.
[[nodiscard]] std::string nearest(std::string_view typed, const std::vector<std::string>& candidates);

/// " (did you mean 'timeline'?)", or empty.
[[nodiscard]] std::string suggestion(std::string_view typed, const std::vector<std::string>& candidates);

}  // namespace annals::cli
