#include "name_memory.hpp"

#include <algorithm>

#include "hashing.hpp"
#include "name_table.hpp"

namespace annals::language {
namespace {

constexpr std::size_t longest_name = 6;  // words

std::size_t column(std::uint8_t label) { return label == outside_name ? name_kinds : static_cast<std::size_t>(kind_of(label)); }

std::uint32_t hash_of(std::span<const std::uint32_t> norms) {
    auto hash = norms.front();
    for (const auto norm : norms.subspan(1)) hash = phrase_hash(hash, norm);
    return hash;
}

/// 0, 1, 2, or 3 for more.
std::uint32_t up_to_three(std::uint32_t count) { return std::min(count, 3U); }

template <typename Counts> std::size_t most_frequent(const Counts& counts) {
    return static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

}  // namespace

void NameMemory::note(std::span<const std::uint32_t> norms, std::span<const std::uint8_t> labels) {
    for (std::size_t i = 0; i < norms.size(); ++i) {
        auto& counts = words_[norms[i]];
        ++counts.labelled[column(labels[i])];
        if (labels[i] == name_label(NameKind::person, NamePart::begin)) ++counts.given;
        if (labels[i] == name_label(NameKind::person, NamePart::last)) ++counts.family;
    }
    for (const auto& name : names_of(labels)) {
        if (name.tokens.size() <= longest_name)
            ++phrases_[hash_of(norms.subspan(name.tokens.begin, name.tokens.size()))][static_cast<std::size_t>(name.kind)];
    }
}

NameMemory::WordCounts NameMemory::elsewhere(std::uint32_t norm, std::uint8_t label) const {
    const auto found = words_.find(norm);
    if (found == words_.end()) return {};
    auto counts = found->second;
    --counts.labelled[column(label)];
    if (label == name_label(NameKind::person, NamePart::begin)) --counts.given;
    if (label == name_label(NameKind::person, NamePart::last)) --counts.family;
    return counts;
}

std::vector<NameMemory::Phrase> NameMemory::known_phrases(std::span<const std::uint32_t> norms,
                                                          std::span<const std::uint8_t> labels) const {
    std::vector<Phrase> known(norms.size());
    const auto own = names_of(labels);
    for (std::size_t i = 0; i < norms.size();) {
        std::size_t size = std::min(longest_name, norms.size() - i);
        for (; size > 0; --size) {
            const auto found = phrases_.find(hash_of(norms.subspan(i, size)));
            if (found == phrases_.end()) continue;
            auto counts = found->second;
            const auto here = std::find_if(
                own.begin(), own.end(), [&](const Name& name) { return name.tokens.begin == i && name.tokens.size() == size; });
            if (here != own.end()) --counts[static_cast<std::size_t>(here->kind)];
            const auto kind = most_frequent(counts);
            if (counts[kind] == 0) continue;
            for (std::size_t k = i; k < i + size; ++k) {
                const auto part = size == 1           ? NamePart::unit
                                  : k == i            ? NamePart::begin
                                  : k + 1 == i + size ? NamePart::last
                                                      : NamePart::inside;
                known[k] = {static_cast<std::uint8_t>(1 + static_cast<unsigned>(part)), static_cast<std::uint8_t>(kind)};
            }
            break;
        }
        i += std::max<std::size_t>(size, 1);
    }
    return known;
}

std::vector<NameMemory::Features> NameMemory::recall(std::span<const std::uint32_t> norms,
                                                     std::span<const std::uint8_t> labels) const {
    std::vector<Features> features(norms.size(), Features{});
    std::vector<std::uint32_t> summary(norms.size() + 2);
    const auto phrases = known_phrases(norms, labels);
    for (std::size_t i = 0; i < norms.size(); ++i) {
        const auto counts = elsewhere(norms[i], labels[i]);
        std::uint32_t total = 0, kinds_seen = 0;
        for (std::size_t k = 0; k < kinds; ++k) {
            total += counts.labelled[k];
            kinds_seen |= counts.labelled[k] != 0 ? 1U << k : 0U;
        }
        if (total == 0) continue;
        const auto most = static_cast<std::uint32_t>(most_frequent(counts.labelled));
        const auto phrase = phrases[i].part == 0 ? 0U : 1U + phrases[i].kind * 8U + phrases[i].part;
        summary[i + 1] = most + 1;
        features[i] = {feature_hash(first_memory_template, most + 1, up_to_three(counts.labelled[most]),
                                    std::uint32_t{counts.labelled[most]} == total),
                       feature_hash(first_memory_template + 1, kinds_seen),
                       phrase == 0 ? 0 : feature_hash(first_memory_template + 2, phrase),
                       phrase == 0 ? 0 : feature_hash(first_memory_template + 3, phrase, kinds_seen, most),
                       feature_hash(first_memory_template + 4, most + 1, up_to_three(counts.family), up_to_three(counts.given)),
                       feature_hash(first_memory_template + 5, labels[i], most, phrase)};
    }
    for (std::size_t i = 0; i < norms.size(); ++i) {
        if (summary[i] == 0 && summary[i + 1] == 0 && summary[i + 2] == 0) continue;
        features[i][6] = feature_hash(first_memory_template + 6, summary[i], summary[i + 1], summary[i + 2]);
    }
    return features;
}

}  // namespace annals::language
