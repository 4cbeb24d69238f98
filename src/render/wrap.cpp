#include "annals/render/wrap.hpp"

#include <algorithm>
#include <utility>

namespace annals::render {
namespace {

bool continues_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t code_point_size(std::string_view text) {
    std::size_t size = 1;
    while (size < text.size() && continues_code_point(text[size])) ++size;
    return size;
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> found;
    while (true) {
        const auto begin = text.find_first_not_of(" \t\r\n");
        if (begin == std::string_view::npos) return found;
        text.remove_prefix(begin);
        const auto end = std::min(text.find_first_of(" \t\r\n"), text.size());
        found.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

/// As much of `word` as fits, at least one character.
std::string_view fitting(std::string_view word, double width, Measure measure) {
    std::size_t size = code_point_size(word);
    while (size < word.size()) {
        const auto next = size + code_point_size(word.substr(size));
        if (measure(word.substr(0, next)) > width) break;
        size = next;
    }
    return word.substr(0, size);
}

double letter_width(char letter) {
    constexpr std::string_view slim = "ijl.,:;'|!fItr()[]- /\\\"";
    constexpr std::string_view wide = "mMWw%@";
    if (slim.find(letter) != std::string_view::npos) return 0.31;
    if (wide.find(letter) != std::string_view::npos) return 0.86;
    if ('A' <= letter && letter <= 'Z') return 0.70;
    return 0.556;
}

}  // namespace

double columns(std::string_view text) {
    return static_cast<double>(text.size()) - static_cast<double>(std::count_if(text.begin(), text.end(), continues_code_point));
}

double helvetica(std::string_view text) {
    double width = 0;
    for (const char byte : text) {
        if (continues_code_point(byte)) continue;
        // Scripts without a table of their own are given the room of a capital.
        width += static_cast<unsigned char>(byte) < 0x80 ? letter_width(byte) : 0.70;
    }
    return width;
}

std::vector<std::string> wrapped(std::string_view text, double width, Measure measure) {
    std::vector<std::string> lines;
    std::string line;
    for (auto word : words(text)) {
        if (!line.empty() && measure(line) + measure(" ") + measure(word) > width) lines.push_back(std::exchange(line, {}));
        while (measure(word) > width && fitting(word, width, measure).size() < word.size()) {
            const auto piece = fitting(word, width, measure);
            lines.emplace_back(piece);
            word.remove_prefix(piece.size());
        }
        if (!line.empty()) line += ' ';
        line += word;
    }
    if (!line.empty()) lines.push_back(line);
    return lines;
}

std::vector<std::string> wrapped(std::string_view text, double width, Measure measure, std::size_t most) {
    auto lines = wrapped(text, width, measure);
    if (lines.size() <= most) return lines;
    lines.resize(most);
    auto& last = lines.back();
    constexpr std::string_view more = "…";
    while (measure(last) + measure(more) > width && last.find(' ') != std::string::npos) last.resize(last.rfind(' '));
    last += more;
    return lines;
}

}  // namespace annals::render
