// Which stretches of an article are read as news and which are not. Nothing is edited: both come out as spans.
#pragma once

#include <vector>

#include "annals/article/article.hpp"
#include "article/layout.hpp"
#include "article/residue_rules.hpp"

namespace annals::article {

/// One paragraph after cleaning: what is kept of it (possibly nothing), and what is dropped and why.
struct Judged {
    Paragraph paragraph;
    text::Span kept;                   // empty when all is dropped
    std::optional<DropReason> reason;  // of the dropped rest
    bool date_line = false;            // holds a date and nothing that is news

    [[nodiscard]] bool is_kept() const { return !kept.empty(); }
};

/// Judges every paragraph by the rules and by its surroundings: repeated paragraphs, captions before their credit,
/// date lines before the body, site names after it.
[[nodiscard]] std::vector<Judged> judge(const text::SourceText& text, const std::vector<Paragraph>& paragraphs,
                                        const ResidueRules& rules);

/// A paragraph that holds a date and, besides, only a byline, a place, a label ("Published:") or a clock time.
[[nodiscard]] bool is_date_line(std::string_view paragraph);

}  // namespace annals::article
