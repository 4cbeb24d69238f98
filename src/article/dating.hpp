// When an article was published: every source that says so is asked, the strongest answers, the others stay as evidence.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "annals/article/article.hpp"
#include "article/cleaning.hpp"
#include "article/draft.hpp"
#include "article/manifest.hpp"

namespace annals::article {

/// Order: --published, manifest, metadata, stated in the text, URL, file name. The file's own time stamps and the clock are
/// never asked. Dates that disagree, ambiguous dates and datelines without a year are said in `notes`.
[[nodiscard]] PublicationDate publication_date(const Draft& draft, const text::SourceText& text,
                                               const std::vector<Judged>& judged, const std::optional<calendar::Day>& option,
                                               const ManifestEntry* entry, std::vector<std::string>& notes);

}  // namespace annals::article
