#include "cli/roff.hpp"

namespace annals::cli {
namespace {

constexpr std::string_view examples_line = "Examples:";

/// The first line of `text`, which it loses.
std::string_view take_line(std::string_view& text) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(line.size() < text.size() ? line.size() + 1 : line.size());
    return line;
}

}  // namespace

std::string roff(std::string_view text) {
    std::string result;
    if (text.starts_with('.') || text.starts_with('\'')) result = "\\&";  // else a request to groff
    for (const char c : text) {
        if (c == '-') {
            result += "\\-";  // else a hyphen, which nobody can paste into a shell
        } else if (c == '\\') {
            result += "\\e";
        } else {
            result += c;
        }
    }
    return result;
}

std::string roff_paragraphs(std::string_view text) {
    std::string result;
    bool verbatim = false;
    while (!text.empty()) {
        const auto line = take_line(text);
        const bool indented = line.starts_with("  ");
        if (indented != verbatim) result += indented ? ".PP\n.RS 4\n.nf\n" : ".fi\n.RE\n";
        verbatim = indented;
        if (line == examples_line) {
            result += ".SH EXAMPLES\n";
        } else if (line.empty()) {
            result += ".PP\n";
        } else {
            result += roff(indented ? line.substr(2) : line) + '\n';
        }
    }
    return verbatim ? result + ".fi\n.RE\n" : result;
}

}  // namespace annals::cli
