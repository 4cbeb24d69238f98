#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;
using events::TimeRelation;
using test::link;

namespace {

events::Record retaken(const std::string& id, const std::string& place, const std::string& day, const std::string& outlet) {
    test::RecordBuilder article(id, "2022-09-12", "The army retook the town of " + place + " that day.", outlet);
    article.event("TERR.CONTROL_CHANGE", "retook").at("that day", day).agent("Army").place(place);
    return article.record();
}

}  // namespace

TEST_CASE("two articles that tell of one day and place tell one event", "[graph][merge]") {
    const auto story = link({retaken("a", "Izium", "2022-09-10", "Daily"), retaken("b", "Izium", "2022-09-10", "Herald")});
    REQUIRE(story.events.size() == 1);
    CHECK(story.events[0].mentions.size() == 2);
    CHECK(story.events[0].sources == std::vector<std::string>{"Daily", "Herald"});
    CHECK(story.events[0].mentions[1].merged_by[0] == "same day");
    CHECK(story.events[0].mentions[1].merged_by[1] == "same place");
}

TEST_CASE("another place or another day is another event", "[graph][merge]") {
    CHECK(link({retaken("a", "Izium", "2022-09-10", "Daily"), retaken("b", "Kupiansk", "2022-09-10", "Herald")}).events.size() ==
          2);
    CHECK(link({retaken("a", "Izium", "2022-09-10", "Daily"), retaken("b", "Izium", "2022-09-11", "Herald")}).events.size() == 2);
}

TEST_CASE("what is denied is never merged with what is asserted", "[graph][merge]") {
    test::RecordBuilder denial("b", "2022-09-12", "The army never retook the town of Izium that day.");
    denial.event("TERR.CONTROL_CHANGE", "retook").at("that day", "2022-09-10").agent("Army").place("Izium").denied();
    CHECK(link({retaken("a", "Izium", "2022-09-10", "Daily"), denial.record()}).events.size() == 2);
}

TEST_CASE("a chain of overlapping periods does not swallow a week", "[graph][merge]") {
    const auto story =
        link({retaken("a", "Izium", "2022-09-05/2022-09-07", "Daily"), retaken("b", "Izium", "2022-09-07/2022-09-09", "Herald"),
              retaken("c", "Izium", "2022-09-09/2022-09-11", "Post")});
    CHECK(story.events.size() >= 2);
}

TEST_CASE("an undated telling joins the dated one and takes its date", "[graph][merge]") {
    test::RecordBuilder later("b", "2022-09-12", "The army had retaken the town of Izium.");
    later.event("TERR.CONTROL_CHANGE", "retaken").agent("Army").place("Izium");
    const auto story = link({retaken("a", "Izium", "2022-09-10", "Daily"), later.record()});
    REQUIRE(story.events.size() == 1);
    CHECK(test::iso(story.events[0].when.value) == "2022-09-10");
    CHECK(story.events[0].when.basis == graph::WhenBasis::merged);
    CHECK(test::iso(story.events[0].mentions[1].when.value) == "../2022-09-12");
}

TEST_CASE("two speakers who say the same make two sayings", "[graph][merge]") {
    const auto saying = [](const std::string& id, const std::string& speaker) {
        test::RecordBuilder article(id, "2022-09-12", "It was announced that the northern bridge would close for repairs.");
        article.event("SAY.STATEMENT", "announced").agent(speaker, events::Role::speaker);
        return article.record();
    };
    CHECK(link({saying("a", "Mayor"), saying("b", "Mayor")}).events.size() == 1);
    CHECK(link({saying("a", "Mayor"), saying("b", "Governor")}).events.size() == 2);
}

TEST_CASE("entities are one by key, with every spelling seen", "[graph][entities]") {
    auto first = retaken("a", "Izium", "2022-09-10", "Daily");
    auto second = retaken("b", "Izyum", "2022-09-10", "Herald");
    second.entities.places[0].key = "Izium";
    const auto story = link({first, second});
    REQUIRE(story.places.size() == 1);
    CHECK(story.places[0].id == "place:izium");
    CHECK(story.places[0].entity.aliases == std::vector<std::string>{"Izium", "Izyum"});
    CHECK(story.events.size() == 1);
}

TEST_CASE("a surname is the one full name that the story knows", "[graph][entities]") {
    const auto named = [](const std::string& id, const std::string& name, const std::string& key) {
        test::RecordBuilder article(id, "2022-09-12", name + " resigned.");
        article.event("POL.RESIGN", "resigned").agent(name);
        auto record = article.record();
        record.entities.actors.front().key = key;
        return record;
    };
    const auto short_name = named("a", "Holm", "person/holm");
    const auto full_name = named("b", "Ada Holm", "person/holm,ada");
    const auto one = link({short_name, short_name, full_name});
    REQUIRE(one.actors.size() == 1);
    CHECK(one.actors[0].entity.name == "Ada Holm");
    CHECK(link({short_name, full_name, named("c", "Per Holm", "person/holm,per")}).actors.size() == 3);
}

