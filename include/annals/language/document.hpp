// The linguistic layers of one article: paragraphs, sentences, tokens, dependencies, names, quotations. Everything points
// into its text.
//
//     const auto document = analyse(article, {.dependencies = true, .names = true});
//     document.tokens[1].lemma;              // "retake", of "retook"
//     document.tokens[0].relation;           // Relation::nsubj: "Troops", of "retook"
//     verb_group(document, 1).tense;         // Tense::past
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
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
    afx,  // affix standing alone: "non"
    add,  // address
    gw,   // part of a word that "goes with" another
    hyph,
    nfp,  // superfluous punctuation
    xx,   // unknown
    period,
    comma,
    colon,
    opening_quotation,
    closing_quotation,
    opening_bracket,
    closing_bracket,
    dollar,
    other  // none of these: of words that were not tagged
};

/// Universal dependency relations, with the subtypes that English treebanks use.
enum class Relation : std::uint8_t {
    none,  // not parsed
    acl,
    acl_relcl,
    advcl,
    advcl_relcl,
    advmod,
    amod,
    appos,
    aux,
    aux_pass,
    case_,
    cc,
    cc_preconj,
    ccomp,
    compound,
    compound_prt,
    conj,
    cop,
    csubj,
    csubj_outer,
    csubj_pass,
    dep,
    det,
    det_predet,
    discourse,
    dislocated,
    expl,
    fixed,
    flat,
    goeswith,
    iobj,
    list,
    mark,
    nmod,
    nmod_desc,
    nmod_poss,
    nmod_unmarked,
    nsubj,
    nsubj_outer,
    nsubj_pass,
    nummod,
    obj,
    obl,
    obl_agent,
    obl_unmarked,
    orphan,
    parataxis,
    punct,
    reparandum,
    root,
    vocative,
    xcomp
};

/// Kinds of names.
enum class NameKind : std::uint8_t { person, organisation, location };

/// "NOUN", "VBD", "nsubj:pass", "PER", ...: as CoNLL-U writes them.
[[nodiscard]] std::string_view name(Upos upos);
[[nodiscard]] std::string_view name(Xpos xpos);
[[nodiscard]] std::string_view name(Relation relation);
[[nodiscard]] std::string_view name(NameKind kind);

/// The head of a word that hangs on none: of a sentence's root, and of every word that was not parsed.
inline constexpr std::uint32_t no_head = 0xFFFFFFFFU;

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
    Relation relation = Relation::none;  // to `head`
    std::uint32_t head = no_head;        // index of the token it depends on
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
    bool dateline = false;  // "HARWICK (Northern Press) —": opens a paragraph; its report is the sentence behind it
};

/// A stretch of direct speech, with its marks. May cross sentence and paragraph borders.
///
///     “We fled,” the mayor, Greta Holm, told reporters, “at dawn.”
///
/// are two quotations with the speaker "the mayor, Greta Holm" and the verb "told"; the second continues the first.
struct Quotation {
    text::Span span;
    Range tokens;                            // with the marks
    std::optional<Range> speaker;            // the noun phrase or pronoun of who speaks; none for titles and words in doubt
    std::optional<std::uint32_t> verb;       // token of the verb of saying; none behind "according to" and in headlines
    std::optional<std::uint32_t> continues;  // index of the quotation of which this is a later part
};

/// A name of a person, an organisation or a place.
struct Name {
    Range tokens;
    NameKind kind = NameKind::person;
};

struct Document {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Range> paragraphs;  // of sentences
    std::vector<Quotation> quotations;
    std::vector<Name> names;  // in text order, disjoint
};

/// Layers that cost time and that not everyone needs. Tokens, sentences, tags, lemmas and quotations are always there.
struct Layers {
    bool dependencies = false;
    bool names = false;
    std::uint32_t fewest_verbs = 0;  // that make a clause; a sentence of fewer gets no dependencies, for word order tells enough
};

/// The tense of a group's first word: "had been taken" is past and perfect, "will have left" future and perfect. Modals
/// other than will and shall, infinitives and participles have none of their own.
enum class Tense : std::uint8_t { none, past, present, future };

/// Tense, aspect, voice, modality and negation of one verb group, as plain values that other rooms ask for.
///
///     The bridge had not been rebuilt.     past, perfect, passive, negated
///     Troops are about to attack.          future
///     She may have fled.                   perfect, modal "may"
///     He claims to have fled.              "to have fled": perfect, infinitive
struct VerbGroup {
    Range tokens;            // first auxiliary, "to" or negation to main verb; in a question, with the subject between them
    std::uint32_t head = 0;  // token index of the main verb; of the auxiliary where the verb is left out: "They will."
    Tense tense = Tense::none;
    bool perfect = false;      // "has left"
    bool progressive = false;  // "is leaving"
    bool passive = false;      // "was taken", "got killed"; a bare "taken" that modifies a noun
    bool negated = false;      // by not, never, no longer, hardly, scarcely, neither, nor; not by "not only"
    bool infinitive = false;   // "to retake"; also behind "had to" and "was about to"
    bool participle = false;   // a bare -ing or -ed form, or "having" with one
    std::string modal;  // "can", "could", "may", "might", "must", "should", "would", "ought to", "need", "had better", "have to"
};

/// Reads the article's kept spans. Nothing crosses a kept span's border but quotations.
[[nodiscard]] Document analyse(const article::Article& article, Layers layers = {});

/// The first half of `analyse`: paragraphs, sentences and tokens alone.
[[nodiscard]] Document segment(const article::Article& article);

/// The second half, for whoever has words and sentences of another tokeniser: `document` holds paragraphs, sentences and
/// tokens with spans into `text`, norms and shapes; everything else is filled in.
void annotate(std::string_view text, Document& document, Layers layers = {});

/// A document whose sentences get their tags, and whose quotations are found, when somebody asks, for those who look at few of
/// them. Lemmas it has none; nor have its quotations speakers.
class LazyDocument {
public:
    /// `article` must outlive the document.
    explicit LazyDocument(const article::Article& article);

    [[nodiscard]] const Document& get() const { return document_; }
    /// From now on the sentence has tags.
    void tag(std::uint32_t sentence);
    /// From now on the document has its quotations.
    void find_quotations();

private:
    std::string_view text_;
    Document document_;
    std::vector<bool> tagged_;  // of each sentence
    bool has_quotations_ = false;
};

/// The verb group whose main verb is token `head`. Precondition: that token is a VERB or AUX.
[[nodiscard]] VerbGroup verb_group(const Document& document, std::uint32_t head);

/// All verb groups of sentence number `sentence`, in the order of their main verbs. An auxiliary is listed only where it has
/// no verb of its own: "is going to attack" is one group.
[[nodiscard]] std::vector<VerbGroup> verb_groups(const Document& document, std::uint32_t sentence);

/// The index of the quotation that holds the token, or npos.
inline constexpr std::size_t npos = static_cast<std::size_t>(-1);
[[nodiscard]] std::size_t quotation_at(const Document& document, std::uint32_t token);

}  // namespace annals::language
