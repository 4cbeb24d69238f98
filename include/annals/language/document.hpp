// The linguistic layers of one article: paragraphs, sentences, tokens, quotations. Everything points into its text.
//
//     const auto document = analyse(article);
//     document.tokens[1].lemma;              // "retake", of "retook"
//     verb_group(document, 1).tense;         // Tense::past
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/text/span.hpp"

namespace annals::language {

/// Universal part-of-speech tags (Universal Dependencies v2).
enum class Upos : std::uint8_t { adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x };

/// Penn Treebank tags: what Upos leaves out (plural, past, participle).
enum class Xpos : std::uint8_t {
    cc,
    cd,
    dt,
    ex,
    fw,
    in,
    jj,
    jjr,
    jjs,
    ls,
    md,
    nn,
    nnp,
    nnps,
    nns,
    pdt,
    pos,
    prp,
    prp_possessive,
    rb,
    rbr,
    rbs,
    rp,
    sym,
    to,
    uh,
    vb,
    vbd,
    vbg,
    vbn,
    vbp,
    vbz,
    wdt,
    wp,
    wp_possessive,
    wrb,
    punctuation,
    other
};

/// "NOUN", "VBD", ...: as CoNLL-U writes them.
[[nodiscard]] std::string_view name(Upos upos);
[[nodiscard]] std::string_view name(Xpos xpos);

/// How a word is written.
enum class Shape : std::uint8_t { lower, capitalised, upper, mixed, digits, punctuation };

struct Token {
    text::Span span;
    std::string norm;   // lower case, straight apostrophes: what lexicons are looked up with
    std::string lemma;  // dictionary form, for its tag
    Upos upos = Upos::x;
    Xpos xpos = Xpos::other;
    Shape shape = Shape::lower;
    bool space_before = true;
    std::uint32_t sentence = 0;
};

/// Half-open range of indices.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    [[nodiscard]] constexpr bool contains(std::uint32_t i) const { return begin <= i && i < end; }
    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    friend constexpr bool operator==(Range, Range) = default;
};

struct Sentence {
    text::Span span;
    Range tokens;
    std::uint32_t paragraph = 0;
    article::Section section = article::Section::body;
};

/// A stretch of direct speech, with its marks. May cross sentence and paragraph borders.
struct Quotation {
    text::Span span;
    Range tokens;  // with the marks
};

struct Document {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Range> paragraphs;  // of sentences
    std::vector<Quotation> quotations;
};

/// Tense, modality and the rest of one verb group, as plain values that other rooms ask for.
enum class Tense : std::uint8_t { none, past, present, future };
struct VerbGroup {
    Range tokens;            // auxiliaries to main verb
    std::uint32_t head = 0;  // token index of the main verb
    Tense tense = Tense::none;
    bool perfect = false;
    bool progressive = false;
    bool passive = false;
    bool negated = false;
    bool infinitive = false;  // "to retake"
    bool participle = false;  // a bare -ing or -ed form without auxiliary
    std::string modal;        // "may", "could", "would", ...; empty when none
};

/// Reads tokens, sentences, tags and quotations of the article's kept spans. Nothing crosses a kept span's border but quotations.
[[nodiscard]] Document analyse(const article::Article& article);

/// The verb group whose main verb is token `head`. Precondition: that token is a VERB or AUX.
[[nodiscard]] VerbGroup verb_group(const Document& document, std::uint32_t head);

/// The index of the quotation that holds the token, or npos.
inline constexpr std::size_t npos = static_cast<std::size_t>(-1);
[[nodiscard]] std::size_t quotation_at(const Document& document, std::uint32_t token);

}  // namespace annals::language
