// Finds names in a document, in two readings: first each sentence by itself, then again with what the whole document said of
// the same words.
//
//     NameFinder finder(model);
//     for (each sentence) finder.read(facts, words, tags, sentence.tokens.begin);
//     document.names = finder.names();
#pragma once

#include <cstdint>
#include <vector>

#include "annals/language/document.hpp"
#include "name_memory.hpp"
#include "name_model.hpp"
#include "name_words.hpp"

namespace annals::language {

class NameFinder {
public:
    /// `model` must outlive the finder.
    explicit NameFinder(const NameModel& model) : model_(model) {}

    /// Reads a sentence whose first token has number `first`.
    void read(const SentenceFacts& facts, const std::vector<WordForm>& words, const std::vector<Xpos>& tags, std::uint32_t first);

    /// The names of all sentences read, in their order.
    [[nodiscard]] std::vector<Name> names();

private:
    /// Words that may hold names, at [begin, end) of the vectors below; the first is token `token`.
    struct Stretch {
        std::size_t begin, end;
        std::uint32_t token;
    };

    const NameModel& model_;
    std::vector<Stretch> stretches_;
    std::vector<std::uint32_t> norms_;
    std::vector<NameScores<SparseRows::Score>> scores_;  // of labels, without memory
    std::vector<std::uint8_t> labels_;                   // of the first reading
    NameMemory memory_;
};

/// "Jean-Pierre Dubois": two names of persons that only a hyphen parts are one.
[[nodiscard]] std::vector<Name> joined_by_hyphens(const std::vector<Token>& tokens, const std::vector<Name>& names);

}  // namespace annals::language
