// The days that matter most as JSON, in one line.
//
//     write_digest_json(std::cout, records, timeline::digest(records, options, weights));
#pragma once

#include <iosfwd>
#include <vector>

#include "annals/timeline/digest.hpp"

namespace annals::exchange {

/// `[{"date":"2010-04-20","summary":[sentence, …],"evidence":[{"article","begin","end"}, …]}, …]`: one piece of evidence a sentence,
/// offsets in code points of the article's text. `records` are those that the digest was made of.
void write_digest_json(std::ostream& out, const std::vector<events::Record>& records,
                       const std::vector<timeline::DigestDay>& days);

}  // namespace annals::exchange
