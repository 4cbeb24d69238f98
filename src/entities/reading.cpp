#include "reading.hpp"

#include <algorithm>

#include "annals/language/words.hpp"

namespace annals::entities {

using language::Range;
using language::Shape;

const Reading* Piece::as(ReadingKind kind) const {
    const auto found =
        std::find_if(readings->begin(), readings->end(), [&](const Reading& reading) { return reading.kind == kind; });
    return found == readings->end() ? nullptr : &*found;
}

DocumentReading::DocumentReading(const article::Article& article, const language::Document& document, const LexiconData& lexicon)
    : article_(article), document_(document), lexicon_(lexicon), piece_of_token_(document.tokens.size(), -1) {
    bits_.reserve(document.tokens.size());
    for (const auto& token : document.tokens) bits_.push_back(lexicon.words.of(token.norm));
    find_hyphenated();
    find_pieces();
    find_title_case();
}

void DocumentReading::find_hyphenated() {
    for (const auto tokens : language::hyphenated_words(document_)) {
        const auto bits = lexicon_.words.of(language::joined_norm(document_, tokens));
        if (bits != 0) hyphenated_.push_back({tokens, bits});
    }
}

const DocumentReading::Hyphenated* DocumentReading::hyphenated_starting(std::uint32_t token) const {
    const auto word = std::partition_point(hyphenated_.begin(), hyphenated_.end(),
                                           [token](const Hyphenated& each) { return each.tokens.begin < token; });
    return word != hyphenated_.end() && word->tokens.begin == token ? &*word : nullptr;
}

WordClasses::Bits DocumentReading::classes(std::uint32_t token) const {
    const auto* word = hyphenated_starting(token);
    return bits_[token] | (word ? word->bits : 0);
}

std::uint32_t DocumentReading::after_word(std::uint32_t token, WordClasses::Bits bits) const {
    const auto* word = hyphenated_starting(token);
    if (word && (word->bits & bits) != 0) return word->tokens.end;
    return is(token, bits) ? token + 1 : token;
}

void DocumentReading::find_pieces() {
    for (const auto& sentence : document_.sentences) {
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end;) {
            const auto match = lexicon_.names.longest(document_, i, sentence.tokens.end);
            if (!match) {
                ++i;
                continue;
            }
            std::fill(piece_of_token_.begin() + i, piece_of_token_.begin() + match->end,
                      static_cast<std::int32_t>(pieces_.size()));
            pieces_.push_back({{i, match->end}, match->readings});
            i = match->end;
        }
    }
}

void DocumentReading::find_title_case() {
    for (const auto& sentence : document_.sentences) {
        std::size_t long_words = 0, capitals = 0;
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
            const auto& token = document_.tokens[i];
            if (token.shape == Shape::digits || token.shape == Shape::punctuation || token.norm.size() < 4) continue;
            ++long_words;
            capitals += capital(i);
        }
        // A headline ends without a full stop; a short sentence of many names ends with one.
        const bool stopped = sentence.tokens.size() > 0 && document_.tokens[sentence.tokens.end - 1].norm == ".";
        title_case_.push_back(!stopped && long_words >= 3 && capitals * 10 >= long_words * 8);
    }
}

const Piece* DocumentReading::piece_covering(std::uint32_t token) const {
    const auto index = piece_of_token_[token];
    return index < 0 ? nullptr : &pieces_[static_cast<std::size_t>(index)];
}

const Piece* DocumentReading::piece_starting(std::uint32_t token) const {
    const auto* piece = piece_covering(token);
    return piece && piece->tokens.begin == token ? piece : nullptr;
}

bool DocumentReading::is(std::uint32_t token, std::string_view word_class) const {
    const auto bits = lexicon_.words.bit(word_class);
    return bits && is(token, *bits);
}

bool DocumentReading::sentence_initial(std::uint32_t token) const {
    const auto begin = document_.sentences[document_.tokens[token].sentence].tokens.begin;
    for (auto i = begin; i < token; ++i) {
        if (document_.tokens[i].shape != Shape::punctuation)
            return document_.tokens[token - 1].norm == ":" || document_.tokens[token - 1].norm == "\"";
    }
    return true;
}

bool DocumentReading::capital(std::uint32_t token) const {
    const auto shape = document_.tokens[token].shape;
    if (shape == Shape::capitalised || shape == Shape::upper) return true;
    const char first = article_.text.view()[document_.tokens[token].span.begin];
    return shape == Shape::mixed && first >= 'A' && first <= 'Z';
}

bool DocumentReading::possessive(std::uint32_t token) const {
    const auto& norm = document_.tokens[token].norm;
    return norm == "'s" || (norm == "'" && !document_.tokens[token].space_before);
}

text::Span DocumentReading::span(Range tokens) const {
    return {document_.tokens[tokens.begin].span.begin, document_.tokens[tokens.end - 1].span.end};
}

std::string_view DocumentReading::words(Range tokens) const { return article_.text.quote(span(tokens)); }

}  // namespace annals::entities
