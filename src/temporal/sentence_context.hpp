#pragma once

#include "temporal/direction.hpp"
#include "temporal/standing.hpp"

namespace annals::temporal {

/// The number of the sentence that holds a byte of the text, or begins before it.
[[nodiscard]] std::uint32_t sentence_at(const language::Document& document, std::uint32_t byte);

/// The sentence around a match, as far as it says something of it.
class SentenceReader {
public:
    SentenceReader(const Surroundings& words, const Grammar& grammar, const std::vector<Piece>& pieces)
        : words_(words), document_(words.document()), grammar_(grammar), pieces_(pieces) {}

    /// The document's sentence, or the paragraph where there is none.
    [[nodiscard]] TenseContext context_of(const Match& match, Signal signal) const;
    [[nodiscard]] Standing standing_of(const Match& match) const;

private:
    [[nodiscard]] PieceRange window_around(const Match& match) const;
    [[nodiscard]] text::Span near_part(const language::Sentence& sentence, const Match& match) const;
    [[nodiscard]] PieceRange pieces_in(text::Span part) const;
    [[nodiscard]] language::Range tokens_in(language::Range tokens, text::Span part) const;
    [[nodiscard]] bool is_reference(const Match& match, Signal signal) const;

    const Surroundings& words_;
    const language::Document& document_;
    const Grammar& grammar_;
    const std::vector<Piece>& pieces_;
};

}  // namespace annals::temporal
