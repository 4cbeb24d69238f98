// What is seen when two tellings are compared: each piece of evidence has a name, by which merging.weights says what it is worth and
// by which a mention tells why it was merged.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "annals/graph/merging_model.hpp"

namespace annals::graph {

enum class Evidence : std::uint8_t {
    tellings,
    sayings,
    same_word,
    same_word_of_several_events,
    rare_word,
    kindred_word,
    other_word,
    same_type,
    kindred_type,
    other_type,
    told_as_less_certain,
    same_day,
    overlapping_days,
    days_do_not_exclude_each_other,
    another_stretch_of_time,
    both_last,
    another_time_of_what_lasts,
    long_past,
    same_town,
    one_town_in_common,
    same_place,
    same_wide_place,
    a_town_and_what_contains_it,
    one_place_contains_the_other,
    other_places,
    same_agent,
    agents_of_one_state,
    other_agent,
    other_state,
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
    only_one_counts,
    in_one_sentence,
    in_one_article,
    title_or_lead_and_text,
    refers_back,
    articles_much_alike,
    articles_alike,
    articles_little_alike,
    articles_unlike,
    same_speaker,
    other_speaker,
    nameless_speaker,
    other_kind_of_saying,
    said_in_one_article,
    same_word_for_saying,
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
    void known_by(Knowledge knowledge) { knowledge_ = knowledge; }
    [[nodiscard]] Knowledge known_by() const { return knowledge_; }
    [[nodiscard]] const Evidence* begin() const { return seen_.data(); }
    [[nodiscard]] const Evidence* end() const { return seen_.data() + size_; }

private:
    std::array<Evidence, 24> seen_{};
    std::size_t size_ = 0;
    Knowledge knowledge_ = Knowledge::days;
};

}  // namespace annals::graph
