// One news article as it came in: text that never changes, what of it is kept, and its metadata.
//
//     for (const auto& kept : article.kept) std::cout << article.text.quote(kept.span) << "\n\n";   // the news in it
//     article.published.day();                                                                       // 2022-09-12
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "annals/article/publication_date.hpp"
#include "annals/text/source_text.hpp"

namespace annals::article {

/// Why a stretch of text is not read as news. The text itself is never edited.
enum class DropReason {
    cookie_notice,
    share_buttons,
    advertisement,
    caption,
    copyright,
    markup,
    navigation,
    related_stories,
    repeated,
    metadata
};

struct DroppedSpan {
    text::Span span;
    DropReason reason = DropReason::navigation;
};

/// What role a kept paragraph plays.
enum class Section { title, subtitle, body };

/// A stretch of consecutive text that is read as news: one paragraph or heading.
struct KeptSpan {
    text::Span span;
    Section section = Section::body;
};

struct Article {
    std::string id;                // as given, else the file name, else a content hash; unique in a corpus
    std::string path;              // as given on the command line; empty for standard input
    std::string sha256;            // of the bytes as read
    text::SourceText text;         // .txt and .md: the whole decoded file; JSON: the "text" string; HTML: the extracted text
    std::string title;             // for readers, in one line; never empty: without a stated title the body's first words
    bool title_is_stated = false;  // by the page, its metadata or the manifest; else `title` is only a stand-in
    std::optional<text::Span> title_span;  // where the title stands in `text`, when it does
    std::string outlet;
    std::string url;
    std::string language = "en";
    PublicationDate published;
    std::vector<KeptSpan> kept;        // in text order, disjoint
    std::vector<DroppedSpan> dropped;  // in text order, disjoint from kept
    std::vector<std::string> notes;    // "decoded from Windows-1252", ...: messages for `inspect` and standard error
};

[[nodiscard]] std::string_view name(DropReason reason);
[[nodiscard]] std::string_view name(Section section);

}  // namespace annals::article
