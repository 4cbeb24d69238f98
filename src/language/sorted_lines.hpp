// The text of a lexicon, searched where it lies: nothing is read before the first question, and nothing is copied.
#pragma once

#include <optional>
#include <string_view>

namespace annals::language {

/// Lines in byte order, below comments that start with "# ". The text must outlive them.
class SortedLines {
public:
    explicit SortedLines(std::string_view text);

    /// What follows `beginning` in the first line that starts with it: ("took\tv\t") of "took\tv\ttake" is "take".
    [[nodiscard]] std::optional<std::string_view> after(std::string_view beginning) const;

private:
    std::string_view lines_;
};

}  // namespace annals::language
