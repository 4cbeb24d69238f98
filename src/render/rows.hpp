// The events shown as flat facts, for formats that know rows and no stories.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "annals/render/format.hpp"

namespace annals::render {

/// Names and words are as `printable` leaves them: one line, no control characters.
struct Row {
    std::uint32_t index = 0;  // into Story::events
    const graph::Event* event = nullptr;
    std::string headline;
    std::string when;                          // "up to 12 September 2022"
    std::optional<calendar::Day> first, last;  // absent where open
    std::vector<std::string> actors, places, sources;
    std::vector<const graph::Place*> on_map;  // places with coordinates
    std::string said_by;
    std::string factuality;  // "claimed", "asserted, did not happen"
    std::string sentence;    // of the first telling
    std::string article;     // its id
    std::string url;         // of that article; empty unless it is http or https

    [[nodiscard]] bool dated() const { return first || last; }
    /// The day that a format without open ends can show: the first, else the last.
    [[nodiscard]] calendar::Day start() const { return first ? *first : last.value_or(calendar::Day{}); }
    [[nodiscard]] calendar::Day end() const { return last ? *last : start(); }
};

/// One an event that is shown, in timeline order.
[[nodiscard]] std::vector<Row> rows(const timeline::Timeline& timeline);

/// Rows with a date whose year has four digits, which is all that a format of calendars can say; what is left out, and what is put on the
/// one day known of an open stretch, is counted.
[[nodiscard]] std::pair<std::vector<Row>, Losses> calendar_rows(const timeline::Timeline& timeline);
/// The same of rows that are there.
[[nodiscard]] std::pair<std::vector<Row>, Losses> on_calendar(std::vector<Row> all);

/// YYYY-MM-DD; empty where open.
[[nodiscard]] std::string iso(const std::optional<calendar::Day>& day);

/// "OTHER" of "OTHER", "MIL" of "MIL.STRIKE".
[[nodiscard]] std::string family(const graph::Event& event);

}  // namespace annals::render
