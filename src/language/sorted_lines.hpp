// A sorted text file as a dictionary, searched where it lies: nothing is read at start.
#pragma once

#include <optional>
#include <string_view>

namespace annals::language {

/// Lines "key<TAB>value", or "key" alone, in byte order, below comment lines that start with #.
class SortedLines {
public:
    explicit SortedLines(std::string_view contents);

    /// What stands behind `key` and its tab; empty for a key alone; absent when there is no such line. `key` may hold tabs
    /// itself: "left<TAB>v".
    [[nodiscard]] std::optional<std::string_view> find(std::string_view key) const;
    [[nodiscard]] bool contains(std::string_view key) const { return find(key).has_value(); }

private:
    std::string_view lines_;
};

}  // namespace annals::language
