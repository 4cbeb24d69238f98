// The register of input formats: one pair of files a format, one line each in format.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/draft.hpp"

namespace annals::article {

/// What a format's reader is given: the file's text, and what to call it.
struct Source {
    std::string_view text;  // valid UTF-8
    std::string path;       // as given; empty for standard input
    std::string name;       // for messages: the path, or "standard input"
};

/// Reads one file. A file may hold many articles; what is wrong with one of them goes to `skipped`.
using FormatReader = std::vector<Draft> (*)(const Source&, std::vector<Skipped>& skipped);

struct Format {
    std::string_view extension;  // ".txt"
    FormatReader read;
};

/// nullptr when there is none for that extension (lower case, with its dot).
[[nodiscard]] const Format* find_format(std::string_view extension);
/// ".txt, .md, ...": for messages.
[[nodiscard]] std::string known_extensions();

}  // namespace annals::article
