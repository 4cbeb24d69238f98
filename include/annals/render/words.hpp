// Dates and sources as a reader wants them said: no more exactly than they are known.
//
//     date_words(when);    // "10-11 September 2022 (weekend)", "up to 12 September 2022", "date unknown"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "annals/graph/story.hpp"

namespace annals::render {

enum class DateStyle {
    full,   // "Saturday 10 September 2022"
    plain,  // "10 September 2022"
    brief,  // "10 Sep 2022"
};

/// The days of a time, never finer than a day. An open end is said: "up to", "since".
[[nodiscard]] std::string date_words(const graph::When& when, DateStyle style = DateStyle::full);
/// "14:30", "afternoon", or empty where nothing finer than a day is known.
[[nodiscard]] std::string time_words(const graph::When& when);

/// Who says so: "the General Staff, via Telegram; Moscow". Each source once, in the order of telling; empty when nobody is named.
[[nodiscard]] std::string attribution_words(const graph::Story& story, const graph::Event& event);

/// "1 event", "3 events".
[[nodiscard]] std::string counted(std::size_t count, std::string_view singular, std::string_view plural);

/// `parts` with ", " between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator = ", ");

}  // namespace annals::render
