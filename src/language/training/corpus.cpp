#include "corpus.hpp"

#include <algorithm>
#include <stdexcept>

#include "language/characters.hpp"
#include "language/tag_names.hpp"

namespace annals::language::training {
namespace {

constexpr std::size_t most_labels = 128;

std::uint8_t number_of(Label label, std::vector<Label>& labels) {
    const auto found = std::find(labels.begin(), labels.end(), label);
    if (found != labels.end()) return static_cast<std::uint8_t>(found - labels.begin());
    if (labels.size() == most_labels) throw std::runtime_error("more labels than a model may have");
    labels.push_back(label);
    return static_cast<std::uint8_t>(labels.size() - 1);
}

}  // namespace

Examples examples_of(const Treebank& treebank, std::vector<Label>& labels) {
    Examples examples;
    for (const auto& sentence : treebank) {
        Example example;
        const auto root = static_cast<std::uint32_t>(sentence.words.size());
        for (const auto& word : sentence.words) {
            example.forms.push_back(word.form);
            example.norms.push_back(normalised(word.form));
            example.tags.push_back(number_of({upos_of(word.upos), xpos_of(word.xpos)}, labels));
            example.heads.push_back(word.head == 0 ? root : static_cast<std::uint32_t>(word.head - 1));
            example.relations.push_back(relation_of(word.relation));
        }
        examples.push_back(std::move(example));
    }
    return examples;
}

}  // namespace annals::language::training
