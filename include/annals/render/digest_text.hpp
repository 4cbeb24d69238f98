// A digest to read: each day with its sentences, and where they stand.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <vector>

#include "annals/timeline/digest.hpp"

namespace annals::render {

/// Lines of at most `width` columns. `records` are those that the digest was made of.
void write_digest_text(std::ostream& out, const std::vector<events::Record>& records,
                       const std::vector<timeline::DigestDay>& days, std::size_t width);

}  // namespace annals::render
