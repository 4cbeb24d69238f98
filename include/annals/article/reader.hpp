// Files, folders and streams become articles.
//
//     const auto batch = read_articles({"articles/", "late.html"}, {}, std::cin);
//     batch.articles.size();         // what was read
//     batch.skipped.front().what;    // "the file is empty; nothing to read"
#pragma once

#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/resources/bundle.hpp"

namespace annals::article {

struct ReadOptions {
    std::optional<calendar::Day> published;  // --published: for every article
    std::string manifest;                    // path of a CSV or JSONL manifest; empty for none
    std::string input_format;                // "txt", "jsonl", ...: overrides the file name's extension; empty to go by extension
    bool everything = false;                 // keep what is not news, and copies: every word is in `kept`
    bool copies = false;                     // keep an article that is given twice
    bool apart = false;                      // each article by itself: copies stay, and ids are as given
    /// JSONL whose first line this is true of holds something else than articles, and is set aside.
    std::function<bool(std::string_view)> set_aside;
    const resources::Bundle* bundle = nullptr;  // the rules for cleaning; nullptr: those in the binary
};

/// One thing that could not be read: named, skipped, and the rest goes on.
struct Skipped {
    std::string where;  // file, with line or byte where that is known
    std::string what;   // the fault, and what to do
};

/// Lines that are no articles.
struct SetAside {
    std::string path;   // of the file; empty for standard input
    std::string bytes;  // of standard input
};

struct Batch {
    std::vector<Article> articles;  // in the order of the inputs; files of a folder in byte order
    std::vector<SetAside> set_aside;
    std::vector<Skipped> skipped;
};

/// Reads files, folders (recursively) and "-" (JSONL on `standard_input`). Cleans and dates each article.
/// Throws TableError for a manifest that cannot be read; everything else that is wrong is in `skipped`.
[[nodiscard]] Batch read_articles(const std::vector<std::string>& inputs, const ReadOptions& options,
                                  std::istream& standard_input);

/// For a worker that is given one line of JSON after the other: manifest and rules are read once. Articles stay as `apart` has them.
class LineReader {
public:
    /// Throws TableError like read_articles.
    explicit LineReader(ReadOptions options);
    LineReader(LineReader&&) noexcept;
    ~LineReader();
    [[nodiscard]] Batch read(std::string_view line);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// Makes one corpus of articles: where several have one id, all but the first get a number behind it. True in the result marks a
/// copy of another article, which goes to `skipped`; the same words of another outlet are a reprint, and stay. What comes
/// of it depends on the articles alone, not on their order.
[[nodiscard]] std::vector<bool> settle(const std::vector<Article*>& articles, bool with_copies, std::vector<Skipped>& skipped);

}  // namespace annals::article
