// What it takes for two tellings to be one event: what each piece of evidence is worth, and what types of events are like. Read from
// en/graph/merging.weights and en/events/types.json.
//
//     const MergingModel model(bundle);
//     const auto story = link(records, model);
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "annals/resources/bundle.hpp"

namespace annals::graph {

enum class Evidence : std::uint8_t;

/// What two tellings can be told apart by, on which it depends what evidence is worth: types and days; types and words, where one has no
/// day at all; words alone, where one has no type.
enum class Knowledge : std::uint8_t { days, types, words };
inline constexpr std::size_t kinds_of_knowledge = 3;

class MergingModel {
public:
    /// Throws resources::RuleError with file and line.
    explicit MergingModel(const resources::Bundle& bundle);
    /// The one that is compiled into this binary.
    [[nodiscard]] static const MergingModel& embedded();

    /// The logarithm by which it multiplies the odds that two tellings are one event.
    [[nodiscard]] double weight(Evidence evidence, Knowledge knowledge) const {
        return weights_[static_cast<std::size_t>(evidence)][static_cast<std::size_t>(knowledge)];
    }
    /// Types by which articles may call one event ("shelled", "damaged") are of one family; a type without one is its own.
    [[nodiscard]] std::string_view family(std::string_view type) const;
    /// Whether events of the type go on for days, told now of one day and now of another: a war, a trial.
    [[nodiscard]] bool lasts(std::string_view type) const;

private:
    void read_types(const resources::Bundle& bundle);
    void read_weights(const resources::Bundle& bundle);

    struct Traits {
        std::string family;
        bool lasts = false;
    };
    std::map<std::string, Traits, std::less<>> types_;
    std::vector<std::array<double, kinds_of_knowledge>> weights_;
};

}  // namespace annals::graph
