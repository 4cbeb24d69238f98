// The days that matter most in what many articles tell, with a few sentences each.
//
//     const auto days = digest(records, {.days = 10, .sentences = 2}, DigestWeights(bundle));
//     days[0].day;                                       // 2010-04-20
//     days[0].summary[0].text;                           // a sentence of records[days[0].summary[0].record]
//
// Nothing is composed: every sentence stands in an article. Days are those that the articles name or appeared on.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "annals/calendar/period.hpp"
#include "annals/events/record.hpp"
#include "annals/resources/bundle.hpp"
#include "annals/timeline/timeline.hpp"

namespace annals::timeline {

/// Indices into the records, and into the record's sentences.
struct SentenceRef {
    std::uint32_t record = 0;
    std::uint32_t sentence = 0;

    friend auto operator<=>(const SentenceRef&, const SentenceRef&) = default;
};

/// A sentence that tells of another day than it names.
struct Redated {
    SentenceRef sentence;
    std::optional<calendar::Day> named;  // no more
    calendar::Day day;                   // but this
};

struct DigestOptions {
    std::size_t days = 10;
    std::size_t sentences = 2;                        // of each day, at most
    std::vector<std::string> keywords = {};           // a sentence holds one of them, any case; empty for any sentence
    std::optional<calendar::Day> from = {}, to = {};  // inclusive
    std::optional<std::set<SentenceRef>> only = {};   // what counts and may stand under a day: any sentence where there is no set
    std::set<SentenceRef> without = {};               // what does neither
    std::vector<Redated> redated = {};
};

/// What makes a day matter, and a sentence to a day: en/timeline/digest.weights says what each of them means.
struct DigestWeights {
    /// Throws resources::RuleError.
    explicit DigestWeights(const resources::Bundle& bundle);

    double told_later, told_that_day, told_ahead, articles_to_come, together, longest_article, days_of_a_chronicle, chronicle,
        appeared, days_around, names_the_day, opens_an_article, recalled_after, recalled, expected, repetition, shortest_sentence,
        longest_sentence, odd_length;
    std::set<std::string, std::less<>> function_words;
};

struct DigestSentence {
    std::uint32_t record = 0;
    text::Span span;
    std::string text;  // in one line
};

struct DigestDay {
    calendar::Day day;
    double score = 0;
    std::vector<DigestSentence> summary;  // the most telling first
};

/// The sentences that tell of what a timeline shows, by the records of its story.
[[nodiscard]] std::set<SentenceRef> told_sentences(const Timeline& timeline);

/// What was corrected by hand: sentences whose events have another date now.
[[nodiscard]] std::vector<Redated> redated_sentences(const graph::Story& story);
/// Those that tell of nothing, as was corrected by hand.
[[nodiscard]] std::set<SentenceRef> dropped_sentences(const graph::Story& story);

/// The days in their order. Where two sentences stand for a day equally well, that of the earlier record is taken.
[[nodiscard]] std::vector<DigestDay> digest(const std::vector<events::Record>& records, const DigestOptions& options,
                                            const DigestWeights& weights);

}  // namespace annals::timeline
