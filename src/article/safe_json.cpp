#include "article/safe_json.hpp"

#include <algorithm>

namespace annals::article {
namespace {

using nlohmann::json;

constexpr int deepest_value = 200;

/// nlohmann's own message without its "[json.exception...] parse error at line 1, column 2:" prefix.
std::string plain(std::string_view message) {
    const auto end = message.find(": ");
    return std::string(end == std::string_view::npos ? message : message.substr(end + 2));
}

/// How deep the brackets of a text go, those in strings not counted.
bool too_deep(std::string_view text) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == '{') && ++depth > deepest_value)
            return true;
        else if (!quoted && (c == ']' || c == '}'))
            --depth;
    }
    return false;
}

}  // namespace

ParsedJson parse_json(std::string_view text) {
    if (too_deep(text)) return {std::nullopt, "nested more than " + std::to_string(deepest_value) + " deep", 0};
    try {
        return {json::parse(text.begin(), text.end()), {}, 0};
    } catch (const json::parse_error& error) {
        return {std::nullopt, plain(error.what()), error.byte};
    } catch (const json::exception& error) {
        return {std::nullopt, plain(error.what()), 0};
    }
}

}  // namespace annals::article
