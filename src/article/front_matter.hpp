// The block of metadata between two lines of "---" at the head of a Markdown file: the part of YAML that people write.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace annals::article {

struct FrontMatter {
    std::map<std::string, std::string, std::less<>> fields;  // keys in lower case; values without quotes and comments
    std::size_t size = 0;                                    // bytes up to the end of the closing line; 0: there is none
};

/// Reads "key: value" lines. Nested values, lists and block scalars are passed over. A block that is never closed is no
/// front matter.
[[nodiscard]] FrontMatter read_front_matter(std::string_view text);

}  // namespace annals::article
