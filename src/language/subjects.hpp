// Who does what a verb says, found by the tags: the subject of "said", "has said", "went on to say", ", adding".
#pragma once

#include <optional>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

/// The subjects of one document's verbs, for whoever speaks: what stands inside quotations is skipped.
class Subjects {
public:
    /// `quoted[i]`: whether token `i` stands inside a quotation.
    Subjects(const Document& document, const std::vector<bool>& quoted) : document_(document), quoted_(quoted) {}

    /// Who acts, as a noun phrase with its apposition: the subject of an active verb, the agent of a passive one. Of a verb
    /// that shares its subject with one before it ("left and said", "left, saying") the subject of that verb; of "who said"
    /// whom "who" means.
    [[nodiscard]] std::optional<Range> of(std::uint32_t verb) const { return of(verb, 0); }

private:
    [[nodiscard]] std::optional<Range> of(std::uint32_t verb, int depth) const;
    [[nodiscard]] std::optional<Range> left_of(std::uint32_t verb, std::uint32_t begin, const VerbGroup& group, int depth) const;
    [[nodiscard]] bool stands_as_finite(std::uint32_t floor, std::uint32_t begin) const;
    [[nodiscard]] std::optional<Range> before(std::uint32_t floor, std::uint32_t end, int depth) const;
    [[nodiscard]] std::optional<std::uint32_t> modified_by_clause(std::uint32_t floor, std::uint32_t begin) const;
    [[nodiscard]] std::optional<Range> behind_commas(std::uint32_t floor, std::uint32_t comma, int depth) const;
    [[nodiscard]] std::optional<std::uint32_t> apposition_end(std::uint32_t floor, std::uint32_t begin,
                                                              std::uint32_t comma) const;
    [[nodiscard]] std::optional<Range> shared(std::uint32_t begin, int depth) const;
    [[nodiscard]] std::optional<Range> quoted_as(std::uint32_t as, int depth) const;
    [[nodiscard]] std::optional<Range> agent(std::uint32_t verb) const;
    [[nodiscard]] bool opens_insertion(std::uint32_t i) const;
    [[nodiscard]] std::uint32_t sentence_begin(std::uint32_t token) const;
    [[nodiscard]] std::uint32_t sentence_end(std::uint32_t token) const;

    const Document& document_;
    const std::vector<bool>& quoted_;
};

[[nodiscard]] bool is_finite(const Token& token);

/// Whether the token is a verb that stands beside quotations ("said", "adding"), by tag and word list.
[[nodiscard]] bool is_saying(const Token& token);

/// Whether it is one that holds quoted words in its clause: "called", "accused".
[[nodiscard]] bool is_judging(const Token& token);

}  // namespace annals::language
