#include "support/catch.hpp"
#include "unit/events/reading_support.hpp"

using namespace annals;
using namespace annals::events;

namespace {

/// The words of the expression that dates the event with this trigger, "-" where none does.
std::string day_of(const std::string& text, std::string_view trigger) {
    const auto record = read(text);
    for (const auto& event : record.events) {
        if (record.article.text.quote(event.trigger) != trigger) continue;
        if (!event.time.expression) return "-";
        return std::string(record.article.text.quote(record.times[*event.time.expression].span));
    }
    return "no such event";
}

}  // namespace

TEST_CASE("what stands behind \"was\" dates its subject, and no verb in front", "[events][dated]") {
    CHECK(day_of("The last outbreak of the fever was in 2012.", "outbreak") == "2012");
    CHECK(day_of("The mayor accused the ministers and said that floods were likely in the autumn.", "accused") == "-");
}

TEST_CASE("a time between commas dates the noun before it", "[events][dated]") {
    CHECK(day_of("The last strike of train drivers, in 1994, lasted four months.", "strike") == "1994");
}

TEST_CASE("how something came about dates it", "[events][dated]") {
    CHECK(day_of("The union lifted the sanctions that it had imposed on the island in 2021.", "sanctions") == "2021");
    CHECK(day_of("The union lifted the sanctions that it had discussed in 2021.", "sanctions") == "-");
}

TEST_CASE("what a number is for, or is held against, dates no event", "[events][dated]") {
    CHECK(day_of("The bank reported a net profit of 6 million euros for the first quarter.", "reported") == "-");
    CHECK(day_of("The bank reported a net profit of 6 million euros, up from 5 million euros a year earlier.", "reported") ==
          "-");
    CHECK(day_of("The army retook more than 3,000 square kilometres of land this month.", "retook") == "this month");
}

TEST_CASE("what is called for a day is of that day, and what falls from a height fell then", "[events][dated]") {
    CHECK(day_of("The union called a strike of dockers for Monday.", "strike") == "Monday");
    CHECK(day_of("A bus plunged from a height of 30 metres on Tuesday, killing nine people.", "killing") == "Tuesday");
    CHECK(day_of("Police arrested a man who was in the car on Monday.", "arrested") == "Monday");
}

TEST_CASE("what a relative clause tells of an event was when that was", "[events][dated]") {
    CHECK(day_of("The island was hit by a tsunami in 2018 that killed forty people.", "killed") == "2018");
    CHECK(day_of("The mayor was hit by a man in 2018 who killed forty sheep.", "killed") != "no such event");
}

TEST_CASE("an event that a clause only refers to has another day", "[events][dated]") {
    const auto relation = [](const std::string& text, const std::string& trigger) {
        const auto record = read(text);
        const auto* event = find_event(record, trigger);
        REQUIRE(event != nullptr);
        return event->time.relation;
    };
    CHECK(relation("Shares fell on Tuesday by the most since the pandemic.", "pandemic") == TimeRelation::until);
    CHECK(relation("The minister resigned on Tuesday ahead of the vote.", "vote") == TimeRelation::since);
    CHECK(relation("The minister was arrested on Tuesday for taking bribes.", "taking bribes") == TimeRelation::until);
    CHECK(relation("Nine were killed on Tuesday.", "killed") == TimeRelation::at);
}

TEST_CASE("a saying in a \"when\" clause has the day before it, and does not say the rest", "[events][dated]") {
    const auto text = "The crisis began in May, when the mayor announced cuts.";
    CHECK(day_of(text, "announced") == "May");
    CHECK(find_event(read(text), "crisis")->factuality == Factuality::asserted);
}

TEST_CASE("until when something holds is not when it was done", "[events][dated]") {
    CHECK(day_of("The airline cancelled all flights to the island until 30 September.", "cancelled") == "-");
    CHECK(day_of("The airline cancelled all flights on Friday.", "cancelled") == "Friday");
}

