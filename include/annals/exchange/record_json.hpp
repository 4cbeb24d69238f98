// What one article says, as one line of JSON: what `annals extract` gives.
//
//     write_record_json(std::cout, engine.extract(article, events::Extent::all));
//
// A record holds the article's text: every span can be checked against it. Actors and places are numbers into the record's own lists.
#pragma once

#include <iosfwd>
#include <string>

#include "annals/events/record.hpp"

namespace annals::exchange {

/// Name and version of the form, written into the "schema" field of every line.
inline constexpr const char* record_schema = "annals-record-1";

/// One line, keys in a fixed order, offsets in Unicode code points of the record's text. Events that a timeline tells have
/// "told": true; the others are there as well. Neither clock, host nor path is in it: the same article gives the same line.
void write_record_json(std::ostream& out, const events::Record& record);

/// The line in place of an article that could not be read. `line` is its number in the input, from 1.
void write_error_record(std::ostream& out, std::size_t line, const std::string& what);

}  // namespace annals::exchange
