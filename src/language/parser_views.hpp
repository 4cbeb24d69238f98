// How features see single words of a state, distances and sets.
#pragma once

#include <algorithm>
#include <cstdint>

#include "parser_sentence.hpp"
#include "parser_state.hpp"

namespace annals::language {

/// One word; of a word that is not there, values that no word has.
struct View {
    std::uint32_t word = 7, tag = 200, upos = 60, fine = 254, coarse = 254, relation = 63;
};

class Views {
public:
    Views(const ParserSentence& sentence, const ParserState& state) : sentence_(sentence), state_(state) {}

    /// Of a word, of the root (state.size()), or of Node::none.
    [[nodiscard]] View at(std::uint32_t word) const {
        if (word == Node::none) return {};
        if (word >= state_.size()) return {11, 201, 61, 253, 253, 62};
        const auto& facts = sentence_.words[static_cast<std::ptrdiff_t>(word)];
        return {facts.norm,        sentence_.tags[word], sentence_.classes[word],
                facts.row.cluster, facts.row.coarse,     static_cast<std::uint32_t>(state_.node(word).relation)};
    }
    /// Of the word that stands `offset` words further on in the sentence.
    [[nodiscard]] View beside(std::uint32_t word, int offset) const {
        const auto place = static_cast<std::int64_t>(word) + offset;
        if (word == Node::none || place < 0) return {};
        return at(static_cast<std::uint32_t>(std::min<std::int64_t>(place, state_.size())));
    }
    /// Of Node::none, a node without children.
    [[nodiscard]] const Node& node(std::uint32_t word) const {
        static const Node nothing;
        return word == Node::none ? nothing : state_.node(word);
    }

private:
    const ParserSentence& sentence_;
    const ParserState& state_;
};

/// 0 where one of the words is not there; else in steps up to 7.
[[nodiscard]] inline std::uint32_t distance_class(std::uint32_t from, std::uint32_t to) {
    if (from == Node::none || to == Node::none) return 0;
    const auto distance = from < to ? to - from : from - to;
    if (distance <= 4) return distance;
    if (distance <= 6) return 5;
    return distance <= 10 ? 6 : 7;
}

/// A set of relations as one value.
[[nodiscard]] inline std::uint32_t folded(std::uint64_t relations) {
    return static_cast<std::uint32_t>(relations ^ (relations >> 32) * 0x9E3779B1U);
}

/// Many children are as good as four.
[[nodiscard]] inline std::uint32_t few(std::uint8_t count) { return std::min<std::uint32_t>(count, 4); }

}  // namespace annals::language
