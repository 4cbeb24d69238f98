// The likeliest labels of a stretch of words (Viterbi), given how well each label suits each word and each follows another.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "name_labels.hpp"

namespace annals::language {

/// [previous][label]; what may not follow is never asked for.
template <typename Score> using NameTransitions = std::array<std::array<Score, name_labels>, name_labels>;
template <typename Score> using NameScores = std::array<Score, name_labels>;

/// The stretch has nothing but words outside names around it. Fills `labels`, as many as `words`.
template <typename Score>
void decode_names(std::span<const NameScores<Score>> words, const NameTransitions<Score>& transitions,
                  std::vector<std::uint8_t>& labels) {
    constexpr auto never = std::numeric_limits<Score>::lowest() / 4;
    std::vector<std::array<std::uint8_t, name_labels>> from(words.size());
    NameScores<Score> best;
    best.fill(never);
    best[outside_name] = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        NameScores<Score> next;
        for (std::uint8_t label = 0; label < name_labels; ++label) {
            Score most = never;
            for (std::uint8_t previous = 0; previous < name_labels; ++previous) {
                if (!may_follow(previous, label)) continue;
                const auto score = best[previous] + transitions[previous][label];
                if (score > most) most = score, from[i][label] = previous;
            }
            next[label] = most <= never ? never : most + words[i][label];
        }
        best = next;
    }
    std::uint8_t last = outside_name;
    for (std::uint8_t label = 0; label < name_labels; ++label)
        if (!goes_on(label) && best[label] > best[last]) last = label;
    labels.assign(words.size(), outside_name);
    for (auto i = words.size(); i > 0; --i) {
        labels[i - 1] = last;
        last = from[i - 1][last];
    }
}

}  // namespace annals::language
