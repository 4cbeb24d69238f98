// Time expressions as JSON, one line an article.
//
//     write_times_json(std::cout, article, with_ranges_split({expressions, resolve(expressions, article.published)}), false);
#pragma once

#include <iosfwd>

#include "annals/temporal/time_expression.hpp"

namespace annals::exchange {

/// `{"id", "path"?, "published", "timexes": [{"begin", "end", "text", "type", "value", ...}]}`, offsets in code points. `explain` adds to
/// each expression what its value was worked out from, and what else it could have been counted from.
void write_times_json(std::ostream& out, const article::Article& article, const temporal::Layer& layer, bool explain);

}  // namespace annals::exchange
