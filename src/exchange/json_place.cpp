#include "exchange/json_place.hpp"

#include <algorithm>
#include <optional>

#include <nlohmann/json.hpp>

namespace annals::exchange {
namespace {

/// Walks over valid JSON without building it.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) { skip_space(); }

    [[nodiscard]] std::size_t position() const { return at_; }

    /// To the member or item of that name; stays where it is when there is none.
    bool enter(const std::string& step) {
        const auto start = at_;
        if (peek() == '{' ? enter_member(step) : peek() == '[' && enter_item(step)) return true;
        at_ = start;
        return false;
    }

private:
    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    void skip_space() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

    /// Over a mark and the space around it.
    void pass_mark() {
        ++at_;
        skip_space();
    }

    [[nodiscard]] bool ended() const { return at_ >= text_.size() || peek() == '}' || peek() == ']'; }

    bool enter_member(const std::string& name) {
        for (pass_mark(); !ended();) {
            const auto key = at_;
            skip_string();
            const auto found = nlohmann::json::parse(text_.substr(key, at_ - key), nullptr, false);
            skip_space();
            pass_mark();  // the colon
            if (found == name) return true;
            skip_item();
        }
        return false;
    }

    bool enter_item(const std::string& number) {
        std::size_t index = 0;
        for (pass_mark(); !ended(); ++index) {
            if (std::to_string(index) == number) return true;
            skip_item();
        }
        return false;
    }

    /// Over a value and the comma behind it.
    void skip_item() {
        for (std::size_t depth = 0; at_ < text_.size(); ++at_) {
            const char c = peek();
            if (c == '"') {
                skip_string();
                --at_;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                if (depth-- == 0) return;
            } else if (c == ',' && depth == 0) {
                return pass_mark();
            }
        }
    }

    void skip_string() {
        for (++at_; at_ < text_.size() && peek() != '"'; ++at_) at_ += peek() == '\\' ? 1 : 0;
        ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

std::string json_pointer(const JsonPath& path) {
    std::string pointer;
    for (const auto& step : path) {
        pointer += '/';
        for (const char c : step) pointer += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return pointer;
}

std::size_t line_of(std::string_view text, const JsonPath& path) {
    Scanner scanner(text);
    for (const auto& step : path) {
        if (!scanner.enter(step)) break;
    }
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(scanner.position(), text.size()));
    return static_cast<std::size_t>(std::count(text.begin(), end, '\n')) + 1;
}

}  // namespace annals::exchange
