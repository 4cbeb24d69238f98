#pragma once

#include <functional>
#include <optional>

#include "temporal/direction.hpp"

namespace annals::temporal {

/// The number of the sentence that holds a byte of the text, or begins before it.
[[nodiscard]] std::uint32_t sentence_at(const language::Document& document, std::uint32_t byte);

/// The sentence around a match, as far as it says something of it.
class SentenceReader {
public:
    /// `tag` is called with a sentence's number before its tags are read.
    using Tag = std::function<void(std::uint32_t)>;
    SentenceReader(const language::Document& document, const Grammar& grammar, const std::vector<Piece>& pieces, Tag tag)
        : document_(document), grammar_(grammar), pieces_(pieces), tag_(std::move(tag)) {}

    /// The document's sentence, or the paragraph where there is none.
    [[nodiscard]] TenseContext context_of(const Match& match, Signal signal) const;
    /// Does the match stand in brackets, or in an aside between commas?
    [[nodiscard]] bool is_in_aside(const Match& match) const;
    [[nodiscard]] bool is_quoted(const Match& match) const;
    /// Does the match say which one is meant, and not when something was? "The 1968 Games", "the law of 1998", "built in 1871".
    [[nodiscard]] bool is_in_description(const Match& match) const;

private:
    [[nodiscard]] PieceRange pieces_between(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] language::Range tokens_between(language::Range tokens, std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] std::optional<std::uint32_t> token_of(const Match& match, language::Range tokens) const;
    [[nodiscard]] bool is_reference(const Match& match, Signal signal) const;
    [[nodiscard]] bool is_before_noun(const Match& match, language::Range tokens) const;

    const language::Document& document_;
    const Grammar& grammar_;
    const std::vector<Piece>& pieces_;
    Tag tag_;
};

}  // namespace annals::temporal
