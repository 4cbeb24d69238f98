#include "article/edit.hpp"

#include <algorithm>

#include "article/dating.hpp"
#include "article/first_words.hpp"
#include "article/headings.hpp"
#include "article/language_guess.hpp"

namespace annals::article {
namespace {

std::vector<Paragraph> paragraphs_of_draft(const Draft& draft, const text::SourceText& text, const ResidueRules& rules) {
    if (draft.blocks.empty()) return paragraphs_of(text, rules);
    std::vector<Paragraph> paragraphs;
    for (const auto& block : draft.blocks) {
        const auto span = trimmed(text.view(), block.span);
        if (!span.empty()) paragraphs.push_back({span, block.role, block.reason, true});
    }
    return paragraphs;
}

/// What of a paragraph is dropped: all of it, or its end.
std::optional<DroppedSpan> dropped_part(const Judged& item, const text::SourceText& text) {
    if (!item.reason) return std::nullopt;
    const auto begin = item.is_kept() ? item.kept.end : item.paragraph.span.begin;
    return DroppedSpan{trimmed(text.view(), {begin, item.paragraph.span.end}), *item.reason};
}

std::string kept_text(const std::vector<KeptSpan>& kept, const text::SourceText& text) {
    std::string result;
    for (const auto& span : kept) {
        if (result.size() > 8000) break;
        result += text.quote(span.span);
        result += '\n';
    }
    return result;
}

void apply(const ManifestEntry* entry, Article& article) {
    if (entry == nullptr) return;
    if (!entry->title.empty()) article.title = entry->title;
    if (!entry->source.empty()) article.outlet = entry->source;
    if (!entry->url.empty()) article.url = entry->url;
}

/// One line for readers: inner line ends and runs of spaces become one space.
std::string one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    while (line.ends_with(' ')) line.pop_back();
    return line;
}

/// Why an article is not read at all.
std::optional<std::string> unreadable(const Article& article, const std::vector<Judged>& judged, bool any_kept) {
    if (judged.empty()) return "the article is empty; nothing to read";
    if (!any_kept) return "nothing in it reads as news; see `annals inspect` on a page with its full text";
    if (article.language == "en") return std::nullopt;
    return "the article is in " + language_name(article.language) + ", and only English has resources; give a translation";
}

void take_metadata(Draft draft, Article& article) {
    article.title = std::move(draft.title);
    article.outlet = std::move(draft.outlet);
    article.id = std::move(draft.id);
    article.path = std::move(draft.path);
    article.sha256 = std::move(draft.sha256);
    article.url = std::move(draft.url);
}

/// The stated title, else the one in the text, else the first words of the body.
void find_title(Article& article) {
    if (article.title.empty() && article.title_span) article.title = article.text.quote(*article.title_span);
    article.title_is_stated = !article.title.empty();
    if (!article.title_is_stated) article.title = first_words(article.text.quote(article.kept.front().span));
    article.title = one_line(article.title);
}

/// What was dropped becomes paragraphs of the body.
void keep_everything(Article& article) {
    for (const auto& dropped : article.dropped) article.kept.push_back({dropped.span});
    article.dropped.clear();
    std::sort(article.kept.begin(), article.kept.end(), [](const KeptSpan& a, const KeptSpan& b) { return a.span < b.span; });
}

}  // namespace

std::optional<Article> edit(Draft draft, const EditingDesk& desk, std::vector<Skipped>& skipped) {
    Article article;
    article.text = text::SourceText(std::move(draft.text));
    auto judged = judge(article.text, paragraphs_of_draft(draft, article.text, desk.residue), desk.residue);
    if (draft.outlet.empty()) draft.outlet = find_outlet(article.text, judged, desk.outlets);
    auto headings = find_headings(article.text, judged, draft.title, draft.outlet);
    article.language = guess_language(kept_text(headings.kept, article.text), draft.language);
    if (auto fault = unreadable(article, judged, desk.everything || !headings.kept.empty())) {
        skipped.push_back({draft.where, std::move(*fault)});
        return std::nullopt;
    }
    const auto* entry = desk.manifest.find(draft.path);
    if (!draft.url.empty() && entry == nullptr) entry = desk.manifest.find_url(draft.url);
    article.notes = std::move(draft.notes);
    if (entry != nullptr && draft.url.empty()) draft.url = entry->url;
    article.published = publication_date(draft, article.text, judged, desk.published, entry, article.notes);
    for (const auto& item : judged) {
        if (auto part = dropped_part(item, article.text)) article.dropped.push_back(*part);
    }
    article.kept = std::move(headings.kept);
    if (desk.everything) keep_everything(article);
    article.title_span = headings.title;
    take_metadata(std::move(draft), article);
    apply(entry, article);
    find_title(article);
    return article;
}

}  // namespace annals::article
