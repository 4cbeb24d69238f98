// Data goes to standard output, or whole to a file: a reader never sees half a file.
#pragma once

#include <functional>
#include <iosfwd>
#include <stdexcept>
#include <string>

namespace annals::cli {

/// A place that cannot be written. The message names it and says why.
struct OutputError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Runs `write` on standard output (`path` empty or "-"), or on a new file that then takes the place of `path`.
/// A closed pipe ends quietly. Throws OutputError.
void write_output(const std::string& path, const std::function<void(std::ostream&)>& write);

/// Columns of the terminal that standard output is; `fallback` when it is none.
[[nodiscard]] std::size_t output_width(std::size_t fallback);

}  // namespace annals::cli
