// What makes two tellings one event, and what keeps them apart.
#include <algorithm>

#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;
using events::TimeRelation;
using test::link;

namespace {

events::Record told(const std::string& id, const std::string& published, const std::string& text, const std::string& type,
                    const std::string& trigger, const std::string& agent, const std::string& place) {
    test::RecordBuilder article(id, published, text, id);
    auto event = article.event(type, trigger).tense(TimeRelation::past);
    if (!agent.empty()) event.agent(agent);
    if (!place.empty()) event.place(place);
    return article.record();
}

events::Record with_quantity(events::Record record, double number, const std::string& unit) {
    record.events[0].quantities.push_back({record.events[0].trigger, number, unit, ""});
    return record;
}

events::Record dated(events::Record record, const std::string& iso) {
    temporal::TimeExpression time;
    time.span = record.events[0].trigger;
    time.rule = iso;
    record.times.push_back(time);
    record.events[0].time = {TimeRelation::at, 0, events::TimeBasis::explicit_phrase};
    return record;
}

}  // namespace

TEST_CASE("a sentence that two papers print is one event, whichever paper came first", "[graph][merge]") {
    const std::string text = "The engineers reopened the northern tunnel under the harbour.";
    for (const auto& [first, second] : {std::pair("2022-09-12", "2022-09-10"), std::pair("2022-09-10", "2022-09-12")}) {
        CHECK(link({told("a", first, text, "INFRA.RESTORE", "reopened", "Engineers", "Harbour"),
                    told("b", second, text, "INFRA.RESTORE", "reopened", "Engineers", "Harbour")})
                  .events.size() == 1);
    }
}

TEST_CASE("a state and its army are kindred agents, two states are not", "[graph][merge]") {
    const auto by = [](const std::string& id, const std::string& agent, entities::ActorKind kind) {
        auto record =
            told(id, "2022-09-12", "They withdrew from the valley at last.", "MIL.RETREAT", "withdrew", agent, "Valley");
        record.entities.actors[0].kind = kind;
        return record;
    };
    using entities::ActorKind;
    const auto army = by("a", "Armed Forces of Ruritania", ActorKind::armed_force);
    CHECK(link({army, by("b", "Ruritania", ActorKind::state)}).events.size() == 1);
    const auto apart = link({army, dated(by("b", "Strelsau", ActorKind::state), "2022-09-03/2022-09-05")});
    CHECK(apart.events.size() == 2);
}

TEST_CASE("twenty-two killed here are not the three killed there", "[graph][merge]") {
    const auto killed = [](const std::string& id, double number, const std::string& place) {
        return with_quantity(told(id, "2022-09-12", "People were killed when a shell hit the station of a town.", "HUM.CASUALTY",
                                  "killed", "", place),
                             number, "person");
    };
    CHECK(link({killed("a", 22, "Ampton"), killed("b", 3, "Bexley")}).events.size() == 2);
    CHECK(link({killed("a", 22, "Ampton"), killed("b", 22, "Ampton")}).events.size() == 1);
    CHECK(link({killed("a", 22, ""), killed("b", 3, "")}).events.size() == 2);
}

TEST_CASE("two towns in one region are two events, though both name the region", "[graph][merge]") {
    const auto taken = [](const std::string& id, const std::string& town) {
        test::RecordBuilder article(id, "2022-09-12", "The army took the town of " + town + " in the region that day.");
        article.event("TERR.CONTROL_CHANGE", "took").at("that day", "2022-09-10").agent("Army").place(town).place("Region");
        for (auto& place : article.record().entities.places)
            place.kind = place.name == "Region" ? entities::PlaceKind::region : entities::PlaceKind::city;
        return article.record();
    };
    CHECK(link({taken("a", "Ampton"), taken("b", "Bexley")}).events.size() == 2);
}

TEST_CASE("a month's total is not the gain of its last weekend", "[graph][merge]") {
    const std::string text = "The army has retaken much of the eastern region.";
    const auto weekend =
        dated(told("a", "2022-09-12", text, "TERR.CONTROL_CHANGE", "retaken", "Army", "Region"), "2022-09-10/2022-09-11");
    const auto month =
        dated(told("b", "2022-09-12", text, "TERR.CONTROL_CHANGE", "retaken", "Army", "Region"), "2022-09-01/2022-09-12");
    CHECK(link({weekend, month}).events.size() == 2);
}

