// One quotation in its surroundings: what all who look for its speaker ask.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/language/document.hpp"
#include "subjects.hpp"

namespace annals::language {

inline constexpr std::uint32_t no_verb = 0xFFFFFFFFU;

/// Who says it and the verb that says so, where there is one.
struct Attribution {
    Range speaker;
    std::uint32_t verb = no_verb;
};
using Found = std::optional<Attribution>;

/// The document around the quotation that is looked at.
class Scene {
public:
    Scene(const Document& document, const std::vector<Quotation>& quotations);
    void look_at(std::size_t quotation) { current_ = quotation; }

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] const std::vector<Token>& tokens() const { return document_.tokens; }
    [[nodiscard]] const std::vector<bool>& quoted() const { return quoted_; }
    [[nodiscard]] const Subjects& subjects() const { return subjects_; }

    /// The quotation's tokens; the quotation before it.
    [[nodiscard]] Range own() const { return quotations_[current_].tokens; }
    [[nodiscard]] const Quotation* previous() const { return current_ == 0 ? nullptr : &quotations_[current_ - 1]; }

    [[nodiscard]] const Sentence& sentence(std::uint32_t token) const { return document_.sentences[tokens()[token].sentence]; }
    /// Where the sentence begins in which the quotation opens, or as far left as anyone looks.
    [[nodiscard]] std::uint32_t floor() const;
    /// The end of the sentence that goes on behind the quotation; the quotation's end when none does.
    [[nodiscard]] std::uint32_t ceiling() const;

    [[nodiscard]] bool opens_sentence() const { return sentence(own().begin).tokens.begin == own().begin; }
    /// The last word or mark inside: before the closing mark, where there is one.
    [[nodiscard]] const std::string& last_inside() const;
    [[nodiscard]] bool ends_as_sentence() const;
    [[nodiscard]] bool is_whole() const { return opens_sentence() && ends_as_sentence(); }
    /// A paragraph of one sentence without a full stop, or a title.
    [[nodiscard]] bool is_headline() const;
    /// “The Long Road Home”: all its words are capitalised.
    [[nodiscard]] bool is_title() const;
    /// the so-called “surge”, known as “the wall”
    [[nodiscard]] bool is_name_for_something() const;
    /// Whether the verb, behind the quotation before, says that one.
    [[nodiscard]] bool is_used(std::uint32_t verb) const;

    /// Whoever does the verb, and the verb.
    [[nodiscard]] Found by_verb(std::uint32_t verb) const;

private:
    const Document& document_;
    const std::vector<Quotation>& quotations_;
    std::vector<bool> quoted_;
    Subjects subjects_;
    std::size_t current_ = 0;
};

[[nodiscard]] Found spoken(std::optional<Range> speaker, std::uint32_t verb = no_verb);
[[nodiscard]] bool is_dash(std::string_view norm);

}  // namespace annals::language
