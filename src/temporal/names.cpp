#include <array>

#include "annals/temporal/time_expression.hpp"

namespace annals::temporal {
namespace {

constexpr std::array<std::string_view, 4> types{"DATE", "TIME", "DURATION", "SET"};
constexpr std::array<std::string_view, 18> signals{"",    "in",     "on",    "at",     "since",   "until",
                                                   "by",  "before", "after", "from",   "to",      "between",
                                                   "for", "during", "over",  "within", "through", "as of"};

}  // namespace

std::string_view name(Timex3Type type) { return types.at(static_cast<std::size_t>(type)); }
std::string_view name(Signal signal) { return signals.at(static_cast<std::size_t>(signal)); }

}  // namespace annals::temporal
