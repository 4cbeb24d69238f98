// What the mark-up of a page says about its parts.
#pragma once

#include <optional>

#include "annals/article/article.hpp"
#include "article/html_tree.hpp"

namespace annals::article {

/// Scripts, styles, forms, and what is hidden: no part of the text.
[[nodiscard]] bool is_invisible(const GumboNode& node);
/// Whether the element starts and ends a block of its own.
[[nodiscard]] bool is_block(const GumboNode& node);
/// <h1> to <h6>.
[[nodiscard]] bool is_heading(const GumboNode& node);
/// Why an element's text is no news, by its name, its role, or a word of its class or id: <nav>, <figcaption>,
/// class="share-buttons".
[[nodiscard]] std::optional<DropReason> reason_of_element(const GumboNode& node);

}  // namespace annals::article
