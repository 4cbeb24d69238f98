// Plain words as the source of a manual page, for groff's man macros.
#pragma once

#include <string>
#include <string_view>

namespace annals::cli {

/// A line of text that groff prints as it stands.
[[nodiscard]] std::string roff(std::string_view text);

/// Text as in --help: paragraphs between empty lines; indented lines keep their breaks; "Examples:" begins a section.
[[nodiscard]] std::string roff_paragraphs(std::string_view text);

}  // namespace annals::cli
