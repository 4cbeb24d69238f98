#include "support/catch.hpp"
#include "support/records.hpp"

#include "graph/wording.hpp"

using namespace annals;

namespace {

std::vector<std::string> headlines(test::RecordBuilder& article) {
    std::vector<std::string> lines;
    for (const auto& event : graph::link({article.record()}, test::written_in_rule).events) lines.push_back(event.headline);
    return lines;
}

/// The participant stands where its name stands in the text, and the clause where `clause` does.
void place(test::RecordBuilder& article, events::EventMention& mention, const std::string& who, const std::string& clause) {
    mention.participants.back().span = article.find(who);
    mention.clause = article.find(clause);
}

}  // namespace

TEST_CASE("a headline of a broken clause begins at its subject", "[graph][headline]") {
    test::RecordBuilder article("a", "2022-09-12",
                                "After long talks the northern garrison was forced to leave the old fortress.");
    auto event = article.event("MIL.RETREAT", "leave").agent("Garrison");
    place(article, event.mention(), "northern garrison", "to leave the old fortress");
    CHECK(headlines(article) ==
          std::vector<std::string>{"After long talks the northern garrison was forced to leave the old fortress"});
}

TEST_CASE("a headline begins at the border of clauses before its subject", "[graph][headline]") {
    test::RecordBuilder article(
        "a", "2022-09-12",
        "Rain fell all week on the villages along the lower river and on the ports, and on Monday the dam "
        "broke at its northern end.");
    auto event = article.event("CIV.DISASTER", "broke").agent("Dam");
    place(article, event.mention(), "dam", "broke at its northern end");
    CHECK(headlines(article) == std::vector<std::string>{"On Monday the dam broke at its northern end"});
}

TEST_CASE("a saying is headed by its speaker and what is said", "[graph][headline]") {
    test::RecordBuilder article("a", "2022-09-12",
                                "Anna Holm, who has led the bank since spring, said that the branch would close.");
    auto event = article.event("SAY.STATEMENT", "said").agent("Anna Holm", events::Role::speaker);
    place(article, event.mention(), "Anna Holm", "said");
    CHECK(headlines(article) == std::vector<std::string>{"Anna Holm: the branch would close"});
}

TEST_CASE("what is said may stand before who says it", "[graph][headline]") {
    test::RecordBuilder article("a", "2022-09-12", "“The branch will close in spring,” she said.");
    auto event = article.event("SAY.STATEMENT", "said").agent("Anna Holm", events::Role::speaker);
    place(article, event.mention(), "she", "she said");
    CHECK(headlines(article) == std::vector<std::string>{"Anna Holm: The branch will close in spring"});
}

TEST_CASE("an event far from the beginning of its sentence is told by its agent and verb", "[graph][headline]") {
    test::RecordBuilder article("a", "2022-09-12",
                                "In a year that has brought the worst flood of a century to the eastern coast and to all of its "
                                "ports and markets Harbour Lines have merged with a rival.");
    auto event = article.event("ECO.DEAL", "merged").agent("Harbour Lines");
    place(article, event.mention(), "Harbour Lines", "have merged with a rival");
    CHECK(headlines(article) == std::vector<std::string>{"Harbour Lines have merged with a rival"});
}

TEST_CASE("a possessive in front becomes a name with its s", "[graph][headline]") {
    test::RecordBuilder article("a", "2022-09-12", "Its retreat to the river ended on Monday.");
    auto event = article.event("MIL.RETREAT", "retreat").agent("Army");
    place(article, event.mention(), "Its", "Its retreat to the river ended on Monday");
    CHECK(headlines(article) == std::vector<std::string>{"Army's retreat to the river ended on Monday"});
}

TEST_CASE("a line is cut on a word, and never after one that leads on", "[graph][headline]") {
    const std::string words =
        "The council of the city voted on the third of May to build a new bridge for trams across the river";
    const auto line = graph::as_line(words + " and a tunnel");
    CHECK(graph::code_points(line) <= graph::longest_headline);
    CHECK(line == "The council of the city voted on the third of May to build a new bridge for trams across…");
    CHECK(graph::as_line("talks between the two banks and the") == "Talks between the two banks");
}

