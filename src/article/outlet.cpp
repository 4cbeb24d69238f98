#include "article/outlet.hpp"

#include <algorithm>
#include <array>

#include "annals/calendar/written_date.hpp"
#include "article/words.hpp"

namespace annals::article {
namespace {

constexpr std::size_t furniture_lines = 8;  // at the head and at the foot of a page
constexpr std::size_t longest_outlet = 60;  // bytes

using TextLines = std::vector<std::string_view>;

bool is_sentence(const text::SourceText& text, const Judged& item) {
    return item.is_kept() && ends_sentence(text.quote(item.kept));
}

/// The first lines, up to the first sentence.
TextLines head_of(const text::SourceText& text, const std::vector<Judged>& judged) {
    TextLines lines;
    for (const auto& item : judged) {
        if (lines.size() == furniture_lines || is_sentence(text, item)) break;
        lines.push_back(text.quote(item.paragraph.span));
    }
    return lines;
}

/// The last lines, after the last sentence.
TextLines foot_of(const text::SourceText& text, const std::vector<Judged>& judged) {
    TextLines lines;
    for (auto item = judged.rbegin(); item != judged.rend() && lines.size() < furniture_lines; ++item) {
        if (is_sentence(text, *item)) break;
        lines.push_back(text.quote(item->paragraph.span));
    }
    return lines;
}

std::string name_in_footer(const text::SourceText& text, const std::vector<Judged>& judged, const OutletNames& names) {
    for (const auto& item : judged) {
        if (item.reason != DropReason::copyright) continue;
        const auto begin = item.is_kept() ? item.kept.end : item.paragraph.span.begin;
        if (auto name = names.in_copyright_line(text.quote({begin, item.paragraph.span.end})); !name.empty()) return name;
    }
    return {};
}

/// "harbournews.example" when the line is "www.harbournews.example", with or without "https://", and nothing else.
std::string domain_alone(std::string_view line) {
    if (line.size() > longest_outlet) return {};
    if (const auto scheme = line.find("://"); scheme != std::string_view::npos) line.remove_prefix(scheme + 3);
    while (line.ends_with('/')) line.remove_suffix(1);
    const auto words = words_of(line);
    if (words.size() != 1 || !words.front().url || words.front().span.size() != line.size()) return {};
    const auto& host = words.front().norm;
    if (host.find('@') != std::string::npos) return {};
    return host.starts_with("www.") ? host.substr(4) : host;
}

/// The letters of a line, run together in lower case: "Harbour News" is written so in its address.
std::string squeezed(std::string_view line) {
    std::string letters;
    for (const auto& word : words_of(line)) letters += word.norm;
    return letters;
}

/// The line that an address spells without its spaces, else the address.
std::string name_by_address(const TextLines& head, const TextLines& foot) {
    for (const auto line : foot) {
        const auto domain = domain_alone(line);
        if (domain.empty()) continue;
        const auto label = domain.substr(0, domain.find('.'));
        for (const auto* lines : {&foot, &head}) {
            const auto spelt = std::find_if(lines->begin(), lines->end(),
                                            [&](auto name) { return name.size() <= longest_outlet && squeezed(name) == label; });
            if (spelt != lines->end()) return std::string(*spelt);
        }
        return domain;
    }
    return {};
}

/// Without the asterisks and underscores of Markdown, and spaces.
std::string_view without_emphasis(std::string_view words) {
    constexpr std::string_view marks = "*_ ";
    const auto begin = words.find_first_not_of(marks);
    if (begin == std::string_view::npos) return {};
    return words.substr(begin, words.find_last_not_of(marks) + 1 - begin);
}

/// "Harbour News" of "Harbour News, 2 June 2023", "**Harbour News** | 2 June 2023", "*Harbour News — Friday, 2 June 2023*".
std::string name_before_date(std::string_view line, const OutletNames& names) {
    if (line.size() > 2 * longest_outlet) return {};
    constexpr std::array<std::string_view, 6> separators{" — ", " – ", " - ", " | ", " · ", ", "};
    for (const auto separator : separators) {
        const auto at = line.find(separator);
        if (at == std::string_view::npos) continue;
        const auto name = without_emphasis(line.substr(0, at)), date = without_emphasis(line.substr(at + separator.size()));
        if (names.is_masthead(name) && calendar::parse_written_date(date)) return std::string(name);
    }
    return {};
}

/// The name above or below the headline, which is no headline because there is another short line.
std::string name_in_masthead(const TextLines& head, const OutletNames& names) {
    for (const auto line : head) {
        if (auto name = name_before_date(line, names); !name.empty()) return name;
    }
    const auto masthead = std::find_if(head.begin(), head.end(), [&](auto line) { return names.is_masthead(line); });
    return masthead != head.end() && head.size() > 1 ? std::string(*masthead) : std::string();
}

std::string name_at_foot(const TextLines& foot, const OutletNames& names) {
    const auto line = std::find_if(foot.begin(), foot.end(), [&](auto text) { return names.is_masthead(text); });
    return line == foot.end() ? std::string() : std::string(*line);
}

}  // namespace

std::string find_outlet(const text::SourceText& text, const std::vector<Judged>& judged, const OutletNames& names) {
    if (auto name = name_in_footer(text, judged, names); !name.empty()) return name;
    const auto head = head_of(text, judged);
    const auto foot = foot_of(text, judged);
    if (auto name = name_by_address(head, foot); !name.empty()) return name;
    if (auto name = name_in_masthead(head, names); !name.empty()) return name;
    return name_at_foot(foot, names);
}

}  // namespace annals::article
