#include "article/front_matter.hpp"

#include <algorithm>

namespace annals::article {
namespace {

std::string_view trim(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// A scalar: 'single' (with '' for '), "double" (with \" for "), or plain up to " #".
std::string scalar(std::string_view text) {
    text = trim(text);
    if (text.empty() || (text.front() != '"' && text.front() != '\'')) {
        const auto comment = text.find(" #");
        return std::string(trim(text.substr(0, comment)));
    }
    const char quote = text.front();
    std::string value;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool escaped =
            i + 1 < text.size() && ((quote == '"' && text[i] == '\\') || (quote == '\'' && text.substr(i, 2) == "''"));
        if (escaped)
            ++i;
        else if (text[i] == quote)
            break;
        value += text[i];
    }
    return value;
}

void read_line(std::string_view line, FrontMatter& front) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line.front() == ' ' || line.front() == '-' || line.front() == '#')
        return;
    std::string key(trim(line.substr(0, colon)));
    std::transform(key.begin(), key.end(), key.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    front.fields.emplace(std::move(key), scalar(line.substr(colon + 1)));
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
    FrontMatter front;
    std::size_t from = 0;
    for (std::size_t number = 0; from < text.size() && number < 200; ++number) {
        const auto end = std::min(text.find('\n', from), text.size());
        const auto line = text.substr(from, end - from);
        from = std::min(end + 1, text.size());
        const bool fence = trim(line) == "---";
        if (number == 0 && !fence) return {};
        if (number > 0 && (fence || trim(line) == "...")) {
            front.size = end;
            return front;
        }
        if (number > 0) read_line(line, front);
    }
    return {};
}

}  // namespace annals::article
