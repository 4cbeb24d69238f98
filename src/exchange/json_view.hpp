// JSON looked at where it stands: only what is asked for is read, all else is passed over.
//
//     const JsonObject line(text);
//     line.at("article").object().at("id").string();
//
// A record is long, and most readers want little of it. What is passed over is not checked, but for its brackets and quotes.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace annals::exchange {

/// What is wrong, in words: "no \"text\" in it".
struct JsonFault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class JsonObject;

/// One value. It throws JsonFault when it is not of the kind asked for.
class JsonView {
public:
    explicit JsonView(std::string_view text) : text_(text) {}

    /// Control characters in it have become U+FFFD.
    [[nodiscard]] std::string string() const;
    [[nodiscard]] double number() const;
    [[nodiscard]] std::uint32_t count() const;  // a whole number from 0 up
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] JsonObject object() const;
    [[nodiscard]] std::vector<JsonView> array() const;

private:
    std::string_view text_;
};

/// The members of an object, in their order; of two with one name the first counts.
class JsonObject {
public:
    /// Throws JsonFault unless `text` is one object and nothing else.
    explicit JsonObject(std::string_view text);

    [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
    /// Throws JsonFault when there is none.
    [[nodiscard]] JsonView at(std::string_view name) const;
    /// The string of that name, or an empty one.
    [[nodiscard]] std::string string(std::string_view name) const;
    /// The values of that list; none when it is missing.
    [[nodiscard]] std::vector<JsonView> array(std::string_view name) const;

private:
    [[nodiscard]] const JsonView* find(std::string_view name) const;

    std::vector<std::pair<std::string_view, JsonView>> members_;
};

}  // namespace annals::exchange
