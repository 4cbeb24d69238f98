// One document as the finders see it: word classes and lexicon names laid over its tokens.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon_data.hpp"

namespace annals::entities {

/// A name of the lexicon where it stands.
struct Piece {
    language::Range tokens;
    const std::vector<Reading>* readings = nullptr;

    [[nodiscard]] const Reading* as(ReadingKind kind) const;
};

class DocumentReading {
public:
    DocumentReading(const article::Article& article, const language::Document& document, const LexiconData& lexicon);

    [[nodiscard]] const language::Document& document() const { return document_; }
    [[nodiscard]] const LexiconData& lexicon() const { return lexicon_; }
    [[nodiscard]] const language::Token& token(std::uint32_t i) const { return document_.tokens[i]; }
    [[nodiscard]] const std::vector<Piece>& pieces() const { return pieces_; }

    /// The piece that starts at, or covers, a token.
    [[nodiscard]] const Piece* piece_starting(std::uint32_t token) const;
    [[nodiscard]] const Piece* piece_covering(std::uint32_t token) const;

    [[nodiscard]] bool is(std::uint32_t token, WordClasses::Bits bits) const { return (bits_[token] & bits) != 0; }
    [[nodiscard]] bool is(std::uint32_t token, std::string_view word_class) const;
    /// The classes of the word that starts at a token, "south-eastern" one word too.
    [[nodiscard]] WordClasses::Bits classes(std::uint32_t token) const;
    /// The token behind the word of these classes that starts at `token`, "south-eastern" one word too; `token` when none does.
    [[nodiscard]] std::uint32_t after_word(std::uint32_t token, WordClasses::Bits bits) const;
    /// Capitalised words are no evidence in headlines Written Like This.
    [[nodiscard]] bool title_case(std::uint32_t sentence) const { return title_case_[sentence]; }
    [[nodiscard]] bool sentence_initial(std::uint32_t token) const;
    /// First letter is a capital (or the word all capitals), and the word is no punctuation or number.
    [[nodiscard]] bool capital(std::uint32_t token) const;
    [[nodiscard]] bool possessive(std::uint32_t token) const;
    [[nodiscard]] std::string_view words(language::Range tokens) const;
    [[nodiscard]] text::Span span(language::Range tokens) const;

private:
    /// "south-eastern": several tokens that the lexicon knows as one word.
    struct Hyphenated {
        language::Range tokens;
        WordClasses::Bits bits;
    };

    void find_pieces();
    void find_title_case();
    void find_hyphenated();
    [[nodiscard]] const Hyphenated* hyphenated_starting(std::uint32_t token) const;

    const article::Article& article_;
    const language::Document& document_;
    const LexiconData& lexicon_;
    std::vector<WordClasses::Bits> bits_;
    std::vector<Hyphenated> hyphenated_;
    std::vector<Piece> pieces_;
    std::vector<std::int32_t> piece_of_token_;
    std::vector<bool> title_case_;
};

/// A possible mention. Finders propose, `find_entities` keeps the longest that do not cross.
struct Proposal {
    language::Range tokens;
    std::optional<Actor> actor;
    std::optional<Place> place;
    MentionBasis basis = MentionBasis::name;
    language::Range core;                  // of a person with a title: the name alone; nothing nests there
    std::optional<std::uint32_t> country;  // index into the lexicon's countries, where the words name one
    bool may_nest = false;                 // kept inside a longer mention of a person, an organisation or a group
};

[[nodiscard]] std::vector<Proposal> propose_phrases(const DocumentReading& reading);
/// Institutions named without their country ("the Defence Ministry"), where one of the `phrases` or the state last spoken of
/// makes it clear.
[[nodiscard]] std::vector<Proposal> propose_institutions(const DocumentReading& reading, const std::vector<Proposal>& phrases);
[[nodiscard]] std::vector<Proposal> propose_organisations(const DocumentReading& reading);
/// What the name finder takes for organisations, beside the `known` ones.
[[nodiscard]] std::vector<Proposal> propose_named_organisations(const DocumentReading& reading,
                                                                const std::vector<Proposal>& known);
/// "Norvane" and "Norvane Savings" where the document has "Norvane Savings Bank": the bank, by a part of its name.
[[nodiscard]] std::vector<Proposal> propose_organisations_again(const DocumentReading& reading,
                                                                const std::vector<Proposal>& organisations);
/// Gives those of the `organisations` whose name begins one longer name of the document that longer name.
void join_short_names(const DocumentReading& reading, std::vector<Proposal>& organisations);
/// Where a document names "Norvane Savings Bank", its "Norvane Savings" and "Norvane" are no persons: `organisations` are
/// what was found before.
[[nodiscard]] std::vector<Proposal> propose_persons(const DocumentReading& reading, const std::vector<Proposal>& organisations);
/// GeoNames' number of a settlement of the lexicon's own tables.
[[nodiscard]] std::optional<std::uint32_t> geonames_of(const LexiconData& lexicon, const Place& place);
/// Names that the gazetteer of the world knows and the lexicon's own tables do not, where the article decides which place is meant.
[[nodiscard]] std::vector<Proposal> propose_gazetteer_places(const DocumentReading& reading,
                                                             const std::vector<Proposal>& phrases);
[[nodiscard]] std::vector<Proposal> propose_lexicon_names(const DocumentReading& reading);

/// The country that words name by a country, a demonym, a metonym or a place in it; the last one where there are several.
[[nodiscard]] std::optional<std::uint32_t> country_in(const DocumentReading& reading, language::Range tokens);
[[nodiscard]] Actor state_of(const Country& country);
[[nodiscard]] Actor armed_forces_of(const Country& country);

}  // namespace annals::entities
