#include "annals/render/escape.hpp"

#include <algorithm>

#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "support/catch.hpp"

using namespace annals::render;

namespace {

/// What Graphviz shows of a quoted string: the reading half of dot_quoted, written from its manual.
std::string shown(std::string quoted) {
    REQUIRE(quoted.size() >= 2);
    REQUIRE(quoted.front() == '"');
    REQUIRE(quoted.back() == '"');
    std::string text;
    for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
        REQUIRE(quoted[i] != '"');
        if (quoted[i] == '\\') {
            ++i;
            REQUIRE(i + 1 < quoted.size());
            REQUIRE((quoted[i] == '\\' || quoted[i] == '"'));
        }
        text += quoted[i];
    }
    return text;
}

std::string without_entities(std::string text) {
    const std::pair<std::string, std::string> entities[]{{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
    for (const auto& [entity, character] : entities) {
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), character);
    }
    return text;
}

/// Strings that are mostly made of what escapers get wrong.
rc::Gen<std::string> nasty_text() {
    return rc::gen::container<std::string>(
        rc::gen::oneOf(rc::gen::elementOf(std::string("\\\"<>&;#NnGlrt{}|\n\r\t\x01\x1b\x7f")), rc::gen::inRange<char>(32, 126)));
}

}  // namespace

TEST_CASE("a backslash in a headline stays a backslash and expands nothing", "[render]") {
    CHECK(dot_quoted(R"(C:\Name)") == R"("C:\\Name")");
    CHECK(dot_quoted("ends in \\") == R"("ends in \\")");
}

TEST_CASE("quotes in a headline do not end the label", "[render]") {
    CHECK(dot_quoted(R"(a "quick" win)") == R"("a \"quick\" win")");
}

TEST_CASE("an entity in a headline is shown as it was written", "[render]") {
    CHECK(dot_quoted("AT&amp;T") == R"("AT&amp;amp;T")");
    CHECK(dot_html("AT&amp;T") == "AT&amp;amp;T");
}

TEST_CASE("markup in a headline is text in an HTML-like label", "[render]") {
    CHECK(dot_html("<b>1 < 2</b>") == "&lt;b&gt;1 &lt; 2&lt;/b&gt;");
}

TEST_CASE("line ends become spaces, and control characters vanish", "[render]") {
    CHECK(printable("one\ntwo\tthree") == "one two three");
    CHECK(printable(std::string("a\0b\x1b[31mc\x7f", 9)) == "ab[31mc");
    CHECK(printable("a\xC2\x85z\xEF\xBF\xBFz") == "azz");
    CHECK(printable("Kyïv – “Ізюм”") == "Kyïv – “Ізюм”");
}

TEST_CASE("Graphviz shows of any quoted text exactly its printable characters", "[render]") {
    rc::prop("quoting and reading back gives the printable text", [] {
        const auto text = *nasty_text();
        RC_ASSERT(without_entities(shown(dot_quoted(text))) == printable(text));
    });
}

TEST_CASE("an HTML-like label holds no markup of the text's own", "[render]") {
    rc::prop("no bare < > or quote, and reading the entities gives the printable text", [] {
        const auto text = *nasty_text();
        const auto html = dot_html(text);
        RC_ASSERT(std::none_of(html.begin(), html.end(),
                               [](char c) { return c == '<' || c == '>' || c == '"' || static_cast<unsigned char>(c) < 32; }));
        RC_ASSERT(without_entities(html) == printable(text));
    });
}