TEST_CASE("a saying and what is said are two events with a relation", "[graph][relations]") {
    test::RecordBuilder article("a", "2022-09-12", "The mayor said the bridge had collapsed.");
    article.event("SAY.STATEMENT", "said").agent("Mayor", events::Role::speaker);
    article.event("INFRA.DAMAGE", "collapsed").said_in(0);
    const auto story = link({article.record()});
    REQUIRE(story.events.size() == 2);
    REQUIRE(story.relations.size() == 1);
    CHECK(story.relations[0].type == graph::RelationType::content_of);
    CHECK(story.events[story.relations[0].from].type == "INFRA.DAMAGE");
}

TEST_CASE("an id does not depend on where a file lies or what else is read", "[graph][ids]") {
    auto moved = retaken("a", "Izium", "2022-09-10", "Daily");
    moved.article.path = "/elsewhere/a.txt";
    const auto here = link({retaken("a", "Izium", "2022-09-10", "Daily")});
    const auto there = link({moved, retaken("b", "Kupiansk", "2022-09-09", "Herald")});
    CHECK(here.events[0].id == there.events[0].id);
    CHECK(here.events[0].mentions[0].id == there.events[0].mentions[0].id);
}

TEST_CASE("a record given twice counts once", "[graph]") {
    const auto record = retaken("a", "Izium", "2022-09-10", "Daily");
    CHECK(link({record, record}).records.size() == 1);
}

TEST_CASE("a headline is a trimmed clause with a name in front", "[graph][headline]") {
    test::RecordBuilder article("a", "2022-09-12",
                                "and he opened the bridge over the river, which had been closed to all traffic since the flood "
                                "of the spring before last.");
    auto event = article.event("SOC.CEREMONY", "opened").agent("Mayor Anna Holm");
    event.mention().participants[0].span = article.find("he");
    const auto headline = link({article.record()}).events[0].headline;
    CHECK(headline == "Mayor Anna Holm opened the bridge over the river, which had been closed to all traffic…");
}

TEST_CASE("two numbers for one event contradict each other, a rounded one does not", "[graph][conflicts]") {
    const auto crash = [](const std::string& id, double injured, const std::string& modifier) {
        test::RecordBuilder article(id, "2022-09-12", "People were injured when two trains met near Lens on Sunday.");
        auto event =
            article.event("HUM.CASUALTY", "injured").at("on Sunday", "2022-09-11").place("Lens").quantity(injured, "person");
        event.mention().quantities[0].modifier = modifier;
        return article.record();
    };
    const auto disputed = link({crash("a", 12, ""), crash("b", 20, "")});
    REQUIRE(disputed.conflicts.size() == 1);
    CHECK(disputed.conflicts[0].kind == graph::ConflictKind::quantity);
    CHECK(disputed.conflicts[0].values == std::vector<std::string>{"12 person", "20 person"});
    CHECK(link({crash("a", 40, "over"), crash("b", 42, "")}).conflicts.empty());
    CHECK(link({crash("a", 1500000, ""), crash("b", 2, "")}).conflicts[0].values[0] == "1500000 person");
}

TEST_CASE("a town cannot be retaken by the same army on two days", "[graph][conflicts]") {
    const auto story = link({retaken("a", "Izium", "2022-09-09", "Daily"), retaken("b", "Izium", "2022-09-10", "Herald")});
    REQUIRE(story.conflicts.size() == 1);
    CHECK(story.conflicts[0].kind == graph::ConflictKind::date);
    CHECK(story.conflicts[0].events.size() == 2);
}

TEST_CASE("words that say which came first make an order, and going round in a circle a conflict", "[graph][relations]") {
    test::RecordBuilder article("a", "2022-09-12", "The army left after the talks failed. They failed after the army left.");
    article.event("MIL.RETREAT", "left").at("after the talks", "", TimeRelation::after);
    article.event("DIP.NEGOTIATE", "failed").tense(TimeRelation::past);
    article.record().times[0].anchor = {temporal::AnchorKind::event, 0, article.find("failed")};
    const auto story = link({article.record()});
    REQUIRE(story.relations.size() == 1);
    CHECK(story.relations[0].basis == "stated");
    CHECK(story.events[story.relations[0].from].type == "DIP.NEGOTIATE");

    article.record().events[1].time = {TimeRelation::after, 1, events::TimeBasis::explicit_phrase};
    article.record().times.push_back(article.record().times[0]);
    article.record().times[1].anchor.span = article.find("left");
    const auto circle = link({article.record()});
    CHECK(circle.relations.size() == 1);
    CHECK(circle.conflicts.size() == 1);
    CHECK(circle.events.size() == 2);
}

TEST_CASE("what lasts goes on from the first to the last day that is told of it", "[graph][merge]") {
    const auto strike = [](const std::string& id, const std::string& day) {
        test::RecordBuilder article(id, "2021-06-17", "Dockers in Antwerp were on strike that day.", id);
        article.event("CIV.PROTEST", "strike").at("that day", day).agent("Dockers").place("Antwerp");
        return article.record();
    };
    const auto story = link({strike("a", "2021-06-14"), strike("b", "2021-06-15")});
    REQUIRE(story.events.size() == 1);
    CHECK(test::iso(story.events[0].when.value) == "2021-06-14/2021-06-15");
}
