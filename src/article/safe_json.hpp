// JSON from anywhere: broken, cut off, or nested until the stack gives way.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace annals::article {

struct ParsedJson {
    std::optional<nlohmann::json> value;
    std::string error;     // what is wrong, when there is no value
    std::size_t byte = 0;  // where
};

/// Never throws. Values nested more than 200 deep are refused: no article is.
[[nodiscard]] ParsedJson parse_json(std::string_view text);

}  // namespace annals::article
