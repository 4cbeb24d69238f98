// "KYIV, Sept. 12 (Agency) —": where and when a report was written, at the head of its first paragraph.
#pragma once

#include <optional>
#include <string_view>

#include "annals/calendar/written_date.hpp"

namespace annals::article {

/// The date in a paragraph's dateline, possibly without a year. Nothing when the paragraph has no dateline: a place in
/// capitals, then a dash within the first words; or a place, a date with its year, and a dash or a colon right behind.
[[nodiscard]] std::optional<calendar::WrittenDate> dateline_date(std::string_view paragraph);

}  // namespace annals::article
