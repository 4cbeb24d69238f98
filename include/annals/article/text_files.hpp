// Files that are no articles but are read like them: tables, lists.
//
//     visit_text_files({"treebank/", "-"}, {".conllu"}, std::cin, skipped, [](const TextFile& file) { … });
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "annals/article/reader.hpp"

namespace annals::article {

struct TextFile {
    std::string path;  // as given; empty for standard input
    std::string utf8;
};

/// One file after the other, each only while `visit` looks at it: those named, whatever their extension, those of folders
/// that have this one (".conllu", also ".conllu.gz"), and "-" for standard input. What cannot be read goes to `skipped`.
void visit_text_files(const std::vector<std::string>& inputs, std::string_view extension, std::istream& standard_input,
                      std::vector<Skipped>& skipped, const std::function<void(const TextFile&)>& visit);

}  // namespace annals::article
