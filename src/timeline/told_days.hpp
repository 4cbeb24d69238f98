// Which sentence tells of which day.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <vector>

#include "annals/calendar/period.hpp"
#include "annals/events/record.hpp"

namespace annals::timeline {

struct SentenceRef {
    std::uint32_t record = 0;
    std::uint32_t sentence = 0;

    friend auto operator<=>(const SentenceRef&, const SentenceRef&) = default;
};

/// Sentences in their order, each once.
using SentencesOfDays = std::map<calendar::Day, std::vector<SentenceRef>>;

/// The records that sentences in their order stand in, each once.
[[nodiscard]] std::vector<std::uint32_t> records_of(const std::vector<SentenceRef>& sentences);

/// Each day that a time expression comes to, with the sentences that name it. Longer stretches name no day.
[[nodiscard]] SentencesOfDays named_days(const std::vector<events::Record>& records);

/// The sentences that open the articles which appeared on that day or, where some sentence names that day, the day after, and do not
/// themselves say when.
[[nodiscard]] SentencesOfDays openings(const std::vector<events::Record>& records, const SentencesOfDays& named);

}  // namespace annals::timeline
