#include "article/html_metadata.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "article/html_text.hpp"
#include "article/words.hpp"

namespace annals::article {
namespace {

/// Names of <meta> elements that hold the day of publication, surest first.
struct DateMeta {
    std::string_view name;
    Confidence confidence;
};
constexpr std::array<DateMeta, 20> date_metas = {{{"article:published_time", Confidence::high},
                                                  {"og:article:published_time", Confidence::high},
                                                  {"og:published_time", Confidence::high},
                                                  {"datepublished", Confidence::high},
                                                  {"parsely-pub-date", Confidence::high},
                                                  {"sailthru.date", Confidence::high},
                                                  {"article.published", Confidence::high},
                                                  {"published-date", Confidence::high},
                                                  {"publish-date", Confidence::high},
                                                  {"publish_date", Confidence::high},
                                                  {"publication_date", Confidence::high},
                                                  {"pubdate", Confidence::high},
                                                  {"dc.date.issued", Confidence::high},
                                                  {"dcterms.issued", Confidence::high},
                                                  {"dcterms.created", Confidence::medium},
                                                  {"dc.date.created", Confidence::medium},
                                                  {"dc.date", Confidence::medium},
                                                  {"dcterms.date", Confidence::medium},
                                                  {"cxenseparse:recs:publishtime", Confidence::high},
                                                  {"date", Confidence::medium}}};

using Metas = std::map<std::string, std::string, std::less<>>;

void read_meta(const GumboNode& node, Metas& metas) {
    const auto content = attribute(node, "content");
    if (content.empty()) return;
    for (const auto* key : {"property", "name", "itemprop"}) {
        if (const auto name = attribute(node, key); !name.empty()) metas.emplace(lower(name), content);
    }
}

std::string first_of(const Metas& metas, std::initializer_list<std::string_view> names) {
    for (const auto name : names) {
        if (const auto found = metas.find(name); found != metas.end()) return found->second;
    }
    return {};
}

/// "Bridge reopens | Harbour News" without the outlet.
std::string without_outlet(std::string title, const std::string& outlet) {
    for (const std::string_view mark : {" | ", " - ", " \u2013 ", " \u2014 "}) {
        const auto at = title.rfind(mark);
        if (at == std::string::npos) continue;
        const bool names_outlet = lower(title.substr(at + mark.size())) == lower(outlet) || mark == " | ";
        if (names_outlet) title.resize(at);
    }
    return title;
}

/// "Bridge reopens - Harbour News" of a page headed "Bridge reopens": what stands last in it behind the headline is the outlet.
std::string outlet_behind(const std::string& page_title, const std::string& headline) {
    if (headline.empty() || !page_title.starts_with(headline)) return {};
    const std::string_view rest = std::string_view(page_title).substr(headline.size());
    for (const std::string_view mark : {" | ", " - ", " \u2013 ", " \u2014 "}) {
        if (rest.starts_with(mark)) return std::string(rest.substr(rest.rfind(mark) + mark.size()));
    }
    return {};
}

/// Dates of <time> elements: marked ones first, then the first one of the article's head, before any paragraph.
void read_times(const GumboNode& root, std::vector<DateClue>& dates) {
    bool in_head = true;
    walk(article_element(root), [&](const GumboNode& node) {
        if (is_element(node, GUMBO_TAG_P) && inner_text(node).size() > 80) in_head = false;
        if (!is_element(node, GUMBO_TAG_TIME)) return true;
        const auto value = attribute(node, "datetime");
        const bool marked = attribute(node, "itemprop") == "datePublished" ||
                            gumbo_get_attribute(&node.v.element.attributes, "pubdate") != nullptr;
        const bool modified =
            attribute(node, "itemprop") == "dateModified" || lower(attribute(node, "class")).find("updat") != std::string::npos;
        if (value.empty() || modified || (!marked && !in_head)) return true;
        dates.push_back({marked ? "time element datePublished" : "time element", std::string(value),
                         marked ? Confidence::high : Confidence::medium});
        in_head = false;
        return true;
    });
}

void complete(HtmlMetadata& metadata, const Metas& metas, const std::string& page_title, const std::string& headline) {
    const auto fill = [](std::string& field, std::string value) {
        if (field.empty()) field = std::move(value);
    };
    fill(metadata.outlet, first_of(metas, {"og:site_name", "application-name", "dc.publisher", "citation_publisher"}));
    fill(metadata.title,
         first_of(metas, {"og:title", "twitter:title", "headline", "dc.title", "parsely-title", "sailthru.title"}));
    const auto outlet = outlet_behind(page_title, headline);
    fill(metadata.outlet, outlet);
    fill(metadata.title, outlet.empty() ? page_title : headline);
    metadata.title = without_outlet(metadata.title, metadata.outlet);
    fill(metadata.url, first_of(metas, {"og:url", "parsely-link"}));
    fill(metadata.language, first_of(metas, {"og:locale", "dc.language", "language", "content-language"}));
    for (const auto& meta : date_metas) {
        if (const auto found = metas.find(meta.name); found != metas.end())
            metadata.dates.push_back({"meta " + found->first, found->second, meta.confidence});
    }
}

}  // namespace

HtmlMetadata metadata_of_page(const GumboNode& root) {
    HtmlMetadata metadata;
    Metas metas;
    std::string canonical;
    std::string page_title, headline;
    walk(root, [&](const GumboNode& node) {
        if (is_element(node, GUMBO_TAG_HTML)) metadata.language = std::string(attribute(node, "lang"));
        if (is_element(node, GUMBO_TAG_META)) read_meta(node, metas);
        if (is_element(node, GUMBO_TAG_LINK) && lower(attribute(node, "rel")) == "canonical")
            canonical = std::string(attribute(node, "href"));
        if (is_element(node, GUMBO_TAG_TITLE) && page_title.empty()) page_title = inner_text(node);
        if (is_element(node, GUMBO_TAG_H1) && headline.empty()) headline = inner_text(node);
        if (is_element(node, GUMBO_TAG_SCRIPT) && lower(attribute(node, "type")) == "application/ld+json")
            read_json_ld(inner_text(node), metadata);
        return true;
    });
    if (!canonical.empty()) metadata.url = canonical;
    complete(metadata, metas, page_title, headline);
    read_times(root, metadata.dates);
    return metadata;
}

}  // namespace annals::article
