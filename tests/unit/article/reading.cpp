// Articles as they come in: one small file each, read through the public door.
#include "annals/article/reader.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include <rapidcheck.h>
#include <unistd.h>
#include <zlib.h>

#include "annals/article/lines.hpp"
#include "annals/article/table.hpp"
#include "annals/calendar/temporal_value.hpp"
#include "annals/text/encoding.hpp"
#include "support/catch.hpp"

using namespace annals;
using namespace annals::article;

namespace {

namespace fs = std::filesystem;

/// A folder that is gone after the test.
class Desk {
public:
    Desk() : folder_(fs::temp_directory_path() / ("annals-desk-" + std::to_string(++count_) + "-" + std::to_string(::getpid()))) {
        fs::create_directories(folder_);
    }
    ~Desk() { fs::remove_all(folder_); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    std::string put(const std::string& name, std::string_view contents) const {
        const auto path = folder_ / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << contents;
        return path.string();
    }
    [[nodiscard]] std::string path() const { return folder_.string(); }

private:
    static inline int count_ = 0;
    fs::path folder_;
};

Batch read(const std::string& input, const ReadOptions& options = {}) {
    std::istringstream nothing;
    return read_articles({input}, options, nothing);
}

Batch read_stream(const std::string& lines) {
    std::istringstream in(lines);
    return read_articles({"-"}, {}, in);
}

const std::string prose =
    "The old bridge over the river opened again on Thursday, two weeks after the flood had damaged it, the mayor said.\n\n"
    "Engineers had worked through the night to mend the second of its piers before the weekend market.\n";

std::string published(const Article& article) {
    const auto day = article.published.day();
    return day ? calendar::to_iso(*day) : "unknown";
}

std::string kept(const Article& article) {
    std::string text;
    for (const auto& span : article.kept) text += std::string(article.text.quote(span.span)) + "|";
    return text;
}

std::optional<DropReason> reason_of(const Article& article, std::string_view words) {
    const auto found = std::find_if(article.dropped.begin(), article.dropped.end(),
                                    [&](const DroppedSpan& span) { return article.text.quote(span.span) == words; });
    return found == article.dropped.end() ? std::nullopt : std::optional(found->reason);
}

}  // namespace

TEST_CASE("the first line without a full stop is the title, lines up to the body the subtitle", "[article]") {
    const Desk desk;
    const auto batch =
        read(desk.put("a.txt", "Bridge opens again\n\nMarket returns to the east bank\n\nMarch 4, 2021\n\n" + prose));
    REQUIRE(batch.articles.size() == 1);
    const auto& article = batch.articles[0];
    CHECK(article.title == "Bridge opens again");
    CHECK(article.kept[0].section == Section::title);
    CHECK(article.kept[1].section == Section::subtitle);
    CHECK(article.kept[2].section == Section::body);
    CHECK(published(article) == "2021-03-04");
    CHECK(article.published.basis == PublicationBasis::stated);
    CHECK(article.text.quote(*article.published.evidence[0].span) == "March 4, 2021");
}

TEST_CASE("an article may begin with its body: its first words stand in for a title", "[article]") {
    const Desk desk;
    const auto batch = read(desk.put("a.txt", prose));
    CHECK_FALSE(batch.articles[0].title_is_stated);
    CHECK(batch.articles[0].title == "The old bridge over the river opened again on Thursday, two weeks after the\u2026");
    CHECK_FALSE(batch.articles[0].title_span);
    CHECK(batch.articles[0].kept[0].section == Section::body);
}

TEST_CASE("a line that stops in the middle of a sentence goes on in the next", "[article]") {
    const Desk desk;
    const auto batch = read(desk.put("a.txt", prose + "According to Colonel Ann Example,\nsoldiers had brought the timber.\nRead "
                                                      "more\nThe market opens at eight o'clock on Saturday morning.\n"));
    CHECK(kept(batch.articles[0]).find("Ann Example,\nsoldiers had brought the timber.|The market") != std::string::npos);
    CHECK(reason_of(batch.articles[0], "Read more") == DropReason::related_stories);
}

TEST_CASE("lines wrapped at a column are one paragraph", "[article]") {
    const Desk desk;
    const auto batch =
        read(desk.put("a.txt",
                      "The old bridge over the river opened again on Thursday,\ntwo weeks after the flood. Engineers had worked "
                      "through\nthe night. Mayor Ann Example thanked them and promised\nDelft a new pier by the end of the "
                      "year.\n\nThe market will open on Saturday, as it has always done,\nand Sunday there will be a fair on the "
                      "east bank, the\nTown Council said in the evening.\n"));
    CHECK(batch.articles[0].kept.size() == 2);
}

TEST_CASE("residue is dropped with its reason and the text stays as it was", "[article]") {
    const Desk desk;
    const std::string file =
        "!-- Tag manager (tags.js) -->\n\nBridge opens again\n\nThe bridge at dawn.\nIMAGE SOURCE: CITY HANDOUT\n\n" + prose +
        "\nADVERTISEMENT\n\n" + prose +
        "\nThe fair was a success. This is a representational image. Ann Example/Unsplash.\n\nShare on Facebook\n\nRelated "
        "Stories\n\nA calf was born\n\n© 2019 Harbour News. All rights reserved.\n";
    const auto article = read(desk.put("a.txt", file)).articles.at(0);
    CHECK(article.text.view() == file);
    CHECK(reason_of(article, "!-- Tag manager (tags.js) -->") == DropReason::markup);
    CHECK(reason_of(article, "The bridge at dawn.") == DropReason::caption);
    CHECK(reason_of(article, "IMAGE SOURCE: CITY HANDOUT") == DropReason::caption);
    CHECK(reason_of(article, "ADVERTISEMENT") == DropReason::advertisement);
    CHECK(reason_of(article, "This is a representational image. Ann Example/Unsplash.") == DropReason::caption);
    CHECK(reason_of(article, "Share on Facebook") == DropReason::share_buttons);
    CHECK(reason_of(article, "A calf was born") == DropReason::related_stories);
    CHECK(std::count_if(article.dropped.begin(), article.dropped.end(),
                        [](const auto& d) { return d.reason == DropReason::repeated; }) == 2);
    CHECK(article.outlet == "Harbour News");
    CHECK(published(article) == "unknown");  // never from a copyright line
}

TEST_CASE("a credit takes the short caption before it along, but no paragraph of prose", "[article]") {
    const Desk desk;
    const auto article = read(desk.put("a.txt", prose + "\nThe bridge at dawn, seen from the market. Photo: Ann Example\n\n" +
                                                    "The fair was a success. This is a representational image.\n"))
                             .articles.at(0);
    CHECK(reason_of(article, "The bridge at dawn, seen from the market. Photo: Ann Example") == DropReason::caption);
    CHECK(kept(article).find("The fair was a success.|") != std::string::npos);
}

TEST_CASE("a date in the prose is not the day of publication", "[article]") {
    const Desk desk;
    CHECK(published(read(desk.put("a.txt",
                                  "The flood of March 4, 2021 was the worst in living memory, the mayor said on the bridge.\n\n" +
                                      prose))
                        .articles.at(0)) == "unknown");
}

TEST_CASE("a dateline gives the day with its year, and only a hint without", "[article]") {
    const Desk desk;
    CHECK(published(read(desk.put("a.txt", "DELFT, March 4, 2021 (HNA) — " + prose)).articles.at(0)) == "2021-03-04");
    const auto article = read(desk.put("b.txt", "DELFT, March 4 (HNA) — " + prose)).articles.at(0);
    CHECK(published(article) == "unknown");
    CHECK(article.published.evidence.at(0).quote == "March 4");
}

TEST_CASE("a place and a full date before a dash or a colon are a dateline, in any case of letters", "[article]") {
    const Desk desk;
    CHECK(published(read(desk.put("a.txt", "Delft, March 4, 2021 — " + prose)).articles.at(0)) == "2021-03-04");
    CHECK(published(read(desk.put("b.txt", "(Delft) 4 March 2021: " + prose)).articles.at(0)) == "2021-03-04");
    CHECK(published(read(desk.put("c.txt", "He was freed in Delft, March 4, 2021 - and fled. " + prose)).articles.at(0)) ==
          "unknown");
}

TEST_CASE("a number is no article", "[article]") {
    CHECK(read_stream(R"({"text":5})").skipped.at(0).what.find("no text") != std::string::npos);
}

TEST_CASE("a publication date that is no day of the calendar is named", "[article]") {
    const auto article = read_stream(R"({"published":"32 March","text":"The dam broke on Monday."})").articles.at(0);
    REQUIRE(article.notes.size() == 1);
    CHECK(article.notes[0].find("\"32 March\" (field published) is no day") != std::string::npos);
}

TEST_CASE("dates that head the sections of a chronicle are not its publication", "[article]") {
    const Desk desk;
    const auto article =
        read(
            desk.put(
                "a.txt",
                "A river in three days\n\nMarch 1, 2021\n\n" + prose +
                    "\nMarch 2, 2021\n\nThe water rose by a metre in a single hour, and nobody in the lower town slept that "
                    "night.\n\nMarch 3, 2021\n\nThe bridge gave way at noon, a few minutes after the last bus had crossed it.\n"))
            .articles.at(0);
    CHECK(published(article) == "unknown");
    CHECK(kept(article).find("March 2, 2021|") != std::string::npos);
}

TEST_CASE("publication dates are asked for in a fixed order, and disagreement is noted", "[article]") {
    const Desk desk;
    const auto file =
        desk.put("2021-03-07-bridge.md",
                 "---\ntitle: 'Bridge: open'\ndate: 2021-03-05\nsource: Harbour News # ours\n---\n\nMarch 6, 2021\n\n" + prose);
    CHECK(published(read(file).articles.at(0)) == "2021-03-05");
    CHECK(read(file).articles.at(0).title == "Bridge: open");
    CHECK(read(file).articles.at(0).outlet == "Harbour News");
    CHECK(read(file).articles.at(0).notes.size() == 2);
    ReadOptions options;
    options.manifest =
        desk.put("dates.csv", "file,published,title\r\n2021-03-07-bridge.md,\"March 4, 2021\",\"Open, \"\"at last\"\"\"\r\n");
    CHECK(published(read(file, options).articles.at(0)) == "2021-03-04");
    CHECK(read(file, options).articles.at(0).title == "Open, \"at last\"");
    options.published = calendar::Day{date::year{2021} / 3 / 3};
    CHECK(published(read(file, options).articles.at(0)) == "2021-03-03");
    CHECK(published(read(desk.put("2021-03-07-x.txt", prose)).articles.at(0)) == "2021-03-07");
}

TEST_CASE("in Markdown a line that is a date ends the title above it", "[article]") {
    const Desk desk;
    const auto article = read(desk.put("bridge.md", "The bridge is open\n2021-03-05\n\n" + prose)).articles.at(0);
    CHECK(article.title == "The bridge is open");
    CHECK(published(article) == "2021-03-05");
}

TEST_CASE("two lines of a manifest that say otherwise of one file are refused, with the second one's number", "[article]") {
    const Desk desk;
    const auto file = desk.put("spring/march/bridge.txt", prose);
    ReadOptions options;
    options.manifest = desk.put(
        "lists/dates.csv", "file,published\nmarch/bridge.txt,2021-03-04\nmarch/bridge.txt,2021-03-05\nbridge.txt,2021-03-06\n");
    CHECK_THROWS_WITH(read(file, options), Catch::Contains("dates.csv:3: ") && Catch::Contains("another line, 2"));
}

TEST_CASE("files of one name are told apart by a number", "[article]") {
    const Desk desk;
    for (const auto* name : {"a/index.txt", "b/index.txt", "c/index.txt"}) desk.put(name, std::string(prose) + name);
    const auto batch = read(desk.path());
    REQUIRE(batch.articles.size() == 3);
    CHECK(batch.articles[0].id == "index.txt");
    CHECK(batch.articles[1].id == "index.txt-2");
    CHECK(batch.articles[2].id == "index.txt-3");
}

TEST_CASE("a copy of an article is named and counted once, a reprint by another outlet stays", "[article]") {
    const Desk desk;
    desk.put("a.txt", prose);
    desk.put("b.txt", prose);
    const auto batch = read(desk.path());
    CHECK(batch.articles.size() == 1);
    REQUIRE(batch.skipped.size() == 1);
    CHECK(batch.skipped[0].what.find("counted once") != std::string::npos);
    const auto reprint = desk.put("c.jsonl", R"({"text": "The dam broke on Monday.", "source": "Post"}
{"text": "The dam broke on Monday.", "source": "Herald"}
)");
    CHECK(read(reprint).articles.size() == 2);
}

TEST_CASE("a manifest that cannot be read says file, line and remedy", "[article]") {
    const Desk desk;
    const auto complaint = [&](const std::string& contents) {
        ReadOptions options;
        options.manifest = desk.put("dates.csv", contents);
        try {
            (void)read(desk.put("a.txt", prose), options);
        } catch (const TableError& error) {
            return std::string(error.what()).substr(desk.path().size());
        }
        return std::string("nothing");
    };
    CHECK(complaint("name,published\na.txt,2021-03-04\n").starts_with("/dates.csv:1: no column \"file\""));
    CHECK(complaint("file,published\na.txt,03/04/2021\n").starts_with("/dates.csv:2: \"03/04/2021\""));
    CHECK(complaint("file,publishd\na.txt,2021-03-04\n").find("did you mean \"published\"?") != std::string::npos);
    CHECK(complaint("file,published\na.txt,2021-03-04\na.txt,2021-03-05\n").find("keep one") != std::string::npos);
    CHECK(complaint("file,published\na.txt,2021-03-04\na.txt,2021-03-04\n") == "nothing");
    CHECK(complaint("file,published,date,note\na.txt,2021-03-04,,x\n") == "nothing");
    CHECK(complaint("file,published\n\"a.txt,2021-03-04\n").find("never closed") != std::string::npos);
}

TEST_CASE("a line of the manifest for a file that is not there is named", "[article]") {
    const Desk desk;
    ReadOptions options;
    options.manifest = desk.put("dates.csv", "file,published\na.txt,2021-03-04\nb.txt,2021-03-04\n");
    const auto batch = read(desk.put("a.txt", prose), options);
    CHECK(published(batch.articles.at(0)) == "2021-03-04");
    REQUIRE(batch.skipped.size() == 1);
    CHECK(batch.skipped[0].where.ends_with("dates.csv:3"));
}

TEST_CASE("an input format that there is not is refused once, not file by file", "[article]") {
    const Desk desk;
    desk.put("a.txt", prose);
    ReadOptions options;
    options.input_format = "foo";
    CHECK_THROWS_WITH(read(desk.path(), options), Catch::Contains("no input format 'foo'"));
}

TEST_CASE("a page's metadata, headings, captions and menus are told apart", "[article]") {
    const Desk desk;
    const auto article =
        read(
            desk.put(
                "a.html",
                R"(<html lang="en"><head><title>Bridge opens | Harbour News</title><meta property="og:site_name" content="Harbour News">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge opens","datePublished":"2021-03-04T23:30:00-05:00"}]}</script></head>
<body class="with-cookie-bar"><nav>Home</nav><article><h1>Bridge opens</h1><figure><figcaption>At dawn</figcaption></figure><p>)" +
                    prose + R"(</p><div class="ad-slot">Buy boats</div>
