#include "annals/exchange/timeline_diff.hpp"

#include <sstream>

#include "annals/exchange/timeline_json.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;

namespace {

events::Record quake(const std::string& id, const std::string& day, const std::string& town, const std::string& words = "shook") {
    test::RecordBuilder article(id, "2023-02-08", "An earthquake " + words + " the town of " + town + " that day.", id);
    article.event("CIV.DISASTER", words).at("that day", day).place(town);
    return article.record();
}

std::string timeline_of(std::vector<events::Record> records) {
    std::ostringstream out;
    exchange::write_timeline_json(out, timeline::arrange(graph::link(std::move(records), test::written_in_rule), {}), "0123",
                                  false);
    return out.str();
}

}  // namespace

TEST_CASE("two timelines of the same articles do not differ", "[exchange][diff]") {
    const auto one = timeline_of({quake("a", "2023-02-06", "Nurdagi"), quake("b", "2023-02-07", "Elbistan")});
    CHECK(exchange::compare_timelines(one, one).empty());
}

TEST_CASE("a new article adds its events, and its telling to the event it tells again", "[exchange][diff]") {
    const auto before = timeline_of({quake("a", "2023-02-06", "Nurdagi")});
    const auto after = timeline_of(
        {quake("a", "2023-02-06", "Nurdagi"), quake("b", "2023-02-06", "Nurdagi"), quake("c", "2023-02-07", "Elbistan")});
    const auto diff = exchange::compare_timelines(before, after);
    CHECK(diff.articles_added == std::vector<std::string>{"b", "c"});
    REQUIRE(diff.added.size() == 1);
    CHECK(diff.added[0].when == "2023-02-07");
    REQUIRE(diff.changed.size() == 1);
    std::vector<std::string> fields;
    for (const auto& field : diff.changed[0].fields) fields.push_back(field.name + ": " + field.before + " > " + field.after);
    CHECK(fields == std::vector<std::string>{"sources: a > a; b", "tellings: 1 > 2"});
    CHECK(diff.removed.empty());
    const auto back = exchange::compare_timelines(after, before);
    CHECK(back.articles_removed == std::vector<std::string>{"b", "c"});
    CHECK(back.removed.size() == 1);
}

TEST_CASE("an event whose date changed is the same event", "[exchange][diff]") {
    const auto diff = exchange::compare_timelines(timeline_of({quake("a", "2023-02-06", "Nurdagi")}),
                                                  timeline_of({quake("a", "2023-02-05", "Nurdagi")}));
    CHECK(diff.added.empty());
    CHECK(diff.removed.empty());
    REQUIRE(diff.changed.size() == 1);
    CHECK(diff.changed[0].fields.at(0).name == "when");
    CHECK(diff.changed[0].fields.at(0).before == "2023-02-06");
    CHECK(diff.changed[0].fields.at(0).after == "2023-02-05");
}

TEST_CASE("of an article that both have it is told what changed", "[exchange][diff]") {
    auto later = quake("a", "2023-02-06", "Nurdagi");
    later.article.published.earliest = later.article.published.latest = test::day("2023-02-09");
    const auto diff = exchange::compare_timelines(timeline_of({quake("a", "2023-02-06", "Nurdagi")}), timeline_of({later}));
    REQUIRE(diff.articles_changed.size() == 1);
    CHECK(diff.articles_changed[0].id == "a");
    REQUIRE(diff.articles_changed[0].fields.size() == 1);
    CHECK(diff.articles_changed[0].fields[0].before == "2023-02-08");
    CHECK(diff.articles_changed[0].fields[0].after == "2023-02-09");
}

TEST_CASE("a publication date that was corrected by hand is said to be", "[exchange][diff]") {
    auto later = quake("a", "2023-02-06", "Nurdagi");
    later.article.published.basis = article::PublicationBasis::option;
    later.article.published.evidence = {{"correction by A. Holm", "2023-02-08", {}}};
    const auto diff = exchange::compare_timelines(timeline_of({quake("a", "2023-02-06", "Nurdagi")}), timeline_of({later}));
    REQUIRE(diff.articles_changed.size() == 1);
    CHECK(diff.articles_changed[0].fields.at(0).name == "known by");
    CHECK(diff.articles_changed[0].fields.at(0).after == "corrected");
}
