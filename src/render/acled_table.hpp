// How ACLED files what Annals tells of: en/events/types.json names the code of a type, en/formats/acled.json what it is a kind of.
//
//     const AcledTable table(resources::Bundle::embedded());
//     table.find("MIL.OFFENSIVE")->sub_event;    // "Armed clash"
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "annals/resources/bundle.hpp"

namespace annals::render {

struct AcledType {
    std::string disorder, event, sub_event;  // "Political violence", "Battles", "Armed clash"

    [[nodiscard]] bool violent() const { return disorder == "Political violence"; }
};

class AcledTable {
public:
    /// Throws RuleError where a file is not as it should be, or a type has a code that is a kind of nothing.
    explicit AcledTable(const resources::Bundle& bundle);

    /// nullptr for what ACLED does not record: statements, elections, sport.
    [[nodiscard]] const AcledType* find(std::string_view type) const;
    /// A protest told with such a trigger, in lower case, is a riot; nullptr for any other event and trigger.
    [[nodiscard]] const AcledType* riot(std::string_view type, const std::string& trigger) const;
    /// Whether what an event type tells may be a disaster's work, and whether a type tells of a disaster.
    [[nodiscard]] bool is_casualty(std::string_view type) const { return type == casualty_; }
    [[nodiscard]] bool is_disaster(std::string_view type) const { return type == disaster_; }
    /// Whether a trigger says that somebody died, and a unit counts people. In lower case.
    [[nodiscard]] bool says_death(const std::string& trigger) const { return deaths_.count(trigger) != 0; }
    [[nodiscard]] bool counts_people(const std::string& unit) const { return people_.count(unit) != 0; }

private:
    std::map<std::string, AcledType, std::less<>> types_;
    std::set<std::string> deaths_, people_, riot_triggers_;
    std::string protest_, casualty_, disaster_;
    AcledType riot_;
};

}  // namespace annals::render
