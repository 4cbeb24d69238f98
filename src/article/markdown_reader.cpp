#include "article/markdown_reader.hpp"

#include <algorithm>

#include "annals/calendar/written_date.hpp"
#include "article/front_matter.hpp"

namespace annals::article {
namespace {

/// Lines that begin with # or are underlined by = or - are headings; the first is the title. The marks stay outside the span.
struct MarkdownLine {
    std::size_t begin = 0;
    std::string_view text;
};

std::vector<MarkdownLine> lines_of(std::string_view text, std::size_t from) {
    std::vector<MarkdownLine> lines;
    while (from < text.size()) {
        const auto end = std::min(text.find('\n', from), text.size());
        lines.push_back({from, text.substr(from, end - from)});
        from = end + 1;
    }
    return lines;
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

bool is_heading(std::string_view line) {
    const auto marks = line.find_first_not_of('#');
    return marks != 0 && marks <= 6 && marks != std::string_view::npos && line[marks] == ' ';
}

bool is_rule_or_image(std::string_view line) {
    if (line.starts_with("![")) return true;
    return line.size() >= 3 && line.find_first_not_of("-*_= \r") == std::string_view::npos;
}

/// How many bytes of list, quotation or heading marks a line starts with.
std::size_t mark_size(std::string_view line) {
    const auto start = std::min(line.find_first_not_of(" \t>#"), line.size());
    const auto rest = line.substr(start);
    return rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("+ ") ? start + 2 : start;
}

bool starts_item(std::string_view line) {
    const auto rest = line.substr(std::min(line.find_first_not_of(" \t>"), line.size()));
    return rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("+ ");
}

text::Span span_of(const MarkdownLine& line, std::size_t skip) {
    return {static_cast<std::uint32_t>(line.begin + skip), static_cast<std::uint32_t>(line.begin + line.text.size())};
}

/// "2024-06-20" on a line of its own, as under a title.
bool is_date(std::string_view line) {
    const auto begin = line.find_first_not_of(" \t"), end = line.find_last_not_of(" \t\r");
    return calendar::parse_written_date(line.substr(begin, end + 1 - begin)).has_value();
}

/// Blocks of Markdown: paragraphs run on over lines until a blank line, a heading, a list item, a rule or a line that is a date.
std::vector<Block> blocks_of(std::string_view text, std::size_t from) {
    std::vector<Block> blocks;
    bool open = false;
    bool titled = false;
    for (const auto& line : lines_of(text, from)) {
        if (is_blank(line.text)) {
            open = false;
        } else if (is_heading(line.text)) {
            blocks.push_back({span_of(line, mark_size(line.text)), titled ? BlockRole::heading : BlockRole::title});
            titled = true;
            open = false;
        } else if (is_rule_or_image(line.text)) {
            blocks.push_back(
                {span_of(line, 0), BlockRole::paragraph, line.text.starts_with('!') ? DropReason::caption : DropReason::markup});
            open = false;
        } else if (is_date(line.text)) {
            blocks.push_back({span_of(line, 0), BlockRole::paragraph});
            open = false;
        } else if (open && !starts_item(line.text)) {
            blocks.back().span.end = span_of(line, 0).end;
        } else {
            blocks.push_back({span_of(line, mark_size(line.text)), BlockRole::paragraph});
            open = true;
        }
    }
    return blocks;
}

}  // namespace

std::vector<Draft> read_markdown(const Source& source, std::vector<Skipped>&) {
    Draft draft;
    draft.text = std::string(source.text);
    const auto front = read_front_matter(draft.text);
    const auto get = [&front](std::initializer_list<std::string_view> keys) {
        for (const auto key : keys) {
            const auto found = front.fields.find(key);
            if (found != front.fields.end() && !found->second.empty()) return found->second;
        }
        return std::string();
    };
    draft.title = get({"title", "headline"});
    draft.outlet = get({"outlet", "source", "publisher", "site", "publication"});
    draft.url = get({"url", "link", "canonical", "canonical_url"});
    draft.language = get({"language", "lang"});
    if (auto date = get({"date", "published", "pubdate", "publish_date"}); !date.empty())
        draft.dates.push_back({"front matter", date, Confidence::high});
    if (front.size > 0)
        draft.blocks.push_back({{0, static_cast<std::uint32_t>(front.size)}, BlockRole::paragraph, DropReason::metadata});
    for (const auto& block : blocks_of(draft.text, front.size)) draft.blocks.push_back(block);
    return {std::move(draft)};
}

}  // namespace annals::article
