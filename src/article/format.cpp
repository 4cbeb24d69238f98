#include "article/format.hpp"

#include <algorithm>
#include <array>

#include "article/feed_reader.hpp"
#include "article/html_reader.hpp"
#include "article/json_reader.hpp"
#include "article/markdown_reader.hpp"
#include "article/text_reader.hpp"

namespace annals::article {
namespace {

constexpr std::array formats = {
    Format{".txt", &read_text},          Format{".text", &read_text}, Format{".md", &read_markdown},
    Format{".markdown", &read_markdown}, Format{".html", &read_html}, Format{".htm", &read_html},
    Format{".xhtml", &read_html},        Format{".json", &read_json}, Format{".jsonl", &read_jsonl},
    Format{".ndjson", &read_jsonl},      Format{".rss", &read_feed},  Format{".atom", &read_feed},
    Format{".rdf", &read_feed},          Format{".xml", &read_feed},
};

}  // namespace

const Format* find_format(std::string_view extension) {
    const auto* found =
        std::find_if(formats.begin(), formats.end(), [extension](const Format& format) { return format.extension == extension; });
    return found == formats.end() ? nullptr : found;
}

std::string known_extensions() {
    std::string list;
    for (const auto& format : formats) list += (list.empty() ? "" : ", ") + std::string(format.extension);
    return list + ", and .gz of each";
}

}  // namespace annals::article
