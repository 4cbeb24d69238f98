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

TEST_CASE("two digits are a year of the range that they end, or else of our time", "[temporal]") {
    CHECK(times_in("He led the club in 1956-57 and in 1899-02.", "2022-09-12") == "1956-57=1956/1957 1899-02=1899/1902");
    CHECK(times_in("Profits rose in FY24 and FY97.", "2022-09-12") == "FY24=2024 FY97=1997");
}

TEST_CASE("so long ago today is a day", "[temporal]") {
    CHECK(times_in("Ten years ago today the dam broke. Ten years ago the dam broke.", "2022-09-12") ==
          "Ten years ago today=2012-09-12 Ten years ago=2012");
}

TEST_CASE("a time of the day may be written with a full stop", "[temporal]") {
    CHECK(times_in("They were called at 11.30pm on Saturday. At 6.05 a.m. they left.", "2022-09-12") ==
          "11.30pm on Saturday=2022-09-10T23:30 6.05 a.m.=2022-09-10T06:05");
    CHECK(times_in("It costs 11.30 per ton. It rose by 11.305 am.", "2022-09-12") == "");
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

TEST_CASE("a clock goes on with the day of the morning before it", "[temporal]") {
    const auto untold =
        find_times("The tower fell on Friday.\n\nThey were here in the morning. Then at noon they ran.", "2022-09-12");
    REQUIRE(untold.size() == 3);
    CHECK(untold[1].value == "XXXX-XX-XXTMO");
    CHECK(untold[2].value == "XXXX-XX-XXT12:00");
    CHECK(untold[2].reason == "the day is not said");
    const auto told = find_times("The tower fell on Friday. They had come in the morning. At noon they ran.", "2022-09-12");
    REQUIRE(told.size() == 3);
    CHECK(told[2].value == "2022-09-09T12:00");
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

TEST_CASE("a new paragraph comes back from the last years to the present, but not from long ago", "[temporal]") {
    CHECK(times_in("The ferry sank on 4 August 2022.\n\nThe captain was convicted on 14 June.", "2024-06-28") ==
          "4 August 2022=2022-08-04 14 June=2024-06-14");
    CHECK(times_in("The ferry sank on 4 August 1922.\n\nThe captain was convicted on 14 November.", "2024-06-28") ==
          "4 August 1922=1922-08-04 14 November=1922-11-14");
}

TEST_CASE("a verb in the past puts a date of the year into the past", "[temporal]") {
    const auto found = find_times("The army invaded on 24 February.", "2022-09-12");
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == "2022-02-24");
    CHECK(found[0].expression.reasons.front() == "past-tense");
}

TEST_CASE("a date that no verb places is the past one, unless the next is less than a month away", "[temporal]") {
    CHECK(times_in("Festival of lanterns, 4 March.", "2022-09-12") == "4 March=2022-03-04");
    CHECK(times_in("Festival of lanterns, 4 October.", "2022-09-12") == "4 October=2022-10-04");
    CHECK(find_times("Festival of lanterns, 4 March.", "2022-09-12")[0].expression.reasons.front() == "most-recent");
}

TEST_CASE("plans, intentions and what is to come lie ahead", "[temporal]") {
    CHECK(times_in("Elections are planned for November.", "2022-09-12") == "November=2022-11");
    CHECK(times_in("The ministers agreed to meet on Friday.", "2022-09-12") == "Friday=2022-09-16");
    CHECK(times_in("The trials were to begin on Friday.", "2022-09-12") == "Friday=2022-09-16");
    CHECK(times_in("The fees will rise from 4 March on.", "2022-09-12") == "4 March=2023-03-04");
}

TEST_CASE("the present tense leads to a weekday ahead, but not in a headline or after a preposition of reference", "[temporal]") {
    const auto found = find_times("The summit opens on Thursday.", "2022-09-13");
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == "2022-09-15");
    CHECK(found[0].expression.reasons.front() == "present-tense");
    CHECK(times_in("The summit opens on Tuesday.", "2022-09-13") == "Tuesday=2022-09-13");
    CHECK(times_in("The city mourns after Thursday's fire.", "2022-09-13") == "Thursday=2022-09-08");
}

