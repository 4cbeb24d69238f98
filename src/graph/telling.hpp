// One mention on its way from a record into the story.
#pragma once

#include <vector>

#include "annals/graph/story.hpp"
#include "graph/entity_index.hpp"

namespace annals::graph {

/// `said` and `record` point into Story::records, `actors` into the index: what the record's own actors are called in
/// the story. `mention` is `said` in the story's own numbers.
struct Telling {
    const events::Record* record = nullptr;
    const events::EventMention* said = nullptr;
    const std::vector<std::uint32_t>* actors = nullptr;
    Mention mention;
};

/// Every mention of every record, in order of record, then text, with its time resolved. The index must outlive them.
[[nodiscard]] std::vector<Telling> tell(const Story& story, const EntityIndex& index, const Resolver& resolver,
                                        const Spread& spread = in_turn);

[[nodiscard]] inline bool is_saying(std::string_view type) { return type.starts_with("SAY."); }

}  // namespace annals::graph
