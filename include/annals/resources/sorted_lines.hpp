// A data file whose lines are in byte order, searched where it lies: all that is made beforehand is a list of where its lines begin.
//
//     const SortedLines words(bundle.get("en/events/event_words.txt"));
//     words.after("retreat v ");    // "114", of the line "retreat v 114"
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace annals::resources {

/// Lines below comments that start with "# ". The text must outlive them.
class SortedLines {
public:
    explicit SortedLines(std::string_view text);

    /// What follows `beginning` in the first line that starts with it; nullopt when none does.
    [[nodiscard]] std::optional<std::string_view> after(std::string_view beginning) const;

private:
    std::string_view text_;
    std::vector<std::uint32_t> begins_;  // and, last, where one more line would begin; empty when there is none
    std::vector<std::uint64_t> keys_;    // the first bytes of each line as a number: most lines are told apart by them
};

}  // namespace annals::resources
