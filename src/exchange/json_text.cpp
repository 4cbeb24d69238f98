#include "exchange/json_text.hpp"

#include "annals/text/encoding.hpp"

namespace annals::exchange {
namespace {

std::string dumped(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// The bytes at the start of `text` that stand in a JSON string as they are.
std::size_t plain_run(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20 || byte == '"' || byte == '\\') return at;
        const auto length = byte < 0x80 ? 1 : text::sequence_length(text.substr(at));
        if (length == 0) return at;
        at += length;
    }
    return at;
}

void append_string(std::string& out, const std::string& text) {
    const auto run = plain_run(text);
    if (run < text.size()) {
        out += dumped(text);
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

void break_line(std::string& out, std::size_t depth) {
    out += '\n';
    out.append(depth, ' ');
}

/// What stands between the brackets of an array or object that is not empty.
template <typename Write> void append_members(std::string& out, const Json& value, std::size_t depth, Write write) {
    const char* separator = "";
    for (auto member = value.begin(); member != value.end(); ++member) {
        out += separator;
        separator = ",";
        break_line(out, depth + 1);
        write(member);
    }
    if (!value.empty()) break_line(out, depth);
}

void append_object(std::string& out, const Json& value, std::size_t depth) {
    out += '{';
    append_members(out, value, depth, [&](auto member) {
        append_string(out, member.key());
        out += ": ";
        append_json(out, member.value(), depth + 1);
    });
    out += '}';
}

void append_array(std::string& out, const Json& value, std::size_t depth) {
    out += '[';
    append_members(out, value, depth, [&](auto member) { append_json(out, *member, depth + 1); });
    out += ']';
}

}  // namespace

void append_json(std::string& out, const Json& value, std::size_t depth) {
    if (value.is_object())
        append_object(out, value, depth);
    else if (value.is_array())
        append_array(out, value, depth);
    else if (value.is_string())
        append_string(out, value.get_ref<const std::string&>());
    else
        out += dumped(value);
}

}  // namespace annals::exchange
