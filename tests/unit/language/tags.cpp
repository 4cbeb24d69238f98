#include "reading.hpp"
#include "support/catch.hpp"

using annals::language::Upos;
using annals::language::Xpos;
using annals::test::read;

namespace {

/// The only token with that norm.
annals::language::Token token(const std::string& text, const std::string& norm) {
    for (const auto& token : read(text).document.tokens) {
        if (token.norm == norm) return token;
    }
    FAIL("no such word: " + norm);
    return {};
}

Upos tag(const std::string& text, const std::string& norm) { return token(text, norm).upos; }
Xpos xpos(const std::string& text, const std::string& norm) { return token(text, norm).xpos; }

}  // namespace

TEST_CASE("the same word is a noun or a verb by its place", "[language]") {
    CHECK(tag("The attack on the port failed.", "attack") == Upos::noun);
    CHECK(tag("They will attack the port.", "attack") == Upos::verb);
    CHECK(tag("Troops continued to advance.", "advance") == Upos::verb);
    CHECK(tag("The advance was fast.", "advance") == Upos::noun);
    CHECK(tag("A new report said so.", "report") == Upos::noun);
    CHECK(tag("Officials report heavy losses.", "report") == Upos::verb);
    CHECK(tag("Rebels launched an offensive in the north.", "offensive") == Upos::noun);
}

TEST_CASE("capitalised names in mid-sentence are proper nouns", "[language]") {
    CHECK(tag("The mayor met Lenka Brandt in Ostrava.", "brandt") == Upos::propn);
    CHECK(tag("The mayor met Lenka Brandt in Ostrava.", "ostrava") == Upos::propn);
}

TEST_CASE("irregular forms that no treebank has are still verbs", "[language]") {
    CHECK(tag("Only then was the town retaken.", "retaken") == Upos::verb);
    CHECK(tag("The troops hold the town.", "hold") == Upos::verb);
    CHECK(read("The troops hold the town.").document.tokens[2].xpos == Xpos::vbp);
}

TEST_CASE("a past before a prepositional phrase and another verb is a participle", "[language]") {
    CHECK(read("Troops stationed in the town left.").document.tokens[1].xpos == Xpos::vbn);
    CHECK(read("Troops stayed in the town.").document.tokens[1].xpos == Xpos::vbd);
}

TEST_CASE("behind that and its subject a verb is finite, unless another one follows", "[language]") {
    CHECK(xpos("It was a move that the mayor called “barbaric”.", "called") == Xpos::vbd);
    CHECK(xpos("They left that town named Harwick.", "named") == Xpos::vbn);
    CHECK(xpos("She said that the bridge damaged in the storm was closed.", "damaged") == Xpos::vbn);
}

TEST_CASE("be, have and do are auxiliaries only where they help another verb", "[language]") {
    CHECK(tag("There have been talks in the capital.", "been") == Upos::verb);
    CHECK(tag("There have been talks in the capital.", "have") == Upos::aux);
    CHECK(tag("Harwick has a small port.", "has") == Upos::verb);
    CHECK(tag("The council did its job, and the mayor thanked it.", "did") == Upos::verb);
    CHECK(tag("The troops have all long since left the town.", "have") == Upos::aux);
    CHECK(tag("What did the people of Harwick find?", "did") == Upos::aux);
    CHECK(tag("Never before has the council done so much.", "has") == Upos::aux);
    CHECK(tag("Why has the council so far done nothing?", "has") == Upos::aux);
    CHECK(tag("Never before did it have to close.", "have") == Upos::verb);
    CHECK(tag("Most of them have since left the town.", "have") == Upos::aux);
    CHECK(xpos("Most of them have since left the town.", "left") == Xpos::vbn);
}

TEST_CASE("behind a conjunction and its subject, what closes the clause is finite", "[language]") {
    CHECK(xpos("Fifty others were injured when the bus overturned.", "overturned") == Xpos::vbd);
    CHECK(xpos("The shop closed when troops stationed in Harwick left.", "stationed") == Xpos::vbn);
}

TEST_CASE("behind a form of be, who is injured is no adjective", "[language]") {
    CHECK(xpos("Fifty others were injured when the bus overturned.", "injured") == Xpos::vbn);
    CHECK(tag("Fifty others were injured when the bus overturned.", "injured") == Upos::verb);
    CHECK(tag("The team was tired after the match.", "tired") == Upos::adj);
}

TEST_CASE("what may be a past behind a noun is one where the sentence has no other verb", "[language]") {
    CHECK(xpos("The quake hit at dawn on Tuesday.", "hit") == Xpos::vbd);
    CHECK(xpos("The hit of the year was a song.", "hit") == Xpos::nn);
}

TEST_CASE("what fills days is a noun", "[language]") {
    CHECK(xpos("The king declared three days of mourning on Friday.", "mourning") == Xpos::nn);
}

TEST_CASE("counted states, plans behind a time and a past like its infinitive", "[language]") {
    CHECK(tag("Lawsuits were brought by 17 U.S. states, which blamed the firm.", "states") == Upos::noun);
    CHECK(tag("In his book of 2015 Holmes states that they left.", "states") == Upos::verb);
    CHECK(tag("It laid off 900 workers in January and plans to sell a mill.", "plans") == Upos::verb);
    CHECK(xpos("Rwanda shut its border with Tanzania.", "shut") == Xpos::vbd);
}