TEST_CASE("a modal verb of another clause does not move a weekday", "[temporal]") {
    CHECK(times_in("He fled on Wednesday, and the court must decide what it would do with his house.", "2022-09-13") ==
          "Wednesday=2022-09-07");
    CHECK(times_in("The mayor said on Wednesday that the bridge would be rebuilt.", "2022-09-13") == "Wednesday=2022-09-07");
    CHECK(times_in("She could not be reached on Wednesday.", "2022-09-13") == "Wednesday=2022-09-07");
}

TEST_CASE("a weekday beside a date decides its year", "[temporal]") {
    CHECK(times_in("In its issue of Saturday, 17 September, the paper said so.", "2022-09-16") ==
          "Saturday, 17 September=2022-09-17");
}

TEST_CASE("what came a day later is not put behind the publication date", "[temporal]") {
    const auto found = find_times("Last week the town fell. A day later the bridge was blown up.", "2022-09-12");
    REQUIRE(found.size() == 2);
    CHECK(found[1].expression.anchor.kind == temporal::AnchorKind::event);
    CHECK_FALSE(found[1].resolution.value);
}

TEST_CASE("the day before is that of the main clause, not of an aside", "[temporal]") {
    CHECK(times_in("The port fell on 9 June (the governor had died on 2 May). The day before, ships had left.", "2022-09-12") ==
          "9 June=2022-06-09 2 May=2022-05-02 The day before=2022-06-08");
}

TEST_CASE("a length of time after an event hangs on that event", "[temporal]") {
    const std::string text = "Four days after the landing of the ships he died.";
    const auto found = find_times(text, "2022-09-12");
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == "P4D");
    const auto& anchor = found[0].expression.anchor;
    CHECK(anchor.kind == temporal::AnchorKind::event);
    CHECK(text.substr(anchor.span.begin, 11) == "the landing");
}

static temporal::Layer split(const std::vector<annals::test::Found>& found) {
    temporal::Layer layer;
    for (const auto& one : found) {
        layer.expressions.push_back(one.expression);
        layer.resolutions.push_back(one.resolution);
    }
    return temporal::with_ranges_split(std::move(layer));
}

TEST_CASE("a range knows the words and the dates of its two ends", "[temporal]") {
    const std::string text = "The fair ran from 5 to 9 September 2022.";
    const auto found = find_times(text, "2022-10-01");
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == "2022-09-05/2022-09-09");
    const auto ends = split(found);
    REQUIRE(ends.expressions.size() == 2);
    const auto words = [&](std::size_t end) {
        return text.substr(ends.expressions[end].span.begin, ends.expressions[end].span.size());
    };
    CHECK(words(0) == "5");
    CHECK(ends.resolutions[0].timex3 == "2022-09-05");
    CHECK(words(1) == "9 September 2022");
    CHECK(annals::calendar::to_edtf(*ends.resolutions[1].value) == "2022-09-09");
}

TEST_CASE("the ends of a range without a year are known apart, also when nobody knows when it was", "[temporal]") {
    const auto found = find_times("The talks of Sept. 26-27 failed.", "");
    REQUIRE(found.size() == 1);
    const auto ends = split(found);
    REQUIRE(ends.expressions.size() == 2);
    CHECK(ends.resolutions[0].timex3 == "XXXX-09-26");
    CHECK(ends.resolutions[1].timex3 == "XXXX-09-27");
    CHECK_FALSE(ends.resolutions[1].value);
}

TEST_CASE("what is later than a range is counted from its end, what is earlier from its begin", "[temporal]") {
    const auto found = find_times("The fair ran from 5 to 9 September 2022. Two days later it burned.", "2022-10-01");
    REQUIRE(found.size() == 2);
    CHECK(found[1].value == "2022-09-11");
    const auto layer = split(found);
    REQUIRE(layer.expressions.size() == 3);
    CHECK(layer.expressions[2].anchor.index == 1);
    const auto earlier = split(find_times("The fair ran from 5 to 9 September 2022. Two days earlier it rained.", "2022-10-01"));
    REQUIRE(earlier.resolutions.size() == 3);
    CHECK(earlier.resolutions[2].timex3 == "2022-09-03");
    CHECK(earlier.expressions[2].anchor.index == 0);
}

