#include "annals/calendar/period.hpp"

namespace annals::calendar {

std::optional<Day> first_day(const Period& period) {
    if (!period.begin) return std::nullopt;
    return date::floor<date::days>(*period.begin);
}

std::optional<Day> last_day(const Period& period) {
    if (!period.end) return std::nullopt;
    return date::floor<date::days>(*period.end - std::chrono::minutes{1});
}

}  // namespace annals::calendar
