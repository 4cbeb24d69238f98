// Checks a JSON document against a JSON Schema, in the part of draft 7 that the published schemas use.
//
//     const auto faults = annals::exchange::check_against_schema(document, bundle.get("schema/annals-timeline-1.schema.json"));
//     faults.front();   // {"/events/0/rank", "is 0, less than 1"}
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace annals::exchange {

/// `where` is a JSON Pointer (RFC 6901) into the document; empty for the whole of it.
struct SchemaFault {
    std::string where;
    std::string what;
};

/// All faults, in document order; none when the document is valid. Text that is not JSON is one fault, with line and
/// column. Understood: type, const, enum, required, properties, additionalProperties (false), items, pattern, minimum,
/// maximum and $ref to "#/definitions/…". Throws std::invalid_argument when the schema itself is not JSON.
[[nodiscard]] std::vector<SchemaFault> check_against_schema(std::string_view document, std::string_view schema);

}  // namespace annals::exchange
