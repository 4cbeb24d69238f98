// Where in a JSON text the value stands that a JSON Pointer names: parsers forget it, people need it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace annals::exchange {

/// The steps of a JSON Pointer, not escaped: {"events", "0", "rank"}.
using JsonPath = std::vector<std::string>;

/// "/events/0/rank"; "~" and "/" of a step are written "~0" and "~1".
[[nodiscard]] std::string json_pointer(const JsonPath& path);

/// The line, from 1, on which the value begins; that of the last step found where there is no such value. `text` is valid JSON.
[[nodiscard]] std::size_t line_of(std::string_view text, const JsonPath& path);

}  // namespace annals::exchange
