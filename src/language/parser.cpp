#include "parser.hpp"

#include "parse.hpp"

namespace annals::language {

void parse_sentence(const Model& model, const SentenceFacts& words, const std::vector<std::uint8_t>& labels,
                    std::vector<Token>& tokens, Range sentence) {
    std::vector<std::uint8_t> classes;
    classes.reserve(labels.size());
    for (const auto label : labels) classes.push_back(model.classes[label]);
    const auto state = parse(ParserSentence(words, labels, classes), model.actions, model.relations);
    for (std::uint32_t i = 0; i < sentence.size(); ++i) {
        auto& token = tokens[sentence.begin + i];
        const auto& node = state.node(i);
        token.head = node.head < state.size() ? sentence.begin + node.head : no_head;
        token.relation = node.relation;
    }
}

}  // namespace annals::language
