#include "temporal/sentence_context.hpp"

#include <algorithm>

#include "temporal/clauses.hpp"

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

TenseContext SentenceReader::context_of(const Match& match, Signal signal) const {
    const auto index = sentence_at(document_, pieces_[match.begin].span.begin);
    const PieceRange expression{match.begin, match.end};
    const PieceRange window{match.begin - std::min(match.begin, context_reach),
                            std::min(match.end + context_reach, pieces_.size())};
    if (index >= document_.sentences.size()) return {pieces_, document_, {}, window, expression};
    tag_(index);
    const auto& sentence = document_.sentences[index];
    const auto begin = std::max(sentence.span.begin, pieces_[window.begin].span.begin);
    const auto end = std::max(std::min(sentence.span.end, pieces_[window.end - 1].span.end), pieces_[match.end - 1].span.end);
    const bool headline = sentence.section == article::Section::title;
    return {pieces_,  document_,        tokens_between(sentence.tokens, begin, end), pieces_between(begin, end), expression,
            headline, is_limit(signal), is_limit(signal) || signal == Signal::by,    is_reference(match, signal)};
}

PieceRange SentenceReader::pieces_between(std::uint32_t begin, std::uint32_t end) const {
    const auto before = [](const Piece& piece, std::uint32_t byte) { return piece.span.begin < byte; };
    const auto first = std::lower_bound(pieces_.begin(), pieces_.end(), begin, before);
    const auto last = std::lower_bound(first, pieces_.end(), end, before);
    return {static_cast<std::size_t>(first - pieces_.begin()), static_cast<std::size_t>(last - pieces_.begin())};
}

language::Range SentenceReader::tokens_between(language::Range tokens, std::uint32_t begin, std::uint32_t end) const {
    const auto& all = document_.tokens;
    const auto before = [](const language::Token& token, std::uint32_t byte) { return token.span.begin < byte; };
    const auto first = std::lower_bound(all.begin() + tokens.begin, all.begin() + tokens.end, begin, before);
    const auto last = std::lower_bound(first, all.begin() + tokens.end, end, before);
    return {static_cast<std::uint32_t>(first - all.begin()), static_cast<std::uint32_t>(last - all.begin())};
}

bool SentenceReader::is_reference(const Match& match, Signal signal) const {
    if (signal == Signal::after || signal == Signal::since || signal == Signal::before) return true;
    if (match.begin > 0 && pieces_[match.begin - 1].word == grammar_.vocabulary.find("the")) return true;
    return match.end < pieces_.size() && pieces_[match.end].kind == PieceKind::mark && !pieces_[match.end].space_before &&
           pieces_[match.end].word == grammar_.vocabulary.find("'");
}

std::optional<std::uint32_t> SentenceReader::token_of(const Match& match, language::Range tokens) const {
    if (tokens.size() == 0) return std::nullopt;
    const auto byte = pieces_[match.begin].span.begin;
    auto token = tokens.begin;
    while (token + 1 < tokens.end && document_.tokens[token + 1].span.begin <= byte) ++token;
    return token;
}

bool SentenceReader::is_in_aside(const Match& match) const {
    const auto tokens = context_of(match, Signal::none).tokens;
    const auto token = token_of(match, tokens);
    return token && Clauses(document_, tokens).in_aside(*token);
}

bool SentenceReader::is_before_noun(const Match& match, language::Range tokens) const {
    const auto end = pieces_[match.end - 1].span.end;
    auto token = tokens.begin;
    while (token < tokens.end && document_.tokens[token].span.begin < end) ++token;
    if (token == tokens.end) return false;
    const auto upos = document_.tokens[token].upos;
    return upos == language::Upos::noun || upos == language::Upos::propn || upos == language::Upos::adj;
}

bool SentenceReader::is_in_description(const Match& match) const {
    const auto tokens = context_of(match, Signal::none).tokens;
    const auto token = token_of(match, tokens);
    if (!token || *token == tokens.begin) return false;
    const auto& before = document_.tokens[*token - 1];
    if (before.norm == "of") return true;
    if (before.upos == language::Upos::det || before.xpos == language::Xpos::prp_possessive) return is_before_noun(match, tokens);
    if (before.upos != language::Upos::adp || *token < tokens.begin + 2 ||
        document_.tokens[*token - 2].upos != language::Upos::verb)
        return false;
    const auto verb = language::verb_group(document_, *token - 2);
    return verb.participle && verb.passive;
}

bool SentenceReader::is_quoted(const Match& match) const {
    const auto token = token_of(match, context_of(match, Signal::none).tokens);
    return token && language::quotation_at(document_, *token) != language::npos;
}

}  // namespace annals::temporal
