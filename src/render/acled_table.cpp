#include "render/acled_table.hpp"

#include <nlohmann/json.hpp>

#include "annals/resources/blocks.hpp"

namespace annals::render {
namespace {

using nlohmann::json;

constexpr std::string_view types_file = "en/events/types.json";
constexpr std::string_view table_file = "en/formats/acled.json";

/// "Battles/Armed clash": an event type may hold a slash itself, so the table says where it ends.
AcledType filed(const std::string& code, const json& event_types) {
    for (const auto& each : event_types) {
        const auto event = each.at("code").get<std::string>();
        if (code.starts_with(event + "/")) return {each.at("disorder_type"), event, code.substr(event.size() + 1)};
    }
    throw resources::RuleError(std::string(types_file) + ": \"" + code + "\" is of no event type of " + std::string(table_file));
}

}  // namespace

AcledTable::AcledTable(const resources::Bundle& bundle) {
    try {
        const auto table = json::parse(bundle.get(table_file));
        deaths_ = table.at("deaths").get<std::set<std::string>>();
        people_ = table.at("people").get<std::set<std::string>>();
        for (const auto& type : json::parse(bundle.get(types_file))) {
            if (type.at("acled").is_null()) continue;
            types_.emplace(type.at("type").get<std::string>(),
                           filed(type.at("acled").get<std::string>(), table.at("event_types")));
        }
    } catch (const json::exception& fault) {
        throw resources::RuleError(std::string(table_file) + " or " + std::string(types_file) + ": " + fault.what());
    }
}

const AcledType* AcledTable::find(std::string_view type) const {
    const auto found = types_.find(type);
    return found == types_.end() ? nullptr : &found->second;
}

}  // namespace annals::render
