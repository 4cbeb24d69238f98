// How far the text presents an event as having happened: from its verb group, the words that govern it, and who says so.
#pragma once

#include <string>
#include <vector>

#include "events/sayings.hpp"
#include "events/triggers.hpp"

namespace annals::events {

struct Stance {
    Factuality factuality = Factuality::asserted;
    Polarity polarity = Polarity::positive;
    bool looks_back = false;  // possible, but over if it was at all: "charged with killing", "feared dead"
    std::vector<std::string> reasons;
};

/// `around`: the sayings whose content holds the trigger, innermost first.
[[nodiscard]] Stance judge(const Reading& reading, const Clauses& clauses, const Trigger& trigger,
                           const std::vector<const Saying*>& around);

}  // namespace annals::events
