#include "annals/render/words.hpp"

#include "story_builder.hpp"
#include "support/catch.hpp"

using namespace annals;
using namespace annals::render;
using namespace annals::render::test;
using namespace date::literals;
using calendar::Granularity;

TEST_CASE("a known day is said with its weekday", "[render]") {
    CHECK(date_words(on(2022_y / 9 / 10)) == "Saturday 10 September 2022");
    CHECK(date_words(on(2022_y / 9 / 10), DateStyle::plain) == "10 September 2022");
    CHECK(date_words(on(2022_y / 9 / 10), DateStyle::brief) == "10 Sep 2022");
}

TEST_CASE("an open end is said, not guessed", "[render]") {
    CHECK(date_words(up_to(2022_y / 9 / 12)) == "up to 12 September 2022");
    CHECK(date_words(since(2022_y / 9 / 1)) == "since 1 September 2022");
    CHECK(date_words(undated()) == "date unknown");
}

TEST_CASE("a range names a month or a year only once", "[render]") {
    CHECK(date_words(from_to(2022_y / 9 / 10, 2022_y / 9 / 11, Granularity::weekend)) == "10-11 September 2022 (weekend)");
    CHECK(date_words(from_to(2022_y / 8 / 29, 2022_y / 9 / 4)) == "29 August - 4 September 2022");
    CHECK(date_words(from_to(2022_y / 12 / 30, 2023_y / 1 / 2)) == "30 December 2022 - 2 January 2023");
}

TEST_CASE("a whole month is a month, not its days", "[render]") {
    CHECK(date_words(from_to(2022_y / 9 / 1, 2022_y / 9 / 30, Granularity::month)) == "September 2022");
    CHECK(date_words(from_to(2022_y / 7 / 1, 2022_y / 9 / 30, Granularity::quarter)) == "July-September 2022");
    CHECK(date_words(from_to(2022_y / 1 / 1, 2022_y / 12 / 31, Granularity::year)) == "2022");
    CHECK(date_words(from_to(1990_y / 1 / 1, 1999_y / 12 / 31, Granularity::decade)) == "1990-1999");
}

TEST_CASE("early, about and their like stand before the date", "[render]") {
    auto early = from_to(2022_y / 3 / 1, 2022_y / 3 / 31, Granularity::month);
    early.value->modifier = calendar::Modifier::start;
    CHECK(date_words(early) == "early March 2022");
}

TEST_CASE("what is finer than a day is said apart from the day", "[render]") {
    auto afternoon = on(2022_y / 9 / 9);
    afternoon.value->part = calendar::PartOfDay::afternoon;
    CHECK(time_words(afternoon) == "afternoon");
    CHECK(date_words(afternoon) == "Friday 9 September 2022");
    const calendar::Instant half_past_two = calendar::Instant{calendar::Day{2022_y / 9 / 9}} + std::chrono::minutes{14 * 60 + 30};
    CHECK(time_words(during({half_past_two, half_past_two + std::chrono::minutes{1}}, Granularity::minute)) == "14:30");
    CHECK(time_words(on(2022_y / 9 / 9)).empty());
}

TEST_CASE("late on a day is that day, late", "[render]") {
    auto late = on(2022_y / 9 / 7);
    late.value->modifier = calendar::Modifier::end;
    CHECK(date_words(late, DateStyle::plain) == "7 September 2022");
    CHECK(time_words(late) == "late");
    late.value->part = calendar::PartOfDay::evening;
    CHECK(time_words(late) == "late evening");
}

TEST_CASE("a night that goes into the next day is said as two days", "[render]") {
    const auto evening = calendar::Instant{calendar::Day{2022_y / 9 / 10}} + std::chrono::hours{21};
    auto night = during({evening, evening + std::chrono::hours{10}}, Granularity::part_of_day);
    night.value->part = calendar::PartOfDay::night;
    CHECK(date_words(night) == "10-11 September 2022");
}

TEST_CASE("each source is named once, with its channel", "[render]") {
    StoryBuilder story;
    story.event("Troops leave", on(2022_y / 9 / 10)).says("the General Staff", "Telegram").says("Moscow").says("Moscow");
    CHECK(attribution_words(story.story(), story.story().events[0]) == "the General Staff, via Telegram; Moscow");
}

TEST_CASE("about an hour, or about a day, is not that hour and not that day", "[render]") {
    const calendar::Instant midnight = calendar::Instant{calendar::Day{2022_y / 9 / 9}} + std::chrono::minutes{23 * 60 + 59};
    auto minute = during({midnight, midnight + std::chrono::minutes{1}}, Granularity::minute);
    CHECK(time_words(minute) == "23:59");
    minute.value->modifier = calendar::Modifier::approx;
    CHECK(time_words(minute) == "about 23:59");
    auto fortnight = on(2022_y / 9 / 9);
    fortnight.value->modifier = calendar::Modifier::approx;
    CHECK(time_words(fortnight) == "about this day");
}
