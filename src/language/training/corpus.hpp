// Treebank sentences in the numbers that training works with.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/parser_state.hpp"
#include "language/tags.hpp"
#include "language/training/treebank.hpp"
#include "language/word_facts.hpp"

namespace annals::language::training {

struct Example {
    std::vector<std::string> forms, norms;
    std::vector<std::uint8_t> tags;     // numbers of labels; the gold ones
    std::vector<std::uint8_t> guessed;  // labels that a tagger gave which had not seen the sentence; as many, or none
    std::vector<std::uint32_t> heads;   // size() is the root
    std::vector<Relation> relations;

    [[nodiscard]] std::size_t size() const { return forms.size(); }
    [[nodiscard]] std::vector<WordForm> words() const {
        std::vector<WordForm> words;
        for (std::size_t i = 0; i < forms.size(); ++i) words.push_back({forms[i], norms[i]});
        return words;
    }
};

using Examples = std::vector<Example>;

/// The sentences of a treebank; labels that are new are added to `labels`.
[[nodiscard]] Examples examples_of(const Treebank& treebank, std::vector<Label>& labels);

}  // namespace annals::language::training
