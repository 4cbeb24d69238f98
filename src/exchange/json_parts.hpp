// The pieces of the timeline's JSON, one function each. Absent fields are left out; lists are always there.
#pragma once

#include <nlohmann/json.hpp>

#include "annals/timeline/timeline.hpp"

namespace annals::exchange {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json article_json(const article::Article& article);
/// Without id, as a record has them; and with it, as a story has them.
[[nodiscard]] Json actor_json(const entities::Actor& actor);
[[nodiscard]] Json place_json(const entities::Place& place);
[[nodiscard]] Json actor_json(const graph::Actor& actor);
[[nodiscard]] Json place_json(const graph::Place& place);
[[nodiscard]] Json when_json(const graph::When& when);
[[nodiscard]] Json mention_json(const graph::Story& story, const graph::Mention& mention);
[[nodiscard]] Json participants_json(const graph::Story& story, const std::vector<graph::Part>& parts);
[[nodiscard]] Json places_json(const graph::Story& story, const std::vector<std::uint32_t>& places);
[[nodiscard]] Json attribution_json(const graph::Story& story, const std::vector<graph::Source>& sources);
[[nodiscard]] Json quantity_json(const events::Quantity& quantity);

}  // namespace annals::exchange