<p>They will <b>return</b> in May,<br>the mayor said.</p></article><footer>© 2024 Harbour News</footer></body></html>)"))
            .articles.at(0);
    CHECK(article.title == "Bridge opens");
    CHECK(article.outlet == "Harbour News");
    CHECK(published(article) == "2021-03-04");
    CHECK(article.published.basis == PublicationBasis::metadata);
    CHECK(reason_of(article, "Home") == DropReason::navigation);
    CHECK(reason_of(article, "At dawn") == DropReason::caption);
    CHECK(reason_of(article, "Buy boats") == DropReason::advertisement);
    CHECK(kept(article).find("They will return in May,\nthe mayor said.|") != std::string::npos);
}

TEST_CASE("a bad line of JSON Lines is named, and the others are read", "[article]") {
    const auto batch = read_stream(
        "{\"id\":\"x\",\"text\":\"The bridge opened on Thursday, the mayor said.\"}\n{\"id\":\n[]\n{\"title\":\"no text\"}\n"
        "{\"id\":\"x\",\"maintext\":\"The market opens on Saturday.\",\"date_publish\":\"2021-03-04 10:00:00\"}\n");
    REQUIRE(batch.articles.size() == 2);
    CHECK(batch.articles[0].id == "x");
    CHECK(batch.articles[1].id == "x-2");
    CHECK(published(batch.articles[1]) == "2021-03-04");
    REQUIRE(batch.skipped.size() == 3);
    CHECK(batch.skipped[0].where == "standard input:2");
    CHECK(batch.skipped[2].where == "standard input:4");
}

