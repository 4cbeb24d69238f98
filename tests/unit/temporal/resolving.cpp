#include "support/catch.hpp"

#include "articles.hpp"

using annals::test::find_times;
using annals::test::published;
using annals::test::times_in;
namespace calendar = annals::calendar;
namespace temporal = annals::temporal;

TEST_CASE("a bare weekday in a report means the nearest one in the past", "[temporal]") {
    CHECK(times_in("Troops advanced on Saturday.", "2022-09-12") == "Saturday=2022-09-10");
}

TEST_CASE("the weekday of the publication day means that day", "[temporal]") {
    CHECK(times_in("The wheel was opened on Saturday.", "2022-09-10") == "Saturday=2022-09-10");
}

TEST_CASE("a future verb turns a weekday to the future", "[temporal]") {
    const auto found = find_times("The council will vote on Thursday.", "2022-09-12");
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == "2022-09-15");
    CHECK(found[0].expression.reasons.front() == "future-tense");
}

TEST_CASE("without a verb that decides, the other reading is kept", "[temporal]") {
    const auto found = find_times("Rain in the north, Thursday.", "2022-09-12");
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].resolution.alternatives.size() == 1);
    CHECK(calendar::to_timex3(found[0].resolution.alternatives[0]) == "2022-09-15");
}

TEST_CASE("without a publication date nothing is invented", "[temporal]") {
    for (const auto& found : find_times("Yesterday the mayor fled; on Saturday and in February he had denied it.", "")) {
        INFO(found.words);
        CHECK_FALSE(found.resolution.value.has_value());
        CHECK(found.reason == "publication date unknown");
    }
    CHECK(times_in("On Saturday it rained, last week too.", "") == "Saturday=XXXX-WXX-6 last week=XXXX-WXX");
}

TEST_CASE("the same expression gives another day for another publication date", "[temporal]") {
    const auto article = annals::test::article_of("Troops advanced on Saturday.");
    const auto expressions = temporal::recognise(article, annals::language::analyse(article), annals::test::rules());
    CHECK(temporal::resolve(expressions, published("2022-09-12"))[0].timex3 == "2022-09-10");
    CHECK(temporal::resolve(expressions, published("2022-09-19"))[0].timex3 == "2022-09-17");
}

TEST_CASE("hours before that are counted from the time told of before, sentences back", "[temporal]") {
    const auto found =
        find_times("On Friday afternoon the flag was raised. A crowd had come. A couple of hours prior to that, the mayor left.",
                   "2022-09-10");
    REQUIRE(found.size() == 2);
    CHECK(found[1].words == "A couple of hours prior to that");
    CHECK(found[1].expression.anchor.kind == temporal::AnchorKind::expression);
    CHECK(found[1].expression.anchor.index == 0);
    CHECK(calendar::to_iso(*calendar::first_day(found[1].resolution.value->period)) == "2022-09-09");
}

TEST_CASE("noon of no day stays a time without a day", "[temporal]") {
    const auto found = find_times("Then at noon they ran.", "2022-09-12");
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == "XXXX-XX-XXT12:00");
    CHECK(found[0].reason == "the day is not said");
}

TEST_CASE("the beginning of a war hangs on the war", "[temporal]") {
    const auto found = find_times("They took it at the beginning of the war.", "2022-09-12");
    REQUIRE(found.size() == 1);
    CHECK(found[0].expression.anchor.kind == temporal::AnchorKind::event);
    CHECK(found[0].reason == "hangs on an event");
}

TEST_CASE("the preposition is no part of an expression, but is kept", "[temporal]") {
    const auto found = find_times("They held it since the beginning of September.", "2022-09-12");
    REQUIRE(found.size() == 1);
    CHECK(found[0].words == "the beginning of September");
    CHECK(found[0].expression.signal == temporal::Signal::since);
    const auto period = temporal::signalled_period(found[0].expression, found[0].resolution, published("2022-09-12"));
    REQUIRE(period);
    CHECK(calendar::to_iso(*calendar::first_day(*period)) == "2022-09-01");
    CHECK(calendar::to_iso(*calendar::last_day(*period)) == "2022-09-12");
}

TEST_CASE("until leaves the begin open, after the end", "[temporal]") {
    const auto until = find_times("The road was shut until Friday.", "2022-09-12");
    REQUIRE(until.size() == 1);
    const auto before = temporal::signalled_period(until[0].expression, until[0].resolution, published("2022-09-12"));
    REQUIRE(before);
    CHECK_FALSE(before->begin);
    CHECK(calendar::to_iso(*calendar::last_day(*before)) == "2022-09-09");
    const auto after = find_times("The road was open after Friday.", "2022-09-12");
    REQUIRE(after.size() == 1);
    CHECK_FALSE(temporal::signalled_period(after[0].expression, after[0].resolution, published("2022-09-12"))->end);
}

TEST_CASE("a stretch up to now is a length and a period", "[temporal]") {
    const auto found = find_times("They have held it for the past five months.", "2022-09-12");
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == "P5M");
    CHECK(found[0].edtf == "2022-04-12/2022-09-12");
}

TEST_CASE("quotation marks, dashes and spaces of all kinds are read through", "[temporal]") {
    CHECK(times_in("He led them in 2014\xE2\x80\x93"
                   "2015.",
                   "") ==
          "2014\xE2\x80\x93"
          "2015=2014/2015");
    CHECK(times_in("On 12\xC2\xA0September\xC2\xA0"
                   "2022 it ended.",
                   "") ==
          "12\xC2\xA0September\xC2\xA0"
          "2022=2022-09-12");
}

TEST_CASE("a long line of words that begin an expression takes its time, not for ever", "[temporal]") {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += "more than ";
    CHECK(find_times(text, "2022-09-12").empty());
}

TEST_CASE("spans lie in text order and do not overlap", "[temporal]") {
    std::uint32_t end = 0;
    for (const auto& found :
         find_times("On Friday, 9 September 2022, at 5 p.m., and again last week, the bell rang for two hours.", "2022-09-20")) {
        CHECK(found.span.begin >= end);
        CHECK(found.span.begin < found.span.end);
        end = found.span.end;
    }
    CHECK(end > 0);
}

TEST_CASE("a passage that tells of a year gone by goes on in it", "[temporal]") {
    CHECK(times_in("The port was taken on 9 June 1941. In October the ice closed it.", "2022-09-12") ==
          "9 June 1941=1941-06-09 October=1941-10");
    CHECK(times_in("The firm, founded in 1941, is large. In April it was sold.", "2022-09-12") == "1941=1941 April=2022-04");
}
