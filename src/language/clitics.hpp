// Words that are written together but are two: "don't", "Ukraine's", "cannot", "8am", "10km".
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace annals::language {

/// Where the parts end, in bytes, but the last one: "can't" gives {2}, "couldn't've" {5, 8}, "cat" {}.
class Parts {
public:
    void push_front(std::uint32_t end) { ends_[--begin_] = end; }
    [[nodiscard]] const std::uint32_t* begin() const { return ends_.data() + begin_; }
    [[nodiscard]] const std::uint32_t* end() const { return ends_.data() + ends_.size(); }

private:
    std::array<std::uint32_t, 3> ends_{};
    std::size_t begin_ = 3;
};
[[nodiscard]] Parts clitic_split(std::string_view word);

/// Where the first part of "cannot", "gonna" and their like ends; 0 for other words.
[[nodiscard]] std::uint32_t first_part_of_whole(std::string_view word);

/// The size of the clitic that `text` starts with, apostrophe and all, when no letter or digit follows it; else 0. No
/// clitic is longer than `longest_clitic` bytes with the character behind it.
inline constexpr std::size_t longest_clitic = 9;
[[nodiscard]] std::uint32_t size_of_clitic(std::string_view text);

/// Where the unit of a number starts in "8am" (1), "10:30p.m." (5) or "2.5km" (3); 0 when there is none.
[[nodiscard]] std::uint32_t unit_in(std::string_view word);

}  // namespace annals::language
