#include "render/labelled_lines.hpp"

#include <algorithm>

#include "annals/render/escape.hpp"
#include "annals/render/wrap.hpp"

namespace annals::render {
namespace {

constexpr std::size_t column = 13;     // where words begin
constexpr std::size_t narrowest = 20;  // columns for words

}  // namespace

void LabelledLines::plain(std::string_view words) {
    for (const auto& line : wrapped(printable(words), static_cast<double>(std::max(width_, narrowest)), &columns))
        text_ += line + '\n';
}

void LabelledLines::labelled(std::string_view label, std::string_view words) {
    auto margin = "  " + std::string(label);
    const auto room = static_cast<double>(std::max(width_, narrowest + column) - column);
    for (const auto& line : wrapped(printable(words), room, &columns)) {
        margin.resize(column, ' ');
        text_ += margin + line + '\n';
        margin.clear();
    }
}

}  // namespace annals::render
