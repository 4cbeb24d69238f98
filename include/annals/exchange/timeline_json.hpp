// The timeline as JSON, the form that other programs build on. Its schema is part of the product.
//
//     std::ofstream out("timeline.json");
//     write_timeline_json(out, timeline, bundle.hash(), false);
#pragma once

#include <iosfwd>
#include <string_view>

#include "annals/timeline/timeline.hpp"

namespace annals::exchange {

/// Name and version of the JSON's schema, written into its "schema" field.
inline constexpr const char* timeline_schema = "annals-timeline-1";

/// Writes the whole timeline, events in timeline order, keys in a fixed order, offsets in Unicode code points, one
/// trailing newline. `resources_hash` names the rules it was made with. `shown_only` leaves out what the selection hides.
void write_timeline_json(std::ostream& out, const timeline::Timeline& timeline, std::string_view resources_hash, bool shown_only);

}  // namespace annals::exchange