TEST_CASE("a quotation mark without its partner is dropped from a line", "[graph][headline]") {
    CHECK(graph::as_line("He called it “a good day for the town") == "He called it a good day for the town");
    CHECK(graph::as_line("He called it “a good day” for the town") == "He called it “a good day” for the town");
}

TEST_CASE("a condition stays in front of what depends on it", "[graph][headline]") {
    CHECK(graph::bare("and the bridge fell.") == "the bridge fell");
    CHECK(graph::bare("If the bridge falls, the town is cut off.") == "If the bridge falls, the town is cut off");
}

TEST_CASE("a verb that its subject stands apart from is told with it", "[graph][headline]") {
    test::RecordBuilder joined("a", "2022-09-12", "The envoy landed in the capital on Monday and asked the council for help.");
    auto asked = joined.event("SAY.REQUEST", "asked").agent("Ada Holm", events::Role::speaker);
    place(joined, asked.mention(), "The envoy", "asked the council for help");
    CHECK(headlines(joined) == std::vector<std::string>{"Ada Holm asked the council for help"});

    test::RecordBuilder described("b", "2022-09-12", "She thanked her coach, Olaf Holm, who died in April after a long illness.");
    auto died = described.event("LIFE.DIE", "died").agent("Olaf Holm");
    place(described, died.mention(), "Olaf Holm", "Olaf Holm, who died in April after a long illness");
    CHECK(headlines(described) == std::vector<std::string>{"Olaf Holm died in April after a long illness"});
}

TEST_CASE("who has no name begins a headline too, and speaks", "[graph][headline]") {
    test::RecordBuilder nameless("a", "2022-09-12", "The fair was closed in 1997, when 54 people died.");
    auto died = nameless.event("LIFE.DIE", "died");
    died.mention().arguments.push_back({events::Role::agent, nameless.find("54 people")});
    died.mention().clause = nameless.find("54 people died");
    CHECK(headlines(nameless) == std::vector<std::string>{"54 people died"});

    test::RecordBuilder source("b", "2022-09-12",
                               "A person familiar with the matter said on Friday that the buyer might walk away.");
    auto said = source.event("SAY.STATEMENT", "said");
    said.mention().arguments.push_back({events::Role::speaker, source.find("A person")});
    said.mention().clause = source.find("A person familiar with the matter said on Friday");
    CHECK(headlines(source) == std::vector<std::string>{"A person familiar with the matter: the buyer might walk away"});
}

TEST_CASE("a headline does not begin inside an insertion that its comma closes", "[graph][headline]") {
    test::RecordBuilder named("a", "2022-09-12", "The mayor, Greta Holm, called on the council to act.");
    auto request = named.event("SAY.REQUEST", "called on").agent("Greta Holm", events::Role::speaker);
    place(named, request.mention(), "Greta Holm", "called on the council to act");
    CHECK(headlines(named) == std::vector<std::string>{"The mayor, Greta Holm, called on the council to act"});

    test::RecordBuilder apposed("c", "2022-09-12", "Olaf Holm, the chancellor, telephoned the mayor and urged him to talk.");
    auto urged = apposed.event("SAY.REQUEST", "urged").agent("Olaf Holm", events::Role::speaker);
    place(apposed, urged.mention(), "the chancellor", "urged him to talk");
    CHECK(headlines(apposed) == std::vector<std::string>{"Olaf Holm urged him to talk"});

    test::RecordBuilder renamed("b", "2022-09-12", "The withdrawal, which the ministry calls a regrouping, has set off a row.");
    auto retreat = renamed.event("MIL.RETREAT", "regrouping").agent("Ministry");
    place(renamed, retreat.mention(), "the ministry", "calls a regrouping, has set off a row");
    CHECK(headlines(renamed) ==
          std::vector<std::string>{"The withdrawal, which the ministry calls a regrouping, has set off a row"});
}
