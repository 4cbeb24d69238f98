#include "annals/text/encoding.hpp"
namespace annals::text {
Decoded decode(std::string_view bytes) { return {std::string(bytes), "UTF-8", 0}; }
}  // namespace annals::text
