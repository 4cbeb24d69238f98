// Which sentence tells of which day.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "annals/calendar/period.hpp"
#include "annals/events/record.hpp"
#include "annals/timeline/digest.hpp"

namespace annals::timeline {

/// Sentences in their order, each once.
using SentencesOfDays = std::map<calendar::Day, std::vector<SentenceRef>>;

/// The records that sentences in their order stand in, each once.
[[nodiscard]] std::vector<std::uint32_t> records_of(const std::vector<SentenceRef>& sentences);

/// Those that may count; days that lose all are gone.
/// Without sentences that have a day of their own by hand.
[[nodiscard]] SentencesOfDays without_redated(SentencesOfDays days, const std::vector<Redated>& corrected);
[[nodiscard]] SentencesOfDays kept(SentencesOfDays days, const DigestOptions& options);

/// With what was corrected.
[[nodiscard]] SentencesOfDays redated(SentencesOfDays days, const std::vector<Redated>& corrected);

/// The number of the sentence that holds this byte of the record's text.
[[nodiscard]] std::optional<std::uint32_t> sentence_at(const events::Record& record, std::uint32_t byte);

/// Each day that a time expression comes to, with the sentences that name it. Longer stretches name no day.
[[nodiscard]] SentencesOfDays named_days(const std::vector<events::Record>& records);

/// The sentences that open the articles which appeared on that day or, where some sentence names that day, the day after, and do not
/// themselves say when.
[[nodiscard]] SentencesOfDays openings(const std::vector<events::Record>& records, const SentencesOfDays& named);

}  // namespace annals::timeline
