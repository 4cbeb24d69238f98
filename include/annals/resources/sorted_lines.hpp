// A data file whose lines are sorted by their bytes, looked up where it lies: nothing is read or built beforehand.
//
//     const SortedLines words(bundle.get("en/events/event_words.txt"));
//     words.after("retreat v ");    // "114", of the line "retreat v 114"
#pragma once

#include <optional>
#include <string_view>

namespace annals::resources {

class SortedLines {
public:
    /// `contents` must outlive the object. Comments (lines that begin with #) stand at the top.
    explicit SortedLines(std::string_view contents) : contents_(contents) {}

    /// The rest of the first line that begins with `key`; nullopt when none does.
    [[nodiscard]] std::optional<std::string_view> after(std::string_view key) const;

private:
    std::string_view contents_;
};

}  // namespace annals::resources
