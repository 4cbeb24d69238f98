#include "annals/calendar/temporal_value.hpp"
namespace annals::calendar {
std::string to_iso(Day day) { return date::format("%F", day); }
std::string to_timex3(const TemporalValue&) { return {}; }
std::string to_edtf(const TemporalValue&) { return {}; }
std::string_view name(Granularity) { return "day"; }
std::string_view name(Modifier) { return {}; }
}  // namespace annals::calendar
