// A paragraph for a terminal.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace annals::render {

/// Lines of at most `width` columns, the first with `first` before it, the others as far in.
void write_paragraph(std::ostream& out, std::string_view first, const std::string& words, std::size_t width);

}  // namespace annals::render
