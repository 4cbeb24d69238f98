// What the head of a page says about its article: JSON-LD, meta elements, <time>, the canonical address.
#pragma once

#include <string>
#include <vector>

#include "article/draft.hpp"
#include "article/html_tree.hpp"

namespace annals::article {

struct HtmlMetadata {
    std::string title, outlet, url, language;
    std::vector<DateClue> dates;  // strongest first
};

[[nodiscard]] HtmlMetadata metadata_of_page(const GumboNode& root);

/// Adds what one JSON-LD script says, inside @graph and arrays too. Broken JSON says nothing.
void read_json_ld(std::string_view script, HtmlMetadata& metadata);

}  // namespace annals::article
