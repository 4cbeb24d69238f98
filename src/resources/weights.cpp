#include "annals/resources/weights.hpp"

#include <algorithm>
#include <charconv>

#include "annals/resources/blocks.hpp"

namespace annals::resources {

Weights::Weights(std::string_view file, std::string_view contents) : file_(file) {
    for (std::size_t number = 1; !contents.empty(); ++number) {
        const auto end = std::min(contents.find('\n'), contents.size());
        const auto line = contents.substr(0, end);
        contents.remove_prefix(std::min(end + 1, contents.size()));
        if (line.empty() || line.front() == '#') continue;
        const auto space = std::min(line.find(' '), line.size());
        const auto digits = line.substr(std::min(line.find_first_not_of(' ', space), line.size()));
        double weight = 0;
        const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), weight);
        if (error != std::errc{} || rest != digits.data() + digits.size())
            throw RuleError(file_ + ":" + std::to_string(number) +
                            ": a line is a feature and its weight: told-in-a-heading 0.75");
        weights_.emplace(line.substr(0, space), weight);
    }
}

double Weights::value(std::string_view name, double otherwise) const {
    const auto found = weights_.find(name);
    return found == weights_.end() ? otherwise : found->second;
}

double Weights::at(std::string_view name) const {
    const auto found = weights_.find(name);
    if (found == weights_.end()) throw RuleError(file_ + ": there is no line \"" + std::string(name) + "\"");
    return found->second;
}

}  // namespace annals::resources
