#include "temporal/sentence_context.hpp"

#include <algorithm>

namespace annals::temporal {
namespace {

constexpr std::size_t context_reach = 40;  // pieces before and behind an expression that may say its tense

bool is_limit(Signal signal) { return signal == Signal::until || signal == Signal::to || signal == Signal::through; }

}  // namespace

std::uint32_t sentence_at(const language::Document& document, std::uint32_t byte) {
    const auto after =
        std::upper_bound(document.sentences.begin(), document.sentences.end(), byte,
                         [](std::uint32_t at, const language::Sentence& sentence) { return at < sentence.span.begin; });
    return after == document.sentences.begin() ? 0 : static_cast<std::uint32_t>(after - document.sentences.begin() - 1);
}

PieceRange SentenceReader::window_around(const Match& match) const {
    return {match.begin - std::min(match.begin, context_reach), std::min(match.end + context_reach, pieces_.size())};
}

/// What lies both in the sentence and in the window, and at least the match.
text::Span SentenceReader::near_part(const language::Sentence& sentence, const Match& match) const {
    const auto window = window_around(match);
    return {std::max(sentence.span.begin, pieces_[window.begin].span.begin),
            std::max(std::min(sentence.span.end, pieces_[window.end - 1].span.end), pieces_[match.end - 1].span.end)};
}

TenseContext SentenceReader::context_of(const Match& match, Signal signal) const {
    const auto index = sentence_at(document_, pieces_[match.begin].span.begin);
    const PieceRange expression{match.begin, match.end};
    if (index >= document_.sentences.size()) return {pieces_, document_, {}, window_around(match), expression};
    words_.tag(index);
    const auto& sentence = document_.sentences[index];
    const auto part = near_part(sentence, match);
    const bool headline = sentence.section == article::Section::title;
    return {pieces_,
            document_,
            tokens_in(sentence.tokens, part),
            pieces_in(part),
            expression,
            headline,
            is_limit(signal),
            is_limit(signal) || signal == Signal::by,
            is_reference(match, signal)};
}

Standing SentenceReader::standing_of(const Match& match) const {
    const text::Span span{pieces_[match.begin].span.begin, pieces_[match.end - 1].span.end};
    const auto index = sentence_at(document_, span.begin);
    if (index >= document_.sentences.size()) return {};
    const auto& sentence = document_.sentences[index];
    const auto tokens = tokens_in(sentence.tokens, near_part(sentence, match));
    const auto behind =
        std::upper_bound(document_.tokens.begin() + tokens.begin, document_.tokens.begin() + tokens.end, span.begin,
                         [](std::uint32_t byte, const language::Token& token) { return byte < token.span.begin; });
    const auto token = static_cast<std::uint32_t>(behind - document_.tokens.begin());
    return {index, tokens, std::max(token, tokens.begin + 1) - 1, span.end};
}

PieceRange SentenceReader::pieces_in(text::Span part) const {
    const auto before = [](const Piece& piece, std::uint32_t byte) { return piece.span.begin < byte; };
    const auto first = std::lower_bound(pieces_.begin(), pieces_.end(), part.begin, before);
    const auto last = std::lower_bound(first, pieces_.end(), part.end, before);
    return {static_cast<std::size_t>(first - pieces_.begin()), static_cast<std::size_t>(last - pieces_.begin())};
}

language::Range SentenceReader::tokens_in(language::Range tokens, text::Span part) const {
    const auto& all = document_.tokens;
    const auto before = [](const language::Token& token, std::uint32_t byte) { return token.span.begin < byte; };
    const auto first = std::lower_bound(all.begin() + tokens.begin, all.begin() + tokens.end, part.begin, before);
    const auto last = std::lower_bound(first, all.begin() + tokens.end, part.end, before);
    return {static_cast<std::uint32_t>(first - all.begin()), static_cast<std::uint32_t>(last - all.begin())};
}

bool SentenceReader::is_reference(const Match& match, Signal signal) const {
    if (signal == Signal::after || signal == Signal::since || signal == Signal::before) return true;
    if (match.begin > 0 && pieces_[match.begin - 1].word == grammar_.vocabulary.find("the")) return true;
    return match.end < pieces_.size() && pieces_[match.end].kind == PieceKind::mark && !pieces_[match.end].space_before &&
           pieces_[match.end].word == grammar_.vocabulary.find("'");
}

}  // namespace annals::temporal
