#include "temporal/anchor_model.hpp"

#include <algorithm>
#include <charconv>

#include "annals/resources/blocks.hpp"

namespace annals::temporal {

AnchorModel::AnchorModel(std::string_view file, std::string_view contents) {
    std::size_t number = 0;
    while (!contents.empty()) {
        const auto end = std::min(contents.find('\n'), contents.size());
        const auto line = contents.substr(0, end);
        contents.remove_prefix(std::min(end + 1, contents.size()));
        ++number;
        if (line.empty() || line.front() == '#') continue;
        const auto space = std::min(line.find(' '), line.size());
        const auto digits = line.substr(std::min(line.find_first_not_of(' ', space), line.size()));
        double weight = 0;
        const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), weight);
        if (error != std::errc{} || rest != digits.data() + digits.size())
            throw resources::RuleError(std::string(file) + ":" + std::to_string(number) +
                                       ": a line is a feature and its weight: told-in-a-heading 0.75");
        weights_.emplace(line.substr(0, space), weight);
    }
}

double AnchorModel::weight(std::string_view feature) const {
    const auto found = weights_.find(feature);
    return found == weights_.end() ? 0 : found->second;
}

double AnchorModel::score(const std::vector<std::string_view>& features) const {
    double sum = 0;
    for (const auto feature : features) sum += weight(feature);
    return sum;
}

std::vector<std::string_view> AnchorModel::strongest(std::vector<std::string_view> features, std::size_t count) const {
    std::stable_sort(features.begin(), features.end(),
                     [&](std::string_view a, std::string_view b) { return weight(a) > weight(b); });
    const auto last = std::find_if(features.begin(), features.end(), [&](std::string_view name) { return weight(name) <= 0; });
    features.erase(std::min(last, features.begin() + static_cast<std::ptrdiff_t>(std::min(count, features.size()))),
                   features.end());
    return features;
}

}  // namespace annals::temporal
