#include <algorithm>
#include <numeric>

#include "annals/text/ascii.hpp"
#include "timeline/selection.hpp"

namespace annals::timeline {
namespace {

constexpr std::size_t most_names = 5;

/// Levenshtein's distance in bytes, one row at a time.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto substituted = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, substituted});
        }
    }
    return row.back();
}

/// A part of a longer name ("Syniehubov") is nearer than any misspelling.
std::size_t farness(const std::string& name, const std::string& wanted) {
    return name.find(wanted) != std::string::npos ? 0 : distance(name, wanted);
}

}  // namespace

std::vector<std::string> nearest_names(const std::vector<std::string>& names, const std::string& wanted) {
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const auto& name : names) ranked.emplace_back(farness(text::lower_ascii(name), text::lower_ascii(wanted)), name);
    std::sort(ranked.begin(), ranked.end());
    ranked.erase(std::unique(ranked.begin(), ranked.end()), ranked.end());
    std::vector<std::string> nearest;
    for (std::size_t i = 0; i < std::min(most_names, ranked.size()); ++i) nearest.push_back(ranked[i].second);
    return nearest;
}

}  // namespace annals::timeline
