// What rules say about the end of a sentence: sure decisions, and an opinion where they are not sure.
#pragma once

#include <string_view>
#include <vector>

#include "annals/language/document.hpp"
#include "border_features.hpp"

namespace annals::language {

enum class Verdict : std::uint8_t { no, unlikely, likely, yes };

/// Answers for one paragraph; every question looks at a few tokens only.
class BorderRules {
public:
    BorderRules(std::string_view text, const std::vector<Token>& tokens, Range paragraph)
        : text_(text), tokens_(tokens), paragraph_(paragraph) {}

    [[nodiscard]] ParagraphStyle style() const;
    [[nodiscard]] Ending ending(std::uint32_t i) const;

    /// The first token behind the marks that belong to the full stop before token `i`: quotation marks, brackets, numbers
    /// of footnotes, emoticons.
    [[nodiscard]] std::uint32_t after_closing_marks(std::uint32_t i) const;

    /// Whether a sentence ends at the border.
    [[nodiscard]] Verdict verdict(const Border& border) const;

private:
    [[nodiscard]] std::string_view word(std::uint32_t i) const {
        return text_.substr(tokens_[i].span.begin, tokens_[i].span.size());
    }
    [[nodiscard]] bool starts_lower(std::uint32_t i) const;
    [[nodiscard]] bool starts_upper(std::uint32_t i) const;
    [[nodiscard]] bool opens_quotation(std::uint32_t i) const;
    [[nodiscard]] bool opens(std::uint32_t i) const;
    [[nodiscard]] bool ends_emphasis(std::uint32_t i) const;
    [[nodiscard]] std::uint32_t after_footnote(std::uint32_t i) const;
    [[nodiscard]] Verdict without_mark(const Border& border) const;
    [[nodiscard]] bool names_day(std::uint32_t i) const;
    [[nodiscard]] bool goes_on_behind_day(std::uint32_t i) const;
    [[nodiscard]] Verdict after_abbreviation(const Border& border) const;
    [[nodiscard]] Verdict after_mark(const Border& border) const;
    [[nodiscard]] bool is_plain_end(const Border& border) const;
    [[nodiscard]] bool is_enumerator(const Border& border) const;
    [[nodiscard]] bool is_marked_name(std::uint32_t at) const;
    [[nodiscard]] bool speech_tag_follows(std::uint32_t next) const;

    std::string_view text_;
    const std::vector<Token>& tokens_;
    Range paragraph_;
};

}  // namespace annals::language