TEST_CASE("an undated telling does not take the day away from the event it joins", "[graph][merge]") {
    const std::string text = "The army retook the old town on the river.";
    const auto story = link({told("a", "2022-09-12", text, "TERR.CONTROL_CHANGE", "retook", "Army", "Town"),
                             dated(told("b", "2022-09-12", text, "TERR.CONTROL_CHANGE", "retook", "Army", "Town"), "2022-09-09"),
                             told("c", "2022-09-14", text, "TERR.CONTROL_CHANGE", "retook", "Army", "Town")});
    REQUIRE(story.events.size() == 1);
    CHECK(test::iso(story.events[0].when.value) == "2022-09-09");
}

TEST_CASE("a title and the text below it tell one event", "[graph][merge]") {
    test::RecordBuilder article("a", "2022-09-12", "Minister resigns. Anna Holm resigned after a vote in parliament.");
    article.event("POL.RESIGN", "resigns").agent("Anna Holm");
    article.event("POL.RESIGN", "resigned").agent("Anna Holm");
    article.record().events[0].in_title = true;
    CHECK(link({article.record()}).events.size() == 1);
}

TEST_CASE("what one speaker says twice in one sentence stays two sayings", "[graph][merge]") {
    test::RecordBuilder article("a", "2022-09-12",
                                "The mayor said the bridge would close, adding the bridge would close in spring.");
    article.event("SAY.STATEMENT", "said").agent("Mayor", events::Role::speaker);
    article.event("SAY.STATEMENT", "adding").agent("Mayor", events::Role::speaker);
    CHECK(link({article.record()}).events.size() == 2);
}

TEST_CASE("a speaker's name and verb alone do not make two sayings one", "[graph][merge]") {
    const auto said = [](const std::string& id, const std::string& words) {
        test::RecordBuilder article(id, "2022-09-12", "President Anna Holm said " + words + ".");
        article.event("SAY.STATEMENT", "said").agent("President Anna Holm", events::Role::speaker);
        return article.record();
    };
    CHECK(link({said("a", "winter taxes would fall"), said("b", "northern ports were open")}).events.size() == 2);
}

TEST_CASE("an offensive told of two days of one week is one offensive, two strikes on two days are two", "[graph][merge]") {
    const auto on = [](const std::string& id, const std::string& type, const std::string& trigger, const std::string& day) {
        const auto text = "The army's " + trigger + " in the region went on.";
        return dated(told(id, "2022-09-12", text, type, trigger, "Army", "Region"), day);
    };
    CHECK(link({on("a", "MIL.OFFENSIVE", "offensive", "2022-09-06"), on("b", "MIL.OFFENSIVE", "offensive", "2022-09-10")})
              .events.size() == 1);
    CHECK(link({on("a", "MIL.STRIKE", "strike", "2022-09-06"), on("b", "MIL.STRIKE", "strike", "2022-09-10")}).events.size() ==
          2);
    CHECK(link({on("a", "MIL.OFFENSIVE", "offensive", "2022-09-06"), on("b", "MIL.OFFENSIVE", "offensive", "2023-06-10")})
              .events.size() == 2);
}

TEST_CASE("a chain of weak likenesses does not swallow a week of strikes", "[graph][merge]") {
    std::vector<events::Record> records;
    for (int day = 1; day <= 7; ++day) {
        const auto number = std::to_string(day);
        const std::string text = "The army shelled the town.";
        records.push_back(
            dated(told("a" + number, "2022-09-12", text, "MIL.STRIKE", "shelled", "Army", "Town"), "2022-09-0" + number));
        records.push_back(told("b" + number, "2022-09-12", text, "MIL.STRIKE", "shelled", "", "Town"));
    }
    const auto story = link(records);
    const auto has_a_day = [](const graph::Event& event) {
        return test::iso(event.when.value).size() == std::size("2022-09-01") - 1;
    };
    CHECK(std::count_if(story.events.begin(), story.events.end(), has_a_day) == 7);
}

