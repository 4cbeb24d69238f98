// Articles without a publication date, between articles that have one.
#include "graph/undated.hpp"

#include "graph/uncertain_anchor.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;

namespace {

events::Record told(const std::string& id, const std::string& published, const std::string& text) {
    return test::RecordBuilder(id, published, text).record();
}

/// The words as a time expression of the record: "Sunday", "weekday(sunday, past)".
void add_time(events::Record& record, const std::string& words, const std::string& value) {
    temporal::TimeExpression time;
    const auto at = static_cast<std::uint32_t>(record.article.text.view().find(words));
    time.span = {at, at + static_cast<std::uint32_t>(words.size())};
    time.value = temporal::parse_symbolic_time(value).value();
    time.anchor.kind = temporal::needs_anchor(time.value) ? temporal::AnchorKind::publication : temporal::AnchorKind::none;
    record.times.push_back(std::move(time));
}

const std::string ferry = "The ferry Marigold ran aground off Tarn harbour with ninety passengers; divers searched the wreck. ";
const std::string budget = "Parliament in Velden passed the budget after a night of quarrels over pensions and tram fares. ";

/// Two papers of Monday on the ferry, two of May on the budget.
std::vector<events::Record> corpus() {
    return {told("monday", "2022-09-12", ferry + "Its captain was questioned."), told("tribune", "2022-09-12", ferry),
            told("spring", "2022-05-03", budget + "The opposition walked out."), told("mayday", "2022-05-04", budget)};
}

events::Record with(std::vector<events::Record> records, events::Record undated) {
    records.push_back(std::move(undated));
    graph::infer_publication_dates(records);
    return records.back();
}

}  // namespace

TEST_CASE("an article that tells what dated ones tell appeared within days of them", "[graph][undated]") {
    auto undated = told("undated", "", ferry + "It had left the harbour on Sunday.");
    add_time(undated, "Sunday", "weekday(sunday, past)");
    const auto published = with(corpus(), undated).article.published;
    REQUIRE(published.earliest);
    CHECK(published.basis == article::PublicationBasis::inferred);
    CHECK(*published.latest - *published.earliest <= date::days{3});
    CHECK((*published.earliest <= test::day("2022-09-12") && test::day("2022-09-12") <= *published.latest));
    CHECK(published.confidence >= article::Confidence::medium);
    REQUIRE(published.evidence.size() >= 2);
    CHECK(published.evidence.front().quote == "2022-09-12");
    CHECK(published.evidence.back().quote == "Sunday");
}

TEST_CASE("a date that an article tells of itself narrows its own", "[graph][undated]") {
    auto undated = told("undated", "", ferry + "It ran aground on 13 September 2022.");
    add_time(undated, "13 September 2022", "year(2022) month(september, past) day(13)");
    REQUIRE(temporal::resolve(undated.times, {})[0].timex3 == "2022-09-13");
    const auto published = with(corpus(), undated).article.published;
    REQUIRE(published.earliest);
    CHECK(*published.earliest >= test::day("2022-09-12"));
    CHECK(*published.latest >= test::day("2022-09-13"));
}

TEST_CASE("an article like no other stays undated", "[graph][undated]") {
    const auto published =
        with(corpus(), told("undated", "", "Beekeepers of the Kettle valley count their hives every autumn.")).article.published;
    CHECK(!published.earliest);
    CHECK(published.basis == article::PublicationBasis::unknown);
}

TEST_CASE("an article that names a later year is not of the days that it looks back to", "[graph][undated]") {
    auto undated = told("undated", "", ferry + "It was scrapped in 2023.");
    add_time(undated, "2023", "year(2023)");
    CHECK(!with(corpus(), undated).article.published.earliest);
}

TEST_CASE("without any dated article nothing is inferred", "[graph][undated]") {
    CHECK(!with({}, told("undated", "", ferry)).article.published.earliest);
    CHECK(!with({told("other", "", ferry)}, told("undated", "", ferry)).article.published.earliest);
}

TEST_CASE("a stated date is left alone", "[graph][undated]") {
    CHECK(with(corpus(), told("dated", "2021-01-05", ferry)).article.published.day() == test::day("2021-01-05"));
}

TEST_CASE("the Saturday of an article of the 10th, 11th or 12th is the 10th", "[graph][undated]") {
    auto record = told("undated", "", "It sank on Saturday. It had left port on Sunday.");
    add_time(record, "Saturday", "weekday(saturday, past)");
    add_time(record, "Sunday", "weekday(sunday, past)");
    article::PublicationDate published;
    published.earliest = test::day("2022-09-10");
    published.latest = test::day("2022-09-12");
    const graph::Resolver resolver = temporal::resolve;
    const auto resolved = graph::resolve_from_any_day(record.times, published, resolver);
    CHECK(resolved[0].timex3 == "2022-09-10");
    CHECK(resolved[0].alternatives.empty());
    SECTION("what most of the days give is taken, the rest is kept as another reading") {
        CHECK(resolved[1].timex3 == "2022-09-11");
        REQUIRE(resolved[1].alternatives.size() == 1);
        CHECK(test::iso(resolved[1].alternatives[0]) == "2022-09-04");
    }
    SECTION("where no day prevails, the stretch between them is taken") {
        published.earliest = test::day("2022-09-09");
        published.latest = test::day("2022-09-10");
        CHECK(test::iso(graph::resolve_from_any_day(record.times, published, resolver)[0].value) == "2022-09-03/2022-09-10");
    }
}