TEST_CASE("what is no range has no ends", "[temporal]") {
    const auto found = find_times("The port fell on 9 June 2022.", "2022-09-12");
    REQUIRE(found.size() == 1);
    CHECK(split(found).expressions.size() == 1);
}

TEST_CASE("a date in slashes keeps its other reading, where it has one", "[temporal]") {
    const auto both = find_times("It was signed on 4/3/2015.", "2022-09-12");
    REQUIRE(both.size() == 1);
    CHECK(both[0].value == "2015-04-03");
    REQUIRE(both[0].resolution.alternatives.size() == 1);
    CHECK(annals::calendar::to_timex3(both[0].resolution.alternatives[0]) == "2015-03-04");
    const auto one = find_times("It was signed on 23/3/2015.", "2022-09-12");
    REQUIRE(one.size() == 1);
    CHECK(one[0].value == "2015-03-23");
    CHECK(one[0].resolution.alternatives.empty());
}

TEST_CASE("holidays that move are found by the moon and the week", "[temporal]") {
    CHECK(times_in("They met on Easter Sunday 2024 and on Easter Sunday 1818.", "2024-09-12") ==
          "Easter Sunday 2024=2024-03-31 Easter Sunday 1818=1818-03-22");
    CHECK(times_in("They met on Good Friday 2022.", "2024-09-12") == "Good Friday 2022=2022-04-15");
    CHECK(times_in("They met on Thanksgiving Day 2023.", "2024-09-12") == "Thanksgiving Day 2023=2023-11-23");
    CHECK(times_in("They met on Memorial Day 2021.", "2024-09-12") == "Memorial Day 2021=2021-05-31");
    CHECK(times_in("They voted on Election Day 2022.", "2024-09-12") == "Election Day 2022=2022-11-08");
}

TEST_CASE("the edge of a stretch and of a day is said", "[temporal]") {
    const auto mod = [](const std::string& text) { return find_times(text, "2022-09-12").at(0).mod; };
    CHECK(mod("It was shut by the end of 2019.") == "END");
    CHECK(mod("It was shut in the middle of March.") == "MID");
    CHECK(mod("It was shut at the beginning of the week.") == "START");
    CHECK(mod("It was shut early Tuesday.") == "START");
    CHECK(mod("It was shut in mid-afternoon.") == "MID");
    CHECK(mod("It was shut a week or so ago.") == "APPROX");
}

TEST_CASE("figures of a quarter are those of the one that has just ended, plans those of the next", "[temporal]") {
    CHECK(times_in("The mill will report a loss for the third quarter.", "1989-11-02") == "the third quarter=1989-Q3");
    CHECK(times_in("The mill will be sold in the first quarter.", "1989-11-02") == "the first quarter=1990-Q1");
    CHECK(times_in("The mill will be sold in the autumn.", "2022-02-01") == "the autumn=2022-FA");
}

TEST_CASE("what had been due is gone by", "[temporal]") {
    CHECK(times_in("The offer had been due to end on Friday.", "2022-09-12") == "Friday=2022-09-09");
    CHECK(times_in("The offer is due to end on Friday.", "2022-09-12") == "Friday=2022-09-16");
}

TEST_CASE("no time begins inside a number, and one that counts may begin with its first part", "[temporal]") {
    CHECK(times_in("It costs $30 May be so. It grew by 3.5 years ago, or 12,000,000 hours.", "2022-09-12").find("000") ==
          std::string::npos);
    CHECK(times_in("They waited 1,000 days.", "2022-09-12") == "1,000 days=P1000D");
}

TEST_CASE("what is scheduled lies ahead in the present, and an announced plan does not carry its day", "[temporal]") {
    CHECK(times_in("The trial opens in September.", "2025-03-03") == "September=2025-09");
    CHECK(times_in("The firm announced plans to cut 500 jobs on Thursday.", "2024-05-10") == "Thursday=2024-05-09");
    CHECK(times_in("The judge adjourned the trial on Thursday.", "2024-05-10") == "Thursday=2024-05-09");
    CHECK(times_in("The trial was adjourned until Thursday.", "2024-05-10") == "Thursday=2024-05-16");
    CHECK(times_in("The bank was sued by Jan Reuter.", "2024-05-10") == "");
}
