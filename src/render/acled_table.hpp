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
};

class AcledTable {
public:
    /// Throws RuleError where a file is not as it should be, or a type has a code that is a kind of nothing.
    explicit AcledTable(const resources::Bundle& bundle);

    /// nullptr for what ACLED does not record: statements, elections, sport.
    [[nodiscard]] const AcledType* find(std::string_view type) const;
    /// Whether a trigger says that somebody died, and a unit counts people. In lower case.
    [[nodiscard]] bool says_death(const std::string& trigger) const { return deaths_.count(trigger) != 0; }
    [[nodiscard]] bool counts_people(const std::string& unit) const { return people_.count(unit) != 0; }

private:
    std::map<std::string, AcledType, std::less<>> types_;
    std::set<std::string> deaths_, people_;
};

}  // namespace annals::render
