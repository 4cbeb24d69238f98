#include "article/feed_elements.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace annals::article {
namespace {

struct Element {
    std::string_view space, name;
    std::string_view field;
};

constexpr std::string_view atom = "http://www.w3.org/2005/Atom";
constexpr std::string_view dublin_core = "http://purl.org/dc/elements/1.1/";

/// Elements of an item, and the field that each fills. Where no namespace stands, those of all RSS dialects fit.
constexpr std::array<Element, 19> elements = {{{"", "title", "title"},
                                               {"", "link", "link"},
                                               {"", "guid", "id"},
                                               {"", "pubDate", "published"},
                                               {"", "description", "description"},
                                               {"", "source", "source"},
                                               {"", "language", "language"},
                                               {"http://purl.org/rss/1.0/modules/content/", "encoded", "content"},
                                               {dublin_core, "date", "published"},
                                               {dublin_core, "language", "language"},
                                               {dublin_core, "publisher", "source"},
                                               {atom, "title", "title"},
                                               {atom, "link", "link"},
                                               {atom, "id", "id"},
                                               {atom, "published", "published"},
                                               {atom, "updated", "updated"},
                                               {atom, "content", "content"},
                                               {atom, "summary", "description"},
                                               {"http://purl.org/dc/terms/", "issued", "published"}}};

bool is_rss_space(std::string_view space) {
    return space.empty() || space == "http://purl.org/rss/1.0/" || space == "http://my.netscape.com/rdf/simple/0.9/" ||
           space == "http://backend.userland.com/rss2";
}

/// "http://www.w3.org/2005/Atom entry" -> namespace and name.
std::pair<std::string_view, std::string_view> split_name(std::string_view full) {
    const auto at = full.rfind(namespace_separator);
    return at == std::string_view::npos ? std::pair(std::string_view(), full)
                                        : std::pair(full.substr(0, at), full.substr(at + 1));
}

}  // namespace

std::string_view field_of(std::string_view full) {
    const auto parts = split_name(full);
    const auto space = is_rss_space(parts.first) ? std::string_view() : parts.first;
    const auto* found = std::find_if(elements.begin(), elements.end(), [&](const Element& element) {
        return element.space == space && element.name == parts.second;
    });
    return found == elements.end() ? std::string_view() : found->field;
}

std::string_view local_name(std::string_view full) { return split_name(full).second; }

bool is_atom(std::string_view full) { return split_name(full).first == atom; }

}  // namespace annals::article
