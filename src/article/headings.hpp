// Which kept paragraphs are the title, which the subtitle, and which the body.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "article/cleaning.hpp"

namespace annals::article {

struct Headings {
    std::vector<KeptSpan> kept;
    std::optional<text::Span> title;  // where it stands in the text
};

/// `title` is what the format or the manifest says, possibly nothing. In plain text the title is the first kept line of
/// three words or more without a full stop, when a body follows; short lines between it and the body are the subtitle.
/// Single words ("World") and the `outlet`'s name above the body, and later repetitions of it become residue in `judged`.
[[nodiscard]] Headings find_headings(const text::SourceText& text, std::vector<Judged>& judged, const std::string& title,
                                     const std::string& outlet);

}  // namespace annals::article
