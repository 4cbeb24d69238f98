// RSS and Atom.
#include "article/feed_reader.hpp"

#include "support/catch.hpp"

using namespace annals::article;

namespace {

struct Result {
    std::vector<Draft> drafts;
    std::vector<Skipped> skipped;
};

Result read(std::string_view xml) {
    Result result;
    result.drafts = read_feed({xml, "feed.rss", "feed.rss"}, result.skipped);
    return result;
}

}  // namespace

TEST_CASE("an item of RSS is an article with its own title, address and day", "[article]") {
    const auto [drafts, skipped] = read(
        "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        "<channel><title>Harbour News</title><link>https://harbour.example</link>"
        "<item><title>Bridge &amp; ferry</title><link>https://harbour.example/1</link><guid>n1</guid>"
        "<pubDate>Sun, 11 Sep 2022 23:52:00 -0500</pubDate><description>Short.</description>"
        "<content:encoded><![CDATA[<p>The bridge is open.</p><p>The ferry is not.</p>]]></content:encoded></item>"
        "</channel></rss>");
    REQUIRE(drafts.size() == 1);
    CHECK(skipped.empty());
    CHECK(drafts[0].title == "Bridge & ferry");
    CHECK(drafts[0].outlet == "Harbour News");
    CHECK(drafts[0].url == "https://harbour.example/1");
    CHECK(drafts[0].id == "n1");
    CHECK(drafts[0].text == "The bridge is open.\n\nThe ferry is not.");
    CHECK(drafts[0].dates[0].quote == "Sun, 11 Sep 2022 23:52:00 -0500");
}

TEST_CASE("an entry of Atom may hold text, HTML or XHTML", "[article]") {
    const auto [drafts, skipped] = read(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Harbour News</title>"
        "<entry><title>A</title><link rel='self' href='x'/><link href='https://harbour.example/a'/>"
        "<updated>2022-09-12T08:00:00Z</updated><content type='xhtml'><div><p>One.</p><p>Two.</p></div></content></entry>"
        "<entry><title>B</title><published>2022-09-11</published><updated>2022-09-12</updated>"
        "<content type='html'>&lt;p&gt;Three.&lt;/p&gt;</content></entry>"
        "<entry><title>C</title><summary>4 &lt; 5 and R&amp;D.</summary></entry></feed>");
    REQUIRE(drafts.size() == 3);
    CHECK(drafts[0].text == "One.\n\nTwo.");
    CHECK(drafts[0].url == "https://harbour.example/a");
    CHECK(drafts[0].dates[0].confidence == Confidence::medium);
    CHECK(drafts[1].text == "Three.");
    CHECK(drafts[1].dates[0].quote == "2022-09-11");
    CHECK(drafts[2].text == "4 < 5 and R&D.");
}

TEST_CASE("titles of pictures and advertisements in a feed are not the item's", "[article]") {
    const auto [drafts, skipped] = read(
        "<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><image><title>Logo</title></image><title>Harbour News</title>"
        "<item><media:title>Picture</media:title><media:content url='x'/><title>News</title>"
        "<description>The bridge is open.</description></item></channel></rss>");
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].title == "News");
    CHECK(drafts[0].outlet == "Harbour News");
}

TEST_CASE("an item without text is named, the others are read", "[article]") {
    const auto [drafts, skipped] =
        read("<rss><channel>\n<item><title>News</title></item>\n<item><description>Open.</description></item></channel></rss>");
    CHECK(drafts.size() == 1);
    REQUIRE(skipped.size() == 1);
    CHECK(skipped[0].where == "feed.rss:2");
}

TEST_CASE("a feed that declares entities is refused before any of them grows", "[article]") {
    for (const auto* entity : {"<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>", "<!ENTITY a SYSTEM 'file:///etc/hostname'>",
                               "<!ENTITY % a SYSTEM 'http://harbour.example/x.dtd'>"}) {
        const auto [drafts, skipped] = read("<?xml version='1.0'?><!DOCTYPE rss [" + std::string(entity) +
                                            "]><rss><channel><item><description>&a;</description></item></channel></rss>");
        CHECK(drafts.empty());
        REQUIRE(skipped.size() == 1);
        CHECK(skipped[0].what.find("entities") != std::string::npos);
    }
}

TEST_CASE("broken XML gives one line that names the place", "[article]") {
    const auto [drafts, skipped] = read("<rss>\n<channel>\n<item></channel></rss>");
    CHECK(drafts.empty());
    REQUIRE(skipped.size() == 1);
    CHECK(skipped[0].what.find("line 3") != std::string::npos);
    CHECK(read("<page/>").skipped[0].what.find("no RSS or Atom feed") != std::string::npos);
    CHECK(read("").skipped.size() == 1);
    CHECK(read("<rss><channel/></rss>").skipped.size() == 1);
}

TEST_CASE("a feed that breaks off anywhere is named or read", "[article]") {
    const std::string feed =
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Harbour &#233;</title><entry>"
        "<content type='xhtml'><div><p>One.</p></div></content></entry><entry><summary type='html'><![CDATA[<p>Two.]]>"
        "</summary></entry></feed>";
    CHECK(read(feed).drafts.size() == 2);
    for (std::size_t size = 0; size < feed.size(); ++size) {
        const auto [drafts, skipped] = read(std::string_view(feed).substr(0, size));
        CHECK(drafts.empty());
        CHECK(skipped.size() == 1);
    }
}
