#pragma once

#include <cstddef>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::temporal {

/// The clauses of one sentence as the words between them tell: subordinators, relative pronouns, parentheses, "and" before
/// another finite verb, the comma that ends an aside. A rough tree, enough to see whether a verb stands in another clause.
class Clauses {
public:
    Clauses(const language::Document& document, language::Range sentence);

    /// How many borders lie between two tokens of the sentence: none within a clause, one between a clause and the one
    /// that holds it, or between two that "and" joins.
    [[nodiscard]] std::size_t borders_between(std::uint32_t a, std::uint32_t b) const;
    /// Does the token stand in brackets, or in an aside between commas?
    [[nodiscard]] bool in_aside(std::uint32_t token) const;

private:
    struct Clause {
        std::size_t parent = 0;
        bool aside = false;
        bool bracketed = false;
        bool has_verb = false;
    };
    void open(bool aside, bool bracketed);
    void open_beside();
    void close_brackets();
    void read(const language::Document& document, std::uint32_t at);
    [[nodiscard]] std::size_t clause_of(std::uint32_t token) const;

    language::Range sentence_;
    std::vector<Clause> clauses_{Clause{}};
    std::vector<std::size_t> of_token_;
    std::size_t now_ = 0;
};

}  // namespace annals::temporal
