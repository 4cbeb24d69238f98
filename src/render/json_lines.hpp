// JSON as the formats write it: keys in the order given, any bytes made valid.
#pragma once

#include <ostream>

#include <nlohmann/json.hpp>

namespace annals::render {

using OrderedJson = nlohmann::ordered_json;

inline void write_json_document(std::ostream& out, const OrderedJson& json) {
    out << json.dump(1, ' ', false, OrderedJson::error_handler_t::replace) << '\n';
}

inline void write_json_line(std::ostream& out, const OrderedJson& json) {
    out << json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace) << '\n';
}

}  // namespace annals::render
