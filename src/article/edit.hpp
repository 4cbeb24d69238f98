// A draft becomes an article: cleaned, titled, dated. What an editor does, but for the editing.
#pragma once

#include <optional>

#include "article/draft.hpp"
#include "article/manifest.hpp"
#include "article/residue_rules.hpp"

namespace annals::article {

/// Nothing, with the reason in `skipped`, when there is no text or its language has no resources.
[[nodiscard]] std::optional<Article> edit(Draft draft, const ResidueRules& rules, const std::optional<calendar::Day>& published,
                                          const Manifest& manifest, std::vector<Skipped>& skipped);

}  // namespace annals::article
