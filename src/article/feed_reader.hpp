// RSS (0.9 to 2.0, and RDF) and Atom: every item of a feed is an article.
#pragma once

#include "article/format.hpp"

namespace annals::article {

/// Items with neither content nor description, feeds that are no XML, and feeds that declare entities go to `skipped`.
[[nodiscard]] std::vector<Draft> read_feed(const Source& source, std::vector<Skipped>& skipped);

}  // namespace annals::article
