// Files that Annals has written, read back by the commands that go on from there.
#pragma once

#include <optional>
#include <string>

namespace annals::cli {

/// The bytes of a file, or of standard input for "-"; nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> contents(const std::string& path);

/// What messages call it: the path, or "standard input".
[[nodiscard]] std::string spoken(const std::string& path);

/// A timeline's text, valid against its schema; nothing, and a message, where it cannot be used.
[[nodiscard]] std::optional<std::string> read_timeline(const std::string& path);

}  // namespace annals::cli