TEST_CASE("a telling without a day joins one of two strikes and does not make them one", "[graph][merge]") {
    const auto shelled = [](const std::string& id) {
        return told(id, "2022-09-12", "The army shelled the old harbour town with heavy guns.", "MIL.STRIKE", "shelled", "Army",
                    "Town");
    };
    CHECK(link({dated(shelled("a"), "2022-09-08"), shelled("b"), dated(shelled("c"), "2022-09-10")}).events.size() == 2);
}

TEST_CASE("a telling of two towns joins one of them and does not make them one", "[graph][merge]") {
    const auto taken = [](const std::string& id, const std::vector<std::string>& towns) {
        test::RecordBuilder article(id, "2022-09-12", "The army took it that day.");
        auto event = article.event("TERR.CONTROL_CHANGE", "took").at("that day", "2022-09-10").agent("Army");
        for (const auto& town : towns) event.place(town);
        for (auto& place : article.record().entities.places) place.kind = entities::PlaceKind::city;
        return article.record();
    };
    CHECK(link({taken("a", {"Ampton", "Bexley"}), taken("b", {"Ampton"}), taken("c", {"Bexley"})}).events.size() == 2);
}

TEST_CASE("what a town saw in spring is not what the papers of autumn tell without a day", "[graph][merge]") {
    const auto taken = [](const std::string& id) {
        return told(id, "2022-09-12", "The army took the old town on the river.", "TERR.CONTROL_CHANGE", "took", "Army", "Town");
    };
    CHECK(link({dated(taken("a"), "2022-03-10"), taken("b")}).events.size() == 2);
}

TEST_CASE("what has no day is of the last days: news of five days later tells of another attack", "[graph][merge]") {
    const auto first =
        dated(told("a", "2022-09-06", "The offensive of the army began at dawn.", "MIL.OFFENSIVE", "offensive", "army", ""),
              "2022-09-06");
    const auto later = [](const std::string& day) {
        return dated(told("b", day, "Nobody has seen much of the counteroffensive by the army.", "MIL.OFFENSIVE",
                          "counteroffensive", "army", ""),
                     "../" + day);
    };
    CHECK(link({first, later("2022-09-08")}).events.size() == 1);
    CHECK(link({first, later("2022-09-11")}).events.size() == 2);
}

TEST_CASE("what one sentence tells beside a day long past is not of late", "[graph][merge]") {
    test::RecordBuilder article("a", "2022-09-12", "The army gave up the siege of the town and withdrew from it in March.");
    article.event("MIL.RETREAT", "gave up").at("in March", "../2022-09-12").agent("Army").place("Town");
    article.event("MIL.RETREAT", "withdrew").at("in March", "2022-03-10").agent("Army").place("Town");
    for (auto& place : article.record().entities.places) place.kind = entities::PlaceKind::city;
    CHECK(link({article.record()}).events.size() == 1);
}

TEST_CASE("armies of two states do not fight one attack from both ends", "[graph][merge]") {
    const auto attack = [](const std::string& id, const std::string& state) {
        auto record = told(id, "2022-09-12", "Its army attacked near the town.", "MIL.OFFENSIVE", "attacked", state, "Town");
        record.entities.actors[0].kind = entities::ActorKind::state;
        return dated(record, "2022-09-10");
    };
    CHECK(link({attack("a", "Ruritania"), attack("b", "Strelsau")}).events.size() == 2);
}

TEST_CASE("a quotation that two papers print is one saying, though it is cut otherwise", "[graph][merge]") {
    const auto said = [](const std::string& id, const std::string& text) {
        test::RecordBuilder article(id, "2022-09-12", text);
        article.event("SAY.STATEMENT", "said").agent("Anna Holm", events::Role::speaker);
        return article.record();
    };
    const auto whole =
        said("a", "\"The bridge over the old harbour will be open to all traffic before the winter,\" Anna Holm said.");
    const auto cut = said("b", "Anna Holm said: The bridge over the old harbour will be open to all traffic. Before the winter.");
    CHECK(link({whole, cut}).events.size() == 1);
}

