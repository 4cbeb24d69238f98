// Checks what Annals writes against the JSON Schemas that it publishes (src/resources/schema, draft 7).
//
//     const auto faults = check_against_schema(document, "annals-timeline-1", resources::Bundle::embedded());
//     faults.front();   // {"/events/0/rank", 57, "is 0: expected number greater than or equal to 1"}
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/resources/bundle.hpp"

namespace annals::exchange {

/// `where` is a JSON Pointer (RFC 6901) into the document, empty for the whole of it; `line` is the line on which that stands, from 1.
struct SchemaFault {
    std::string where;
    std::size_t line = 1;
    std::string what;
};

/// All faults, the deepest of each branch; none when the document is valid. Text that is not JSON is one fault. `schema` names
/// "schema/<schema>.schema.json" of the bundle; throws MissingResource when there is none.
[[nodiscard]] std::vector<SchemaFault> check_against_schema(std::string_view document, std::string_view schema,
                                                            const resources::Bundle& bundle);

/// What keeps a text from being JSON, and where; absent where it is.
[[nodiscard]] std::optional<SchemaFault> json_fault(std::string_view text);

/// The schema that a document says or shows it has: "annals-timeline-1"; absent where it is no JSON object, or nothing that Annals
/// publishes a schema for.
[[nodiscard]] std::optional<std::string> schema_of(std::string_view document, const resources::Bundle& bundle);

}  // namespace annals::exchange
