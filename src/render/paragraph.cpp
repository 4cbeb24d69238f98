#include "render/paragraph.hpp"

#include <algorithm>
#include <ostream>

#include "annals/render/escape.hpp"
#include "annals/render/wrap.hpp"

namespace annals::render {

void write_paragraph(std::ostream& out, std::string_view first, const std::string& words, std::size_t width) {
    const auto room = static_cast<double>(std::max<std::size_t>(width, first.size() + 20) - first.size());
    std::string margin(first);
    for (const auto& line : wrapped(printable(words), room, &columns)) {
        out << margin << line << '\n';
        margin.assign(first.size(), ' ');
    }
}

}  // namespace annals::render