TEST_CASE("JSON nested without end is refused, not followed", "[article]") {
    CHECK(read_stream("{\"text\":" + std::string(100000, '[') + "\n").skipped.size() == 1);
    const Desk desk;
    std::string bomb;
    for (int i = 0; i < 100000; ++i) bomb += "<div>";
    const auto batch = read(desk.put("bomb.html", bomb));
    REQUIRE(batch.skipped.size() == 1);
    CHECK(batch.skipped[0].what.find("nested too deep at byte") != std::string::npos);
}

TEST_CASE("gzip is unpacked, and a torn file is named", "[article]") {
    const Desk desk;
    const auto path = desk.put("a.txt.gz", "");
    auto* out = gzopen(path.c_str(), "wb");
    gzwrite(out, prose.data(), static_cast<unsigned>(prose.size()));
    gzclose(out);
    CHECK(read(path).articles.size() == 1);
    std::ifstream in(path, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    CHECK(read(desk.put("b.txt.gz", bytes.substr(0, bytes.size() / 2))).skipped.at(0).what.find("truncated") !=
          std::string::npos);
}

TEST_CASE("a folder is read in byte order, and only what is known", "[article]") {
    const Desk desk;
    desk.put("b/x.txt", std::string(prose) + "First.");
    desk.put("a.txt", std::string(prose) + "Second.");
    desk.put("B.md", std::string(prose) + "Third.");
    desk.put("c.pdf", "%PDF");
    desk.put(".hidden.txt", prose);
    const auto batch = read(desk.path());
    REQUIRE(batch.articles.size() == 3);
    CHECK(batch.articles[0].id == "B.md");
    CHECK(batch.articles[1].id == "a.txt");
    CHECK(batch.articles[2].id == "x.txt");
    CHECK(batch.skipped.empty());
    CHECK(read(desk.path() + "/c.pdf").skipped.size() == 1);
    CHECK(read(desk.path() + "/none.txt").skipped.size() == 1);
}

TEST_CASE("empty files, binary files and foreign languages are named with a reason", "[article]") {
    const Desk desk;
    CHECK(read(desk.put("a.txt", "")).skipped.at(0).what.find("empty") != std::string::npos);
    CHECK(read(desk.put("b.txt", " \n\n")).skipped.at(0).what.find("empty") != std::string::npos);
    CHECK(read(desk.put("c.txt", std::string(400, '\x01'))).skipped.at(0).what.find("binary") != std::string::npos);
    const auto german = read(desk.put("d.txt",
                                      "Die alte Brücke über den Fluss wurde am Donnerstag wieder geöffnet, zwei Wochen nach der "
                                      "Flut, die sie beschädigt hatte. Der Bürgermeister sagte, dass die Arbeiten noch nicht "
                                      "beendet sind und dass auch der zweite Pfeiler von den Ingenieuren erneuert wird."));
    CHECK(german.skipped.at(0).what.find("German") != std::string::npos);
}

TEST_CASE("kept and dropped spans are ordered, disjoint, and lie between characters", "[article][property]") {
    const std::vector<std::string> pieces = {"\n",
                                             "\n\n",
                                             " ",
                                             "\u00A0",
                                             "The bridge opened on Thursday, the mayor said.",
                                             "ADVERTISEMENT",
                                             "“Run away”",
                                             "café ",
                                             "\u2014",
                                             "Read more",
                                             "© 2020 Harbour News",
                                             "March 4, 2021",
                                             "(AB/CDE)",
                                             "Share",
                                             ". ",
                                             "[",
                                             "(",
                                             "-->",
                                             "By Ann Example",
                                             "\U0001F600"};
    CHECK(rc::check("spans of any page", [&] {
        const auto chosen = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
        const Desk desk;
        std::string page;
        for (const auto& piece : chosen) page += piece;
        for (const auto& article : read(desk.put("a.txt", page)).articles) {
            std::vector<text::Span> spans;
            for (const auto& k : article.kept) spans.push_back(k.span);
            RC_ASSERT(std::is_sorted(spans.begin(), spans.end()));
            for (const auto& d : article.dropped) spans.push_back(d.span);
            std::sort(spans.begin(), spans.end());
            for (std::size_t i = 0; i < spans.size(); ++i) {
                RC_ASSERT(!spans[i].empty());
                RC_ASSERT((i == 0 || spans[i - 1].end <= spans[i].begin));
                RC_ASSERT(spans[i].end <= article.text.size());
                const auto view = article.text.view();
                RC_ASSERT((static_cast<unsigned char>(view[spans[i].begin]) & 0xC0U) != 0x80U);
                RC_ASSERT((spans[i].end == view.size() || (static_cast<unsigned char>(view[spans[i].end]) & 0xC0U) != 0x80U));
            }
        }
    }));
}

TEST_CASE("the name of the outlet above the headline is no title, however it is written", "[article]") {
    const Desk desk;
    const auto batch = read(desk.put(
        "a.txt", "THE HARBOUR POST\n\nBridge opens after the flood\n\n" + prose + "\n(c) 2024 Harbour Post Media GmbH\n"));
    REQUIRE(batch.articles.size() == 1);
    CHECK(batch.articles[0].title == "Bridge opens after the flood");
    CHECK(batch.articles[0].outlet == "Harbour Post");
}

TEST_CASE("which of several articles keeps its name does not depend on their order", "[article]") {
    std::vector<article::Article> first(3), second;
    for (std::size_t i = 0; i < first.size(); ++i) {
        first[i].id = "index.html";
        first[i].path = std::string(1, static_cast<char>('a' + i)) + "/index.html";
        first[i].sha256 = i == 2 ? "1" : std::to_string(i);
    }
    second = {first[2], first[0], first[1]};
    const auto settled = [](std::vector<article::Article>& articles) {
        std::vector<article::Article*> all;
        for (auto& article : articles) all.push_back(&article);
        std::vector<article::Skipped> skipped;
        const auto copies = article::settle(all, false, skipped);
        CHECK(skipped.size() == 1);
        std::map<std::string, std::string> ids;
        for (std::size_t i = 0; i < articles.size(); ++i) ids[articles[i].path] = copies[i] ? "copy" : articles[i].id;
        return ids;
    };
    const auto ids = settled(first);
    CHECK(ids == settled(second));
    CHECK(ids.at("b/index.html") == "index.html-2");
    CHECK(ids.at("c/index.html") == "copy");
}

TEST_CASE("lines that are no articles are left to whoever knows what they are", "[article]") {
    const Desk desk;
    desk.put("a.jsonl", "\n{\"schema\": \"other\"}\n");
    desk.put("b.jsonl", R"({"text": "The dam broke on Monday."})");
    article::ReadOptions options;
    options.set_aside = [](std::string_view line) { return line.starts_with("{\"schema\""); };
    std::istringstream nothing;
    const auto batch = article::read_articles({desk.path()}, options, nothing);
    CHECK(batch.articles.size() == 1);
    REQUIRE(batch.set_aside.size() == 1);
    CHECK(batch.set_aside[0].path.ends_with("a.jsonl"));
    CHECK(batch.skipped.empty());
}

TEST_CASE("a file's lines are the same packed or not, and a packed file that breaks off says so", "[article]") {
    const Desk desk;
    const std::string text = "one\n\n  \r\ntwo\r\n" + std::string(300'000, 'x') + "\nlast";
    const auto lines_of = [](const std::string& path, std::string& fault) {
        article::Lines lines(path);
        std::vector<std::string> all;
        for (std::string line; lines.next(line);) all.push_back(std::to_string(lines.number()) + ":" + line);
        fault = lines.fault();
        return all;
    };
    std::string fault;
    const auto plain = lines_of(desk.put("a.jsonl", text), fault);
    CHECK(plain == std::vector<std::string>{"1:one", "4:two", "5:" + std::string(300'000, 'x'), "6:last"});
    CHECK(fault.empty());
    const auto path = desk.put("a.jsonl.gz", "");
    auto* out = gzopen(path.c_str(), "wb");
    gzwrite(out, text.data(), static_cast<unsigned>(text.size()));
    gzclose(out);
    CHECK(lines_of(path, fault) == plain);
    CHECK(fault.empty());
    fs::resize_file(path, fs::file_size(path) / 2);
    (void)lines_of(path, fault);
    CHECK(fault == "the packed data ends early; pack it again");
}

TEST_CASE("an outlet stands beside a date, or behind the headline in a page's title", "[article]") {
    const Desk desk;
    const auto outlet = [&](const std::string& file, const std::string& contents) {
        return read(desk.put(file, contents)).articles.at(0).outlet;
    };
    CHECK(outlet("a.md", "# Bridge opens\n\n*The Harbour Post — Friday, 5 March 2021*\n\n" + prose) == "The Harbour Post");
    CHECK(outlet("b.md", "# Bridge opens\n\n**Harbour News** | 5 March 2021\n\n" + prose) == "Harbour News");
    CHECK(outlet("c.txt", "Bridge opens\nHarbour Herald, 5 March 2021\n\n" + prose).ends_with("Harbour Herald"));
    CHECK(outlet("d.txt", "Bridge opens\nHarbour, 5 March 2021\n\n" + prose).empty());
    const auto page =
        read(desk.put("e.html", "<html><head><title>Bridge opens - Harbour Times</title></head><body><h1>Bridge opens</h1><p>" +
                                    prose + "</p></body></html>"));
    CHECK(page.articles.at(0).title == "Bridge opens");
    CHECK(page.articles.at(0).outlet == "Harbour Times");
}
