#include "article/feed_reader.hpp"

#include "annals/text/encoding.hpp"
#include "article/feed_items.hpp"
#include "article/html_text.hpp"
#include "article/html_tree.hpp"

namespace annals::article {
namespace {

std::string field(const FeedItem& item, std::string_view name) {
    const auto found = item.fields.find(name);
    return found == item.fields.end() ? std::string() : found->second;
}

/// The visible text of a piece of HTML, in one line: titles hold entities and elements, too.
std::string plain_text(const std::string& html) {
    if (nested_too_deep(html)) return {};
    const HtmlTree tree(html);
    std::size_t replaced = 0;
    auto text = text::without_controls(text_of_page(tree.root(), true).text, replaced);
    for (auto& c : text) {
        if (c == '\n') c = ' ';
    }
    return text;
}

std::vector<DateClue> dates_of(const FeedItem& item) {
    std::vector<DateClue> dates;
    if (auto date = field(item, "published"); !date.empty()) dates.push_back({"feed date", std::move(date), Confidence::high});
    if (auto date = field(item, "updated"); dates.empty() && !date.empty())
        dates.push_back({"feed date of the last change", std::move(date), Confidence::medium});
    return dates;
}

Draft draft_of(const Feed& feed, const FeedItem& item, const std::string& html) {
    const HtmlTree tree(html);
    auto page = text_of_page(tree.root(), true);
    Draft draft;
    draft.text = std::move(page.text);
    draft.blocks = std::move(page.blocks);
    draft.title = plain_text(field(item, "title"));
    draft.outlet = plain_text(field(item, "source"));
    if (draft.outlet.empty()) draft.outlet = plain_text(feed.title);
    draft.url = field(item, "link");
    if (draft.url.empty() && field(item, "id").starts_with("http")) draft.url = field(item, "id");
    draft.id = field(item, "id").empty() ? draft.url : field(item, "id");
    draft.language = field(item, "language").empty() ? feed.language : field(item, "language");
    draft.dates = dates_of(item);
    return draft;
}

}  // namespace

std::vector<Draft> read_feed(const Source& source, std::vector<Skipped>& skipped) {
    auto parsed = parse_feed(source.text);
    if (!parsed.feed) {
        skipped.push_back({source.name, parsed.fault});
        return {};
    }
    std::vector<Draft> drafts;
    for (const auto& item : parsed.feed->items) {
        const auto where = source.name + ":" + std::to_string(item.line);
        auto html = field(item, "content");
        if (html.empty()) html = field(item, "description");
        const auto fault = html.empty() ? std::optional<std::string>("the item has no text; follow its link and give the page")
                                        : nested_too_deep(html);
        if (fault) {
            skipped.push_back({where, *fault});
            continue;
        }
        drafts.push_back(draft_of(*parsed.feed, item, html));
        drafts.back().where = where;
    }
    if (parsed.feed->items.empty()) skipped.push_back({source.name, "the feed has no items; nothing to read"});
    return drafts;
}

}  // namespace annals::article
