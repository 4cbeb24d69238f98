// What a feed says, before its items become articles: the strings of the elements that matter, whatever the dialect.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace annals::article {

/// One <item> or <entry>: "title", "link", "published", ... -> the first value; HTML where HTML may stand.
struct FeedItem {
    std::map<std::string, std::string, std::less<>> fields;
    std::size_t line = 0;
};

struct Feed {
    std::string title;
    std::string language;
    std::vector<FeedItem> items;
};

/// Exactly one of the two is there. A fault names its line and a remedy.
struct FeedOrFault {
    std::optional<Feed> feed;
    std::string fault;
};

/// Reads UTF-8. A document that declares entities is refused: nothing that a feed needs, and a few lines of them may grow
/// into gigabytes. Nothing outside the document is ever opened.
[[nodiscard]] FeedOrFault parse_feed(std::string_view xml);

}  // namespace annals::article
