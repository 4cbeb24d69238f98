// The elements of feeds, whatever the dialect, and what each tells of an article.
#pragma once

#include <string_view>

namespace annals::article {

/// Stands between a namespace and a name: "http://www.w3.org/2005/Atom entry".
constexpr char namespace_separator = ' ';

/// "title", "link", "id", "published", "updated", "content", "description", "source" or "language"; empty for any other
/// element, so that a picture's <media:title> is not taken for the item's.
[[nodiscard]] std::string_view field_of(std::string_view full);
/// "entry" of "http://www.w3.org/2005/Atom entry".
[[nodiscard]] std::string_view local_name(std::string_view full);
[[nodiscard]] bool is_atom(std::string_view full);

}  // namespace annals::article
