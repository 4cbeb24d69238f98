// What a format's reader knows of an article, before anything is judged: its text, and what the format says about it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/article/reader.hpp"
#include "annals/text/span.hpp"

namespace annals::article {

/// A date as the format gives it, not yet read: {"meta article:published_time", "2022-09-12T08:00:00Z"}.
struct DateClue {
    std::string what;
    std::string quote;
    Confidence confidence = Confidence::high;
};

/// What the format says about a stretch of text.
enum class BlockRole { paragraph, title, heading };

struct Block {
    text::Span span;
    BlockRole role = BlockRole::paragraph;
    std::optional<DropReason> reason =
        std::nullopt;  // the format itself says that it is no news: <nav>, <figcaption>, front matter
};

struct Draft {
    std::string id;
    std::string text;  // valid UTF-8
    std::string title;
    std::string outlet;
    std::string url;
    std::string language;
    std::vector<DateClue> dates;  // strongest first
    std::vector<Block> blocks;    // in text order; empty: the text's lines decide
    std::vector<std::string> notes;
    std::string where;  // file, or file:line
    std::string path;   // as given; empty for standard input
    std::string sha256;
};

}  // namespace annals::article
