#include "exchange/json_view.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <nlohmann/json.hpp>

#include "annals/text/encoding.hpp"

namespace annals::exchange {
namespace {

constexpr std::string_view white = " \t\r\n";

/// Goes through JSON from left to right.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

    [[nodiscard]] bool at_end() {
        at_ = std::min(text_.find_first_not_of(white, at_), text_.size());
        return at_ == text_.size();
    }

    bool take(char wanted) {
        if (at_end() || text_[at_] != wanted) return false;
        ++at_;
        return true;
    }

    void expect(char wanted) {
        if (!take(wanted))
            throw JsonFault(std::string("no valid JSON: '") + wanted + "' expected at byte " + std::to_string(at_ + 1));
    }

    /// The next value, whole.
    std::string_view value() {
        if (at_end()) throw JsonFault("no valid JSON: it ends early");
        const auto begin = at_;
        if (text_[at_] == '"')
            pass_string();
        else if (text_[at_] == '{' || text_[at_] == '[')
            pass_brackets();
        else
            at_ = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
        if (at_ == begin) throw JsonFault("no valid JSON: a value expected at byte " + std::to_string(at_ + 1));
        return text_.substr(begin, at_ - begin);
    }

private:
    void pass_string() {
        for (++at_; at_ < text_.size(); ++at_) {
            at_ = std::min(text_.find_first_of("\"\\", at_), text_.size());
            if (at_ == text_.size()) break;
            if (text_[at_] == '"') return void(++at_);
            ++at_;
        }
        throw JsonFault("no valid JSON: a string has no end");
    }

    void pass_brackets() {
        std::string closing;
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '"') {
                pass_string();
                continue;
            }
            if (c == '{' || c == '[') closing += c == '{' ? '}' : ']';
            if (c == '}' || c == ']') {
                if (closing.back() != c) break;
                closing.pop_back();
            }
            ++at_;
            if (closing.empty()) return;
        }
        throw JsonFault("no valid JSON: a bracket is not closed");
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

template <typename Number> Number read_number(std::string_view text, const char* what) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        throw JsonFault(std::string("no ") + what + ": " + std::string(text.substr(0, 20)));
    return number;
}

std::string unescaped(std::string_view quoted) {
    const auto value = nlohmann::json::parse(quoted.begin(), quoted.end(), nullptr, false);
    if (!value.is_string()) throw JsonFault("no valid JSON: a string cannot be read");
    std::size_t replaced = 0;
    return text::without_controls(value.get_ref<const std::string&>(), replaced);
}

bool is_plain(std::string_view quoted) {
    return std::all_of(quoted.begin(), quoted.end(), [](char c) { return c != '\\' && (c >= ' ' || c < 0) && c != '\x7f'; });
}

}  // namespace

std::string JsonView::string() const {
    if (text_.empty() || text_.front() != '"') throw JsonFault("no string: " + std::string(text_.substr(0, 20)));
    if (!is_plain(text_)) return unescaped(text_);
    return std::string(text_.substr(1, text_.size() - 2));
}

double JsonView::number() const {
    const auto read = read_number<double>(text_, "number");
    if (!std::isfinite(read)) throw JsonFault("no number");
    return read;
}

std::uint32_t JsonView::count() const { return read_number<std::uint32_t>(text_, "whole number"); }

bool JsonView::boolean() const {
    if (text_ != "true" && text_ != "false") throw JsonFault("neither true nor false: " + std::string(text_.substr(0, 20)));
    return text_ == "true";
}

JsonObject JsonView::object() const { return JsonObject(text_); }

std::vector<JsonView> JsonView::array() const {
    Cursor cursor(text_);
    std::vector<JsonView> items;
    cursor.expect('[');
    if (cursor.take(']')) return items;
    do items.emplace_back(cursor.value());
    while (cursor.take(','));
    cursor.expect(']');
    return items;
}

JsonObject::JsonObject(std::string_view text) {
    Cursor cursor(text);
    cursor.expect('{');
    if (!cursor.take('}')) {
        do {
            const auto name = cursor.value();
            if (name.front() != '"') throw JsonFault("no valid JSON: a member has no name");
            cursor.expect(':');
            members_.emplace_back(name.substr(1, name.size() - 2), JsonView(cursor.value()));
        } while (cursor.take(','));
        cursor.expect('}');
    }
    if (!cursor.at_end()) throw JsonFault("no valid JSON: something follows its end");
}

const JsonView* JsonObject::find(std::string_view name) const {
    const auto found = std::find_if(members_.begin(), members_.end(), [&](const auto& member) { return member.first == name; });
    return found == members_.end() ? nullptr : &found->second;
}

JsonView JsonObject::at(std::string_view name) const {
    if (const auto* found = find(name)) return *found;
    throw JsonFault("no \"" + std::string(name) + "\" in it");
}

std::string JsonObject::string(std::string_view name) const {
    const auto* found = find(name);
    return found != nullptr ? found->string() : std::string();
}

std::vector<JsonView> JsonObject::array(std::string_view name) const {
    const auto* found = find(name);
    return found != nullptr ? found->array() : std::vector<JsonView>();
}

}  // namespace annals::exchange
