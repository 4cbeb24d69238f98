// A sentence as the parser sees it.
#pragma once

#include <cstdint>
#include <vector>

#include "parser_state.hpp"
#include "word_facts.hpp"

namespace annals::language {

/// What stands before a place in the sentence, counted; and the verb that comes next.
struct Landmark {
    std::uint16_t verbs = 0, commas = 0, conjunctions = 0, nouns = 0, marks = 0, subordinators = 0;
    std::uint32_t next_verb = Node::none;  // the first verb from here on
};

/// `tags` are labels of the tagger, `classes` their UPOS; both must outlive the sentence, as must the words.
struct ParserSentence {
    ParserSentence(const SentenceFacts& words, const std::vector<std::uint8_t>& tags, const std::vector<std::uint8_t>& classes);

    /// Which kinds of words stand between two words, as bits. Precondition: from < to, or one of them is Node::none.
    [[nodiscard]] std::uint32_t between(std::uint32_t from, std::uint32_t to) const;

    const SentenceFacts& words;
    const std::vector<std::uint8_t>& tags;
    const std::vector<std::uint8_t>& classes;
    std::vector<Landmark> landmarks;  // one for each word, and one behind the last
};

}  // namespace annals::language
