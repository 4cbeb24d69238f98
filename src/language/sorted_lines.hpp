// The text of a lexicon, searched where it lies: all that is made at start is a list of where its lines begin.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace annals::language {

/// Lines in byte order, below comments that start with "# ". The text must outlive them.
class SortedLines {
public:
    explicit SortedLines(std::string_view text);

    /// What follows `beginning` in the first line that starts with it: ("took\tv\t") of "took\tv\ttake" is "take".
    [[nodiscard]] std::optional<std::string_view> after(std::string_view beginning) const;

private:
    std::string_view text_;
    std::vector<std::uint32_t> begins_;  // and, last, where one more line would begin; empty when there is none
};

}  // namespace annals::language
