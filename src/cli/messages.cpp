#include "cli/messages.hpp"

#include <algorithm>
#include <iostream>
#include <numeric>

namespace annals::cli {
namespace {

/// Levenshtein's distance, one row at a time.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t substituted = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({substituted, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

bool is_control(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F; }

}  // namespace

void say(std::string_view message) {
    std::string line(message);
    std::replace_if(line.begin(), line.end(), is_control, '?');
    std::cerr << "annals: " << line << '\n';
}

std::string nearest(std::string_view typed, const std::vector<std::string>& candidates) {
    std::string best;
    std::size_t best_distance = typed.size() / 3 + 2;
    for (const auto& candidate : candidates) {
        const auto distance = candidate.starts_with(typed) ? 1 : edit_distance(typed, candidate);
        if (distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

std::string suggestion(std::string_view typed, const std::vector<std::string>& candidates) {
    const auto found = nearest(typed, candidates);
    return found.empty() ? std::string() : " (did you mean '" + found + "'?)";
}

}  // namespace annals::cli
