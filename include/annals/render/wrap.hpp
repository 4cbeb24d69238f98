// Lines of a given width, for terminals and for boxes of a drawing.
//
//     wrapped("the town was retaken", 12, &columns);    // {"the town was", "retaken"}
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace annals::render {

/// How wide text is: in columns of a terminal, or in points of a font.
using Measure = double (*)(std::string_view);

/// One column a code point.
[[nodiscard]] double columns(std::string_view text);
/// Width in units of the font size, after Helvetica's metrics: 11 point text of 2.0 takes 22 points. Fonts used in its
/// place are at most a seventh wider.
[[nodiscard]] double helvetica(std::string_view text);

/// Breaks at spaces into lines no wider than `width`; a longer word is broken where it must be. No line is empty, and
/// runs of spaces count as one.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width, Measure measure);

/// As `wrapped`, but at most `most` lines (from 1): the last one ends in "…" when something is missing.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width, Measure measure, std::size_t most);

}  // namespace annals::render
