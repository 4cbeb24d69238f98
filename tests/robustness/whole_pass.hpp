// Bytes of any kind go through the whole program, in the library's own process, so that a sanitizer sees everything.
#pragma once

#include <cstddef>
#include <string_view>

namespace annals::test {

/// How one file went: every file ends as articles, or is named as skipped.
struct Passed {
    std::size_t articles = 0;
    std::size_t skipped = 0;
};

/// Reads one file of that name and contents and makes a timeline of it. Checks that every span of every layer lies in
/// its text and cuts no character in two.
Passed pass(std::string_view file_name, std::string_view bytes);

}  // namespace annals::test
