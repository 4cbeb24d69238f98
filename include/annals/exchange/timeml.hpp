// Time expressions as TimeML: the text itself, with a TIMEX3 element around each expression, as TempEval-3 has it.
//
//     write_timeml(out, article, with_ranges_split({expressions, resolve(expressions, article.published)}));
//
// src/resources/schema/timeml.dtd says which elements and attributes there are (after TimeML 1.2.1, Saurí et al. 2006).
#pragma once

#include <iosfwd>

#include "annals/temporal/time_expression.hpp"

namespace annals::exchange {

/// One XML document. The publication date is the expression t0; where it is unknown, there is no t0, and nothing hangs on it.
/// What XML does not allow in a text (control characters, mostly) is written as U+FFFD.
void write_timeml(std::ostream& out, const article::Article& article, const temporal::Layer& layer);

}  // namespace annals::exchange
