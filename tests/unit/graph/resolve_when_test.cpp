#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;
using events::TimeRelation;
using test::iso;

namespace {

graph::When when(test::RecordBuilder& article) {
    auto& record = article.record();
    return graph::resolve_when(record, record.events.front(), test::written_in_rule(record.times, record.article.published));
}

graph::When seen_through(TimeRelation relation, const std::string& value) {
    test::RecordBuilder article("a", "2022-09-12", "The road was closed around Friday.");
    article.event("INFRA.OUTAGE", "closed").at("Friday", value, relation);
    return when(article);
}

graph::When tense(TimeRelation relation, const std::string& published = "2022-09-12") {
    test::RecordBuilder article("a", published, "The road was closed.");
    article.event("INFRA.OUTAGE", "closed").tense(relation);
    return when(article);
}

}  // namespace

TEST_CASE("an event happens when its own phrase says", "[graph][when]") {
    const auto found = seen_through(TimeRelation::at, "2022-09-09");
    CHECK(iso(found.value) == "2022-09-09");
    CHECK(found.text == "Friday");
    CHECK(found.basis == graph::WhenBasis::explicit_phrase);
    CHECK(found.anchor == "publication date 2022-09-12");
    CHECK(found.confidence == article::Confidence::high);
}

TEST_CASE("what goes on since Friday goes on until the article appears", "[graph][when]") {
    CHECK(iso(seen_through(TimeRelation::since, "2022-09-09").value) == "2022-09-09/2022-09-12");
}

TEST_CASE("until, before and after Friday leave one end open", "[graph][when]") {
    CHECK(iso(seen_through(TimeRelation::until, "2022-09-09").value) == "../2022-09-09");
    CHECK(iso(seen_through(TimeRelation::before, "2022-09-09").value) == "../2022-09-09");
    CHECK(iso(seen_through(TimeRelation::after, "2022-09-09").value) == "2022-09-09/..");
}

TEST_CASE("the past tense alone says: some time up to the publication date", "[graph][when]") {
    const auto past = tense(TimeRelation::past);
    CHECK(iso(past.value) == "../2022-09-12");
    CHECK(past.timex3 == "PAST_REF");
    CHECK(past.confidence == article::Confidence::low);
    CHECK(iso(tense(TimeRelation::present).value) == "2022-09-12");
    CHECK(iso(tense(TimeRelation::future).value) == "2022-09-12/..");
    CHECK(tense(TimeRelation::future).timex3 == "FUTURE_REF");
}

TEST_CASE("without a publication date a tense dates nothing, and says so", "[graph][when]") {
    const auto past = tense(TimeRelation::past, "");
    CHECK_FALSE(past.value);
    CHECK(past.reasons == std::vector<std::string>{"no-publication-date"});
    CHECK(past.basis == graph::WhenBasis::none);
}

TEST_CASE("a vague expression keeps its words and leaves the date open", "[graph][when]") {
    const auto vague = seen_through(TimeRelation::at, "");
    CHECK(iso(vague.value) == "../2022-09-12");
    CHECK(vague.text == "Friday");
    CHECK(vague.reasons.front() == "vague");
}

TEST_CASE("the day after an event is counted from the day that the article gives it", "[graph][when]") {
    const auto counted = [](const std::string& second_vote) {
        test::RecordBuilder article("a", "2022-09-12",
                                    "The vote came on Sunday. The mayor went the day after the vote, not on Monday.");
        article.event("POL.ELECT", "vote").at("Sunday", "2022-09-04");
        article.event("POL.RESIGN", "went").at("the day after", "");
        article.event("POL.ELECT", "vote").at("Monday", second_vote);
        auto& record = article.record();
        record.times[1].value = *temporal::parse_symbolic_time("shift(1, day)");
        record.times[1].anchor = {temporal::AnchorKind::event, 0, article.find("the vote,")};
        return graph::resolve_when(record, record.events[1], test::written_in_rule(record.times, record.article.published));
    };
    CHECK(iso(counted("2022-09-04").value) == "2022-09-05");
    CHECK(counted("2022-09-04").anchor == "event \"the vote,\"");
    CHECK(iso(counted("2022-09-11").value) == "../2022-09-12");
}

TEST_CASE("four days before Friday is Monday", "[graph][when]") {
    const auto away = [](const std::string& length, TimeRelation relation) {
        test::RecordBuilder article("a", "2024-05-17", "On Friday, four days after the ferry sank, the owner was held.");
        article.event("CIV.DISASTER", "sank").at("Friday", "2024-05-17", relation);
        article.event("LAW.ARREST", "held").at("four days", "");
        auto& record = article.record();
        record.times[1].value = *temporal::parse_symbolic_time(length);
        record.events[0].time.distance = 1;
        return graph::resolve_when(record, record.events[0], test::written_in_rule(record.times, record.article.published));
    };
    const auto found = away("duration(4, day)", TimeRelation::before);
    CHECK(iso(found.value) == "2024-05-13");
    CHECK(found.text == "four days");
    CHECK(found.anchor == "expression \"Friday\"");
    CHECK(iso(away("duration(4, day)", TimeRelation::after).value) == "2024-05-21");
    CHECK(iso(away("duration(1, month)", TimeRelation::before).value) == "2024-04-01/2024-04-30");
    CHECK(iso(away("duration(vague, day)", TimeRelation::before).value) == "../2024-05-17");
    CHECK(iso(away("duration(4, day) modify(less_than)", TimeRelation::before).value) == "../2024-05-17");
}

TEST_CASE("what goes on to another day lasts until then", "[graph][when]") {
    const auto lasting = [](const std::string& last) {
        test::RecordBuilder article("a", "2024-05-17", "Roads were closed on Wednesday and Thursday, others later.");
        article.event("INFRA.OUTAGE", "closed").at("Wednesday", "2024-05-15");
        article.event("INFRA.OUTAGE", "others").at("Thursday", last);
        auto& record = article.record();
        record.events[0].time.last = 1;
        return graph::resolve_when(record, record.events[0], test::written_in_rule(record.times, record.article.published));
    };
    CHECK(iso(lasting("2024-05-16").value) == "2024-05-15/2024-05-16");
    CHECK(lasting("2024-05-16").text == "Wednesday and Thursday");
    CHECK(iso(lasting("2024-05-09").value) == "2024-05-15");
}

TEST_CASE("a date that is of March to one reader and of May to another is little sure", "[graph][when]") {
    test::RecordBuilder article("a", "2024-05-15", "The form was signed on 03/05/2024.");
    article.event("DIP.AGREE", "signed").at("03/05/2024", "2024-03-05");
    auto& record = article.record();
    record.times.front().anchor.kind = temporal::AnchorKind::none;
    auto resolutions = test::written_in_rule(record.times, record.article.published);
    CHECK(graph::resolve_when(record, record.events.front(), resolutions).confidence == article::Confidence::high);
    resolutions.front().alternatives = {test::value("2024-05-03")};
    CHECK(graph::resolve_when(record, record.events.front(), resolutions).confidence == article::Confidence::low);
}
