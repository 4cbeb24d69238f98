// What changed between two timelines, to read.
#pragma once

#include <cstddef>
#include <iosfwd>

namespace annals::exchange {
struct TimelineDiff;
}

namespace annals::render {

/// Lines have at most `width` columns. One line that says so where nothing changed.
void write_diff_text(std::ostream& out, const exchange::TimelineDiff& diff, std::size_t width);

}  // namespace annals::render