TEST_CASE("what is so many days before or after a day that stands beside it is counted from there", "[events][dated]") {
    const auto counted = [](const std::string& text, const std::string& trigger) -> std::string {
        const auto record = read(text);
        const auto* event = find_event(record, trigger);
        REQUIRE(event != nullptr);
        if (!event->time.expression || !event->time.distance) return "-";
        const auto quote = [&](std::uint32_t time) { return std::string(record.article.text.quote(record.times[time].span)); };
        return quote(*event->time.distance) + (event->time.relation == TimeRelation::before ? " before " : " after ") +
               quote(*event->time.expression);
    };
    CHECK(counted("On Friday, four days after the ferry sank, the owner was arrested.", "sank") == "four days before Friday");
    CHECK(counted("On Friday, four days after the ferry sank, the owner was arrested.", "arrested") == "-");
    CHECK(counted("On Friday, exactly four days after the ferry sank, he fled.", "sank") == "four days before Friday");
    CHECK(counted("Two days before the verdict on Thursday, police raided a house.", "raided") == "Two days before Thursday");
}

TEST_CASE("days that are joined are the first and the last of one event", "[events][dated]") {
    const auto last_day_of = [](const std::string& text, const std::string& trigger) -> std::string {
        const auto record = read(text);
        const auto* event = find_event(record, trigger);
        REQUIRE(event != nullptr);
        return event->time.last ? std::string(record.article.text.quote(record.times[*event->time.last].span)) : "-";
    };
    CHECK(last_day_of("Police arrested ten people on Wednesday and Thursday.", "arrested") == "Thursday");
    CHECK(last_day_of("Police arrested ten people on Monday, Tuesday and on Friday.", "arrested") == "Friday");
    CHECK(last_day_of("Rebel troops fought near the river from Tuesday until this morning.", "fought near") == "this morning");
    CHECK(last_day_of("Police arrested ten people on Wednesday, and Thursday was calm.", "arrested") == "-");
    CHECK(last_day_of("Police arrested ten people on Wednesday and Thursday's talks were put off.", "arrested") == "-");
    CHECK(last_day_of("Police arrested ten people on Wednesday.", "arrested") == "-");
}

TEST_CASE("what is yet to come dates nothing that has been, nor the other way round", "[events][dated]") {
    const std::string due = "The president declared a state of disaster and is due to visit the valley on Tuesday.";
    CHECK(day_of(due, "declared") == "-");
    CHECK(day_of("He has pleaded not guilty and goes on trial in November.", "pleaded not guilty") == "-");
    CHECK(day_of("The firm dismissed its manager in January and plans to sell a mill.", "plans to") == "-");
}

TEST_CASE("two days of two clauses are no stretch", "[events][dated]") {
    const auto last = [](const std::string& text, const std::string& trigger) {
        const auto record = read(text);
        const auto* event = find_event(record, trigger);
        REQUIRE(event != nullptr);
        return event->time.last.has_value();
    };
    CHECK_FALSE(last("Police arrested five men on Monday and on Wednesday the court released them.", "arrested"));
    CHECK_FALSE(last("Police arrested five men on Monday and today they were charged.", "arrested"));
    CHECK(last("Police arrested five men on Monday and Tuesday, killing a dog.", "arrested"));
    CHECK(last("On Monday and Tuesday police arrested five men.", "arrested"));
}

TEST_CASE("a day gone by that stands with an aim is that of the deed", "[events][dated]") {
    CHECK(day_of("Riot police arrested ten people to clear the square on Friday.", "arrested") == "Friday");
    CHECK(day_of("The firm dismissed its manager to cut costs next month.", "dismissed") == "-");
}

TEST_CASE("the day of a day's own event, and a year that accounts are for, date nothing else", "[events][dated]") {
    CHECK(day_of("The court has annulled the results of this month's election.", "annulled") != "this month");
    CHECK(day_of("Three officers were charged on Monday over the death of a student.", "charged") == "Monday");
}

TEST_CASE("an event is named behind an aside, too", "[events][dated]") {
    const auto record = read("The minister resigned on Tuesday, a day after his deputy, Anna Holm, was arrested.");
    const auto* arrest = find_event(record, "arrested");
    REQUIRE(arrest != nullptr);
    CHECK(arrest->time.relation == TimeRelation::before);
    CHECK(arrest->time.distance.has_value());
}

TEST_CASE("two clauses joined behind a day have a day each", "[events][dated]") {
    const std::string text = "Rwanda closed its border on Tuesday and Kenya suspended flights to Harwick on Wednesday.";
    CHECK(day_of(text, "closed") == "Tuesday");
    CHECK(day_of(text, "suspended") == "Wednesday");
}
