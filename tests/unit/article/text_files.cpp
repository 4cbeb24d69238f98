#include "annals/article/text_files.hpp"

#include <algorithm>
#include <sstream>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace annals::article;
using annals::test::ScratchFolder;

namespace {

struct Visited {
    std::vector<std::string> texts;
    std::vector<Skipped> skipped;
};

Visited visit(const std::vector<std::string>& inputs, const std::string& standard_input = {}) {
    Visited visited;
    std::istringstream in(standard_input);
    visit_text_files(inputs, ".table", in, visited.skipped, [&](const TextFile& file) { visited.texts.push_back(file.utf8); });
    return visited;
}

std::string all_kept(const Article& article) {
    std::string text;
    for (const auto& kept : article.kept) text += std::string(article.text.quote(kept.span)) + "|";
    return text;
}

Batch read_everything(const std::vector<std::string>& inputs) {
    ReadOptions options;
    options.everything = true;
    std::istringstream nothing;
    return read_articles(inputs, options, nothing);
}

}  // namespace

TEST_CASE("of a folder, the files of one kind are read, and a named file whatever it is called", "[article]") {
    const ScratchFolder folder;
    (void)folder.write("b.table", "second");
    (void)folder.write("a.table", "first");
    const auto other = folder.write("note.txt", "third");
    CHECK(visit({folder.path().string(), other, "-"}, "fourth").texts ==
          std::vector<std::string>{"first", "second", "third", "fourth"});
}

TEST_CASE("what cannot be read is named, and the rest is read", "[article]") {
    const ScratchFolder folder;
    const auto visited = visit({folder.path().string() + "/none.table", folder.write("empty.table", ""),
                                folder.write("torn.table.gz", "\x1F\x8B"), folder.write("good.table", "\xEF\xBB\xBFgood")});
    CHECK(visited.texts == std::vector<std::string>{"good"});
    REQUIRE(visited.skipped.size() == 3);
    CHECK(visited.skipped[0].what == "no such file or folder; check the name");
    CHECK(visited.skipped[1].what == "the file is empty; nothing to read");
    CHECK(visited.skipped[2].where.ends_with("torn.table.gz"));
}

TEST_CASE("who asks for everything gets residue and copies too", "[article]") {
    const ScratchFolder folder;
    const std::string text = "Rain fell on Harwick on Monday, and the streets were empty.\n\nShare on Facebook\n";
    const auto batch =
        read_everything({folder.write("a.txt", text), folder.write("b.txt", text), folder.write("c.txt", "Share\n")});
    REQUIRE(batch.articles.size() == 3);
    CHECK(batch.skipped.empty());
    for (const auto& article : batch.articles) CHECK(article.dropped.empty());
    CHECK(all_kept(batch.articles[1]) == "Rain fell on Harwick on Monday, and the streets were empty.|Share on Facebook|");
    CHECK(all_kept(batch.articles[2]) == "Share|");
}

TEST_CASE("a page that annals report wrote is no article when the folder is read again", "[article]") {
    const ScratchFolder folder;
    const auto page =
        folder.write("story.html", R"(<html><head><meta name="generator" content="Annals"><title>Story</title></head>
<body><p>The old bridge of Harwick was destroyed on Sunday evening, the mayor said.</p></body></html>)");
    const auto batch = read_everything({page});
    CHECK(batch.articles.empty());
    REQUIRE(batch.skipped.size() == 1);
    CHECK(batch.skipped[0].what == "a page that annals report wrote, no article");
}

TEST_CASE("a timeline that annals wrote is named as one, and none of its sources is taken for an article", "[article]") {
    const ScratchFolder folder;
    const auto batch = read_everything(
        {folder.write("t.json", R"({"schema":"annals-timeline-1","articles":[{"id":"a"},{"id":"b"}],"events":[]})")});
    CHECK(batch.articles.empty());
    REQUIRE(batch.skipped.size() == 1);
    CHECK(batch.skipped[0].what == "a timeline that annals wrote, no article; annals report, explain and diff read it");
}
