// JSON as text, one value a line. The same bytes as nlohmann's dump(1), in a third of the time: most of what Annals writes
// is plain English, and is copied in runs instead of letter by letter.
#pragma once

#include <string>

#include "exchange/json_parts.hpp"

namespace annals::exchange {

/// Appends `value`, whose first line stands at `depth` spaces; what is not UTF-8 becomes U+FFFD.
void append_json(std::string& out, const Json& value, std::size_t depth);

}  // namespace annals::exchange
