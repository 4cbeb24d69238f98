// What is seen when two tellings are compared: each piece of evidence has a name, by which merging.weights says what it is worth and
// by which a mention tells why it was merged.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace annals::graph {

enum class Evidence : std::uint8_t {
    tellings,
    sayings,
    same_word,
    rare_word,
    kindred_word,
    other_word,
    other_word_and_no_type,
    same_type,
    kindred_type,
    other_type,
    same_day,
    overlapping_days,
    days_do_not_exclude_each_other,
    another_stretch_of_time,
    another_time_of_what_lasts,
    same_town,
    same_place,
    same_wide_place,
    one_place_contains_the_other,
    other_places,
    same_agent,
    agents_of_one_state,
    other_agent,
    same_patient,
    other_patient,
    same_words_for_who_takes_part,
    other_words_for_who_takes_part,
    same_names,
    other_names,
    much_the_same_words,
    similar_words,
    some_words_in_common,
    no_words_in_common,
    printed_word_for_word,
    same_number,
    other_number,
    other_count,
    in_one_sentence,
    in_one_article,
    title_or_lead_and_text,
    refers_back,
    articles_much_alike,
    articles_alike,
    articles_unlike,
    same_speaker,
    other_speaker,
    nameless_speaker,
    said_in_much_the_same_words,
    said_in_similar_words,
    said_in_other_words,
    count
};

inline constexpr std::size_t kinds_of_evidence = static_cast<std::size_t>(Evidence::count);

/// As merging.weights writes it: "same-day".
[[nodiscard]] std::string_view name(Evidence evidence);

/// What one comparison saw; no more than fits.
class Observations {
public:
    void add(Evidence evidence) {
        if (size_ < seen_.size()) seen_[size_++] = evidence;
    }
    [[nodiscard]] const Evidence* begin() const { return seen_.data(); }
    [[nodiscard]] const Evidence* end() const { return seen_.data() + size_; }

private:
    std::array<Evidence, 24> seen_{};
    std::size_t size_ = 0;
};

}  // namespace annals::graph
