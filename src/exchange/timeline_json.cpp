#include "annals/exchange/timeline_json.hpp"
namespace annals::exchange {
void write_timeline_json(std::ostream&, const timeline::Timeline&, std::string_view, bool) {}
}  // namespace annals::exchange
