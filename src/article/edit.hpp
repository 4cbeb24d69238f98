// A draft becomes an article: cleaned, titled, dated. What an editor does, but for the editing.
#pragma once

#include <optional>

#include "article/draft.hpp"
#include "article/manifest.hpp"
#include "article/outlet.hpp"
#include "article/residue_rules.hpp"

namespace annals::article {

/// What an editor goes by: knowledge of pages, and what the user says about these articles.
struct EditingDesk {
    ResidueRules residue;
    OutletNames outlets;
    Manifest manifest;
    std::optional<calendar::Day> published;  // for every article
    bool everything = false;                 // nothing is dropped
};

/// Nothing, with the reason in `skipped`, when there is no text or its language has no resources.
[[nodiscard]] std::optional<Article> edit(Draft draft, const EditingDesk& desk, std::vector<Skipped>& skipped);

}  // namespace annals::article
