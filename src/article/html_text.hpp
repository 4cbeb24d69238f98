// The text of a page: every visible block in document order, blocks parted by one blank line, spaces made one. What the
// page's own mark-up says is no news (menus, captions, footers) is in the text, marked with its reason.
#pragma once

#include <string>
#include <vector>

#include "article/draft.hpp"
#include "article/html_tree.hpp"

namespace annals::article {

struct HtmlText {
    std::string text;
    std::vector<Block> blocks;
};

/// `whole` takes all of the tree as the article: for fragments, as feeds hold them.
[[nodiscard]] HtmlText text_of_page(const GumboNode& root, bool whole);

/// The element that holds the article: of <article>, <main> and their like the one with the most text in paragraphs;
/// the root itself when none holds a fair share of the page's.
[[nodiscard]] const GumboNode& article_element(const GumboNode& root);

}  // namespace annals::article