TEST_CASE("a copy of an article is no second source", "[graph][merge]") {
    const auto printed = [](const std::string& outlet, const std::string& more) {
        const auto text =
            "The engineers reopened the northern tunnel under the harbour after four months of work in the rain and "
            "cold of a long winter, and the first trains went through it before dawn on their way to the coast" +
            more;
        auto record = told(outlet, "2022-09-12", text, "INFRA.RESTORE", "reopened", "Engineers", "Harbour");
        record.article.outlet = outlet;
        record.article.kept = {{{0, record.article.text.size()}}};
        return record;
    };
    CHECK(link({printed("Daily", "."), printed("Herald", ", the agency reports.")}).events[0].sources.size() == 1);
    auto own = told("Courier", "2022-09-12", "Trains run again: engineers reopened the tunnel under the harbour.",
                    "INFRA.RESTORE", "reopened", "Engineers", "Harbour");
    own.article.outlet = "Courier";
    const auto both = link({printed("Daily", "."), own});
    REQUIRE(both.events.size() == 1);
    CHECK(both.events[0].sources.size() == 2);
}

TEST_CASE("a merged mention says what spoke for it", "[graph][merge]") {
    const std::string text = "The army retook the old town on the river.";
    const auto story =
        link({dated(told("a", "2022-09-12", text, "TERR.CONTROL_CHANGE", "retook", "Army", "Town"), "2022-09-09"),
              dated(told("b", "2022-09-12", text, "TERR.CONTROL_CHANGE", "retook", "Army", "Town"), "2022-09-09")});
    REQUIRE(story.events.size() == 1);
    const auto& why = story.events[0].mentions[1].merged_by;
    for (const std::string reason : {"same word", "same day", "same agent"})
        CHECK(std::find(why.begin(), why.end(), reason) != why.end());
}

TEST_CASE("an event of a century costs no more than one of a day", "[graph][merge][scale]") {
    std::vector<events::Record> records;
    for (int i = 0; i < 300; ++i) {
        const auto place = "Place" + std::to_string(i);
        records.push_back(dated(told("r" + std::to_string(i), "2022-09-12", "The settlers built the town of " + place + ".",
                                     "TERR.OCCUPY", "built", "Settlers", place),
                                i % 2 == 0 ? "1801-01-01/1900-12-31" : "0001-01-01/9999-12-31"));
    }
    const auto story = link(records);
    CHECK(story.events.size() == 300);
}

TEST_CASE("what has no day of its own is of late: the same words years apart are two events", "[graph][merge]") {
    const auto showed = [](const std::string& id, const std::string& published) {
        return told(id, published, "The director showed the new model.", "OTHER", "showed", "Director", "");
    };
    CHECK(link({showed("a", "2019-06-06"), showed("b", "2022-09-12")}).events.size() == 2);
    CHECK(link({showed("a", "2022-09-10"), showed("b", "2022-09-12")}).events.size() == 1);
}

TEST_CASE("where no day is known, one word in two stories is two events, in one story one", "[graph][merge]") {
    const std::string ferry = "The captain of the ferry Aurora and the harbour master of Port Marrow spoke to the inquiry. ";
    const std::string mine = "Owners of the Calder colliery and the union of its miners met the mayor of Thornby. ";
    const auto report = [](const std::string& id, const std::string& story, const std::string& fire) {
        test::RecordBuilder article(id, "", story + fire);
        article.event("CIV.DISASTER", "fire");
        return article.record();
    };
    const auto story = link(
        {report("a", ferry, "The fire broke out in her engine room."), report("b", ferry, "It took an hour to put the fire out."),
         report("c", mine, "The fire spread along a seam of coal."), report("d", mine, "Nobody knows what caused the fire.")});
    REQUIRE(story.events.size() == 2);
    CHECK(story.events[0].mentions.size() == 2);
}

TEST_CASE("a telling without a type joins an event that has one, and changes nothing that is told of it", "[graph][merge]") {
    const auto resigned = [](const std::string& id, const std::string& type) {
        return told(id, "2022-09-12", "Anna Holm resigned as minister of harbours.", type, "resigned", "Anna Holm", "");
    };
    const auto alone = link({resigned("a", "POL.RESIGN"), resigned("c", "POL.RESIGN")});
    const auto all =
        link({resigned("a", "POL.RESIGN"), resigned("b", "OTHER"), resigned("c", "POL.RESIGN"), resigned("d", "OTHER")});
    REQUIRE(all.events.size() == 1);
    CHECK(all.events[0].mentions.size() == 4);
    CHECK(all.events[0].id == alone.events[0].id);
    CHECK(all.events[0].type == "POL.RESIGN");
    CHECK_FALSE(all.events[0].mentions[1].merged_by.empty());
}

