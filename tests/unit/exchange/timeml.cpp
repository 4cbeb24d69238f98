#include "annals/exchange/timeml.hpp"

#include <sstream>

#include "support/catch.hpp"

using namespace annals;
using namespace date::literals;

namespace {

struct Tagged {
    article::Article article;
    std::vector<temporal::TimeExpression> expressions;

    Tagged(std::string text, std::optional<calendar::Day> published) {
        article.id = "a&b";
        article.text = text::SourceText(std::move(text));
        article.published.earliest = article.published.latest = published;
    }
    void add(std::string_view words, temporal::Anchor anchor) {
        const auto begin = static_cast<std::uint32_t>(article.text.view().find(words));
        auto& expression = expressions.emplace_back();
        expression.span = {begin, begin + static_cast<std::uint32_t>(words.size())};
        expression.anchor = anchor;
    }
    [[nodiscard]] std::string written(std::vector<temporal::Resolution> resolutions) const {
        std::ostringstream out;
        exchange::write_timeml(out, article, {expressions, std::move(resolutions)});
        return out.str();
    }
};

temporal::Resolution reading(std::string timex3, std::string mod = "") {
    temporal::Resolution resolution;
    resolution.timex3 = std::move(timex3);
    resolution.mod = std::move(mod);
    return resolution;
}

}  // namespace

TEST_CASE("TimeML marks each expression and says what it is counted from", "[exchange][timeml]") {
    Tagged tagged("Rain fell on Monday, and the next day.", 2022_y / 9 / 12);
    tagged.add("Monday", {temporal::AnchorKind::publication, 0, {}});
    tagged.add("the next day", {temporal::AnchorKind::expression, 0, {}});
    const auto xml = tagged.written({reading("2022-09-12"), reading("2022-09-13", "APPROX")});
    CHECK_THAT(xml, Catch::Contains(R"(<DCT><TIMEX3 tid="t0" type="DATE" value="2022-09-12")"));
    CHECK_THAT(xml, Catch::Contains(R"(Rain fell on <TIMEX3 tid="t1" type="DATE" value="2022-09-12" temporalFunction="true" )"
                                    R"(functionInDocument="NONE" anchorTimeID="t0">Monday</TIMEX3>, and )"));
    CHECK_THAT(xml,
               Catch::Contains(R"(value="2022-09-13" mod="APPROX")") && Catch::Contains(R"(anchorTimeID="t1">the next day<)"));
}

TEST_CASE("TimeML of an article without a date has no creation time to hang on", "[exchange][timeml]") {
    Tagged tagged("Rain fell on Monday.", std::nullopt);
    tagged.add("Monday", {temporal::AnchorKind::publication, 0, {}});
    const auto xml = tagged.written({reading("XXXX-WXX-1")});
    CHECK_THAT(xml, Catch::Contains("<DCT></DCT>") && !Catch::Contains("anchorTimeID") && !Catch::Contains("t0"));
}

TEST_CASE("TimeML holds any text and stays well formed", "[exchange][timeml]") {
    const Tagged tagged("A < B & \"C\"\r\n\x01\xEF\xBF\xBE", std::nullopt);
    const auto xml = tagged.written({});
    CHECK_THAT(xml, Catch::Contains("<TEXT>A &lt; B &amp; &quot;C&quot;&#13;\n\uFFFD\uFFFD</TEXT>"));
    CHECK_THAT(xml, Catch::Contains("<DOCID>a&amp;b</DOCID>"));
}
