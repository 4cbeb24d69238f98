#include "annals/exchange/json_schema.hpp"

#include <algorithm>
#include <regex>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace annals::exchange {
namespace {

using Json = nlohmann::ordered_json;

bool has_type(const Json& value, std::string_view type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    if (type == "boolean") return value.is_boolean();
    return type == "null" && value.is_null();
}

/// A step of a JSON Pointer: "~" and "/" are written "~0" and "~1".
std::string step(const std::string& key) {
    std::string escaped = "/";
    for (const char c : key) escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return escaped;
}

class Checker {
public:
    explicit Checker(const Json& schema) : root_(schema) {}

    void check(const Json& value, const Json& given, const std::string& where) {
        const auto& schema = followed(given);
        const auto type = schema.find("type");
        if (type != schema.end() && !has_type(value, type->get<std::string>())) {
            return fault(where, "is not of type " + type->get<std::string>());
        }
        check_value(value, schema, where);
        if (value.is_object()) check_object(value, schema, where);
        if (value.is_array() && schema.contains("items")) {
            for (std::size_t i = 0; i < value.size(); ++i) check(value[i], schema["items"], where + "/" + std::to_string(i));
        }
    }

    std::vector<SchemaFault> take() { return std::move(faults_); }

private:
    void fault(const std::string& where, std::string what) { faults_.push_back({where, std::move(what)}); }

    const Json& followed(const Json& schema) const {
        const auto reference = schema.find("$ref");
        if (reference == schema.end()) return schema;
        return followed(root_.at(Json::json_pointer(reference->get<std::string>().substr(1))));
    }

    void check_value(const Json& value, const Json& schema, const std::string& where) {
        if (const auto fixed = schema.find("const"); fixed != schema.end() && value != *fixed) {
            fault(where, "is " + value.dump() + ", not " + fixed->dump());
        }
        if (const auto allowed = schema.find("enum");
            allowed != schema.end() && std::find(allowed->begin(), allowed->end(), value) == allowed->end()) {
            fault(where, "is " + value.dump() + ", none of " + allowed->dump());
        }
        if (const auto pattern = schema.find("pattern");
            pattern != schema.end() && value.is_string() && !matches(value, *pattern)) {
            fault(where, "is " + value.dump() + ", which does not match " + pattern->dump());
        }
        if (!value.is_number()) return;
        const auto number = value.get<double>();
        if (schema.contains("minimum") && number < schema["minimum"].get<double>()) {
            fault(where, "is " + value.dump() + ", less than " + schema["minimum"].dump());
        }
        if (schema.contains("maximum") && number > schema["maximum"].get<double>()) {
            fault(where, "is " + value.dump() + ", more than " + schema["maximum"].dump());
        }
    }

    static bool matches(const Json& value, const Json& pattern) {
        return std::regex_search(value.get<std::string>(), std::regex(pattern.get<std::string>()));
    }

    void check_object(const Json& value, const Json& schema, const std::string& where) {
        if (const auto required = schema.find("required"); required != schema.end()) {
            for (const auto& key : *required) {
                if (!value.contains(key.get<std::string>())) fault(where, "lacks " + key.dump());
            }
        }
        const auto properties = schema.find("properties");
        const bool closed = schema.contains("additionalProperties") && schema["additionalProperties"] == false;
        for (const auto& [key, member] : value.items()) {
            if (properties != schema.end() && properties->contains(key)) {
                check(member, properties->at(key), where + step(key));
            } else if (closed) {
                fault(where + step(key), "is not in the schema");
            }
        }
    }

    const Json& root_;
    std::vector<SchemaFault> faults_;
};

}  // namespace

std::vector<SchemaFault> check_against_schema(std::string_view document, std::string_view schema) {
    const auto rules = Json::parse(schema, nullptr, false);
    if (rules.is_discarded()) throw std::invalid_argument("the schema is not JSON");
    try {
        const auto value = Json::parse(document);
        Checker checker(rules);
        checker.check(value, rules, "");
        return checker.take();
    } catch (const Json::parse_error& error) {
        const std::string_view what = error.what();  // "[json.exception.parse_error.101] parse error at …"
        return {{"", std::string(what.substr(what.find("] ") + 2))}};
    }
}

}  // namespace annals::exchange