TEST_CASE("a telling without a type does not make two events that have one the same", "[graph][merge]") {
    const std::string text = "The army attacked the old harbour at dawn.";
    const auto attacked = [&](const std::string& id, const std::string& type, const std::string& day) {
        auto record = told(id, "2022-09-12", text, type, "attacked", "Army", "Harbour");
        return day.empty() ? record : dated(record, day);
    };
    const auto story =
        link({attacked("a", "MIL.STRIKE", "2022-09-08"), attacked("b", "OTHER", ""), attacked("c", "MIL.STRIKE", "2022-09-10")});
    CHECK(story.events.size() == 2);
}

TEST_CASE("a counteroffensive is an offensive, a black-out a blackout", "[graph][merge]") {
    const auto told_as = [](const std::string& id, const std::string& word, const std::string& type, const std::string& day) {
        return dated(told(id, "2022-09-12", "The " + word + " of the army in the valley goes on.", type, word, "Army", "Valley"),
                     day);
    };
    CHECK(link({told_as("a", "offensive", "MIL.OFFENSIVE", "2022-09-10"),
                told_as("b", "counteroffensive", "MIL.OFFENSIVE", "../2022-09-12")})
              .events.size() == 1);
    CHECK(link({told_as("a", "black-out", "INFRA.OUTAGE", "2022-09-10"), told_as("b", "blackout", "INFRA.OUTAGE", "2022-09-10")})
              .events.size() == 1);
}

TEST_CASE("an offensive in the south is not the one in the valley, though somebody calls that the country's", "[graph][merge]") {
    const auto offensive = [](const std::string& id, const std::string& place, entities::PlaceKind kind) {
        test::RecordBuilder article(id, "2022-09-12",
                                    "The offensive of the army in " + place + " goes on. It is the largest for years.");
        article.event("MIL.OFFENSIVE", "offensive").at("for years", "2022-09-10").agent("Army").place(place, {"Ruritania"});
        article.record().entities.places[0].kind = kind;
        return article.record();
    };
    using entities::PlaceKind;
    auto country = offensive("b", "Ruritania", PlaceKind::country);
    country.entities.places[0].within.clear();
    const auto story = link({offensive("a", "Valley", PlaceKind::region), country, offensive("c", "South", PlaceKind::region)});
    CHECK(story.events.size() == 2);
}

TEST_CASE("a quotation is its saying's alone: what is added is another saying", "[graph][merge]") {
    const auto said = [](const std::string& id, const std::string& text) {
        test::RecordBuilder article(id, "2022-09-12", text);
        article.event("SAY.STATEMENT", "said").agent("Anna Holm", events::Role::speaker);
        return article;
    };
    const std::string quotation = "The old bridge will stay closed until engineers have looked at every rivet,”";
    auto first = said("a", "Anna Holm said, “" + quotation + " adding, “Ferries will carry workers over the river from Monday.”");
    first.event("SAY.STATEMENT", "adding");
    auto second = said("b", "“" + quotation + " Anna Holm said. “Ferries will carry workers over the river from Monday.”");
    const auto story = link({first.record(), second.record()});
    REQUIRE(story.events.size() == 2);
    CHECK(story.events[0].mentions.size() == 2);
}

TEST_CASE("one man's arrest is not another's on the same day in the same town", "[graph][merge]") {
    const auto arrest = [](const std::string& id, const std::string& name) {
        test::RecordBuilder article(id, "2024-05-10", "Police in Harwick arrested " + name + " on suspicion of fraud.", id);
        article.event("LAW.ARREST", "arrested").tense(TimeRelation::past).patient(name).place("Harwick");
        return dated(article.record(), "2024-05-09");
    };
    CHECK(link({arrest("a", "Anna Holm"), arrest("b", "Boris Kade")}).events.size() == 2);
    CHECK(link({arrest("a", "Anna Holm"), arrest("b", "Anna Holm")}).events.size() == 1);
}
