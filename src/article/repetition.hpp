// Paragraphs that stand twice in one article: a standfirst printed again, a headline above the body, a pull quote.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace annals::article {

/// Remembers paragraphs and tells whether a new one repeats one of them: the same words, or nearly the same (nine tenths
/// of its four-word runs in one earlier paragraph). Takes time linear in the text.
class Repetition {
public:
    [[nodiscard]] bool repeats(std::string_view paragraph) const;
    void remember(std::string_view paragraph);

private:
    [[nodiscard]] bool nearly_repeats(const std::vector<std::uint64_t>& runs) const;

    std::unordered_set<std::uint64_t> whole_;  // looked up, never walked: the order of a hash table shows nowhere
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> paragraphs_by_run_;
    std::vector<std::size_t> run_counts_;
};

}  // namespace annals::article
