// Files, folders and streams become articles.
//
//     const auto batch = read_articles({"articles/", "late.html"}, {}, std::cin);
//     batch.articles.size();         // what was read
//     batch.skipped.front().what;    // "the file is empty; nothing to read"
#pragma once

#include <iosfwd>
#include <optional>
#include <stdexcept>
#include <string>
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
    const resources::Bundle* bundle = nullptr;  // the rules for cleaning; nullptr: those in the binary
};

/// One thing that could not be read: named, skipped, and the rest goes on.
struct Skipped {
    std::string where;  // file, with line or byte where that is known
    std::string what;   // the fault, and what to do
};

struct Batch {
    std::vector<Article> articles;  // in the order of the inputs; files of a folder in byte order
    std::vector<Skipped> skipped;
};

/// Reads files, folders (recursively) and "-" (JSONL on `standard_input`). Cleans and dates each article.
/// Throws ManifestError for a manifest that cannot be read; everything else that is wrong is in `skipped`.
[[nodiscard]] Batch read_articles(const std::vector<std::string>& inputs, const ReadOptions& options,
                                  std::istream& standard_input);

struct ManifestError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace annals::article
