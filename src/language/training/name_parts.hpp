// The name finder's parts of a model file, from files: labelled sentences, lists of names, unlabelled news.
#pragma once

#include <string>
#include <vector>

#include "language/training/names_trainer.hpp"

namespace annals::language::training {

struct NameInputs {
    std::vector<std::string> articles;  // BIO files of whole articles
    std::vector<std::string> posts;     // BIO files of sentences that have nothing to do with each other
    std::vector<std::string> lists;     // "kind<TAB>name"
    std::string known;                  // a list that corrects what models find in texts; may be empty
    std::vector<std::string> texts;     // plain text, without labels
};

/// Labelled documents as training sees them, cleaned: no mentions and hash tags of posts, no titles in names, and articles in
/// pieces where the file does not part them.
[[nodiscard]] std::vector<NamedDocument> read_articles(const std::string& path);
[[nodiscard]] std::vector<NamedDocument> read_posts(const std::string& path);

struct NameParts {
    std::string names, name_lists;
    [[nodiscard]] NameModel model() const { return {names, name_lists}; }
};

/// Parts "names" and "name_lists" of a model file whose other parts are `model`. Deterministic. Throws std::runtime_error
/// when a file cannot be read.
[[nodiscard]] NameParts make_name_parts(const NameInputs& inputs, const Model& model, NamesOptions options = {});

/// The same from documents that are read already.
[[nodiscard]] NameParts make_name_parts(const std::vector<NamedDocument>& labelled, const NameInputs& inputs, const Model& model,
                                        NamesOptions options);

}  // namespace annals::language::training
