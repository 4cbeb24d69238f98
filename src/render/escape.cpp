#include "annals/render/escape.hpp"

namespace annals::render {
namespace {

bool is_space(char c) { return c == '\n' || c == '\r' || c == '\t' || c == '\v' || c == '\f'; }
bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// Bytes to leave out at the start of `text`: the C1 controls U+0080-U+009F, line and paragraph separators, and the
/// noncharacters U+FFFE and U+FFFF, none of which XML likes.
std::size_t unwanted(std::string_view text) {
    if (is_control(text[0])) return 1;
    if (text.size() >= 2 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0) return 2;
    const auto three = text.substr(0, 3);
    return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF" || three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ? 3 : 0;
}

/// Replaces single characters; `replace` gives nullptr for those that stay.
std::string replaced(std::string_view text, const char* (*replace)(char)) {
    std::string out;
    out.reserve(text.size());
    for (const char c : printable(text)) {
        if (const char* replacement = replace(c)) {
            out += replacement;
        } else {
            out += c;
        }
    }
    return out;
}

const char* in_quotes(char c) {
    switch (c) {
        case '\\': return "\\\\";
        case '"': return "\\\"";
        case '&': return "&amp;";  // Graphviz reads entities in every label
        default: return nullptr;
    }
}

const char* in_html(char c) {
    switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        default: return nullptr;
    }
}

}  // namespace

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        std::size_t skip = 1;
        if (is_space(text[0])) {
            out += ' ';
        } else if (const auto bad = unwanted(text); bad != 0) {
            skip = bad;
        } else {
            out += text[0];
        }
        text.remove_prefix(skip);
    }
    return out;
}

std::string dot_quoted(std::string_view text) { return '"' + replaced(text, &in_quotes) + '"'; }

std::string dot_html(std::string_view text) { return replaced(text, &in_html); }

}  // namespace annals::render
