#include "annals/graph/merging_model.hpp"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>

#include "annals/resources/blocks.hpp"
#include "graph/evidence.hpp"

namespace annals::graph {
namespace {

constexpr std::string_view types_file = "en/events/types.json";
constexpr std::string_view weights_file = "en/graph/merging.weights";

std::size_t evidence_called(std::string_view called) {
    std::size_t number = 0;
    while (number < kinds_of_evidence && name(static_cast<Evidence>(number)) != called) ++number;
    return number;
}

using Weights = std::array<double, kinds_of_knowledge>;

/// " 1.50 0.75 1.00"
std::optional<Weights> weights_in(std::string_view text) {
    Weights numbers{};
    for (auto& number : numbers) {
        if (text.empty() || text.front() != ' ') return std::nullopt;
        const auto [rest, error] = std::from_chars(text.data() + 1, text.data() + text.size(), number);
        if (error != std::errc{}) return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    }
    return text.empty() ? std::optional(numbers) : std::nullopt;
}

}  // namespace

MergingModel::MergingModel(const resources::Bundle& bundle) : weights_(kinds_of_evidence) {
    read_types(bundle);
    read_weights(bundle);
}

const MergingModel& MergingModel::embedded() {
    static const MergingModel model(resources::Bundle::embedded());
    return model;
}

void MergingModel::read_types(const resources::Bundle& bundle) {
    for (const auto& entry : nlohmann::json::parse(bundle.get(types_file)))
        types_.emplace(entry.at("type").get<std::string>(), Traits{entry.value("family", ""), entry.value("lasting", false)});
}

void MergingModel::read_weights(const resources::Bundle& bundle) {
    auto contents = bundle.get(weights_file);
    for (std::size_t number = 1; !contents.empty(); ++number) {
        const auto end = std::min(contents.find('\n'), contents.size());
        const auto line = contents.substr(0, end);
        contents.remove_prefix(std::min(end + 1, contents.size()));
        if (line.empty() || line.front() == '#') continue;
        const auto space = std::min(line.find(' '), line.size());
        const auto evidence = evidence_called(line.substr(0, space));
        const auto weights = weights_in(line.substr(space));
        if (evidence == kinds_of_evidence || !weights)
            throw resources::RuleError(bundle.origin(weights_file) + ":" + std::to_string(number) +
                                       ": a line is a piece of evidence and its three weights: same-day 1.50 0.75 1.00");
        weights_[evidence] = *weights;
    }
}

std::string_view MergingModel::family(std::string_view type) const {
    const auto found = types_.find(type);
    return found == types_.end() || found->second.family.empty() ? type : found->second.family;
}

bool MergingModel::lasts(std::string_view type) const {
    const auto found = types_.find(type);
    return found != types_.end() && found->second.lasts;
}

}  // namespace annals::graph
