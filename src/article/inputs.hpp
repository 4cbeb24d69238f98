// From the command line's inputs to files and bytes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "annals/article/reader.hpp"

namespace annals::article {

/// The bytes of a file; nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> read_bytes(const std::string& path);

/// The regular files of a folder and the folders below it, in byte order of their paths, hidden ones left out.
/// What cannot be entered goes to `skipped`.
[[nodiscard]] std::vector<std::string> files_below(const std::string& folder, std::vector<Skipped>& skipped);

/// Lower-case SHA-256 in hexadecimal.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// The extension in lower case, with its dot; of "a.txt.gz" it is ".txt", and `packed` becomes true.
[[nodiscard]] std::string extension_of(const std::string& path, bool& packed);

/// What gzip unpacks to. An error message instead when the data is broken, truncated, or larger than `limit` bytes.
struct Unpacked {
    std::string bytes;
    std::string error;
};
[[nodiscard]] Unpacked gunzip(std::string_view packed, std::size_t limit);

}  // namespace annals::article
