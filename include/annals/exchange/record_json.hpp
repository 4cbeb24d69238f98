// What one article says, as one line of JSON: what `annals extract` gives, and what comes of it when it is read again.
//
//     write_record_json(std::cout, engine.extract(article, events::Extent::all));
//     const auto record = read_record_json(line);   // graph::link makes of it what it makes of the article's own
//
// A record holds the article's text: every span can be checked against it. Actors, places, times and events are numbers into the
// record's own lists. "value" and "when" are for those who read the line: Annals itself reads "symbolic", "anchor" and "time", and
// counts again when a publication date is learnt.
#pragma once

#include <iosfwd>
#include <stdexcept>
#include <string>
#include <string_view>

#include "annals/events/record.hpp"

namespace annals::exchange {

/// Name and version of the form, written into the "schema" field of every line.
inline constexpr const char* record_schema = "annals-record-1";

/// One line, keys in a fixed order, offsets in Unicode code points of the record's text. Events that a timeline tells have
/// "told": true; the others are there as well. Neither clock nor host is in it, and a path only where the article was read from a
/// file, as it was named: the same article gives the same line.
void write_record_json(std::ostream& out, const events::Record& record);

/// The line in place of an article that could not be read. `line` is its number in the input, from 1.
void write_error_record(std::ostream& out, std::size_t line, const std::string& what);

/// Whether a line begins as records do; what else is wrong with it, its reader finds.
[[nodiscard]] bool looks_like_record(std::string_view line);

/// A line that is no record, or that stands for an article that could not be read. The message says what is wrong.
struct RecordFault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// How much of a record is read: what is not asked for costs next to nothing.
enum class RecordPart {
    times,  // the article, its sentences and times
    told,   // also actors and places, and the events that a timeline tells
    all,    // also further events
};

/// Reads what write_record_json wrote. Of the article there is what a story needs: what was cleaned away, and the places where its
/// actors are named, stay behind. Throws RecordFault, also for offsets beyond the text and numbers beyond a list.
[[nodiscard]] events::Record read_record_json(std::string_view line, RecordPart part = RecordPart::all);

}  // namespace annals::exchange
