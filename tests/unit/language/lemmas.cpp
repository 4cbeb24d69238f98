#include "language/lemmas.hpp"
#include "reading.hpp"
#include "support/catch.hpp"

using namespace annals::language;

namespace {

std::string verb(const std::string& norm, Xpos xpos) { return lemma_of(norm, norm, Upos::verb, xpos); }
std::string nouns(const std::string& norm) { return lemma_of(norm, norm, Upos::noun, Xpos::nns); }
std::string adjective(const std::string& norm, Xpos xpos) { return lemma_of(norm, norm, Upos::adj, xpos); }

}  // namespace

TEST_CASE("an irregular verb form has its verb as lemma", "[language]") {
    CHECK(verb("retaken", Xpos::vbn) == "retake");
    CHECK(verb("fled", Xpos::vbd) == "flee");
    CHECK(verb("laid", Xpos::vbd) == "lay");
    CHECK(verb("struck", Xpos::vbd) == "strike");
    CHECK(verb("overthrew", Xpos::vbd) == "overthrow");
    CHECK(verb("left", Xpos::vbd) == "leave");
    CHECK(verb("found", Xpos::vbd) == "find");
    CHECK(verb("found", Xpos::vb) == "found");
    CHECK(lemma_of("was", "was", Upos::aux, Xpos::vbd) == "be");
}

TEST_CASE("regular endings come off with what they changed", "[language]") {
    CHECK(verb("attacked", Xpos::vbd) == "attack");
    CHECK(verb("captured", Xpos::vbn) == "capture");
    CHECK(verb("destroying", Xpos::vbg) == "destroy");
    CHECK(verb("seizing", Xpos::vbg) == "seize");
    CHECK(verb("planned", Xpos::vbd) == "plan");
    CHECK(verb("controlling", Xpos::vbg) == "control");
    CHECK(verb("shelled", Xpos::vbn) == "shell");
    CHECK(verb("carried", Xpos::vbd) == "carry");
    CHECK(verb("died", Xpos::vbd) == "die");
    CHECK(verb("agreed", Xpos::vbd) == "agree");
    CHECK(verb("reaches", Xpos::vbz) == "reach");
    CHECK(verb("loses", Xpos::vbz) == "lose");
    CHECK(verb("denies", Xpos::vbz) == "deny");
    CHECK(verb("counter-attacked", Xpos::vbd) == "counter-attack");
    CHECK(verb("remobilised", Xpos::vbn) == "remobilise");
}

TEST_CASE("plurals have their singular as lemma", "[language]") {
    CHECK(nouns("troops") == "troop");
    CHECK(nouns("cities") == "city");
    CHECK(nouns("losses") == "loss");
    CHECK(nouns("houses") == "house");
    CHECK(nouns("men") == "man");
    CHECK(nouns("servicemen") == "serviceman");
    CHECK(nouns("crises") == "crisis");
    CHECK(nouns("lives") == "life");
    CHECK(nouns("counter-attacks") == "counter-attack");
}

TEST_CASE("comparatives have their positive as lemma", "[language]") {
    CHECK(adjective("stronger", Xpos::jjr) == "strong");
    CHECK(adjective("largest", Xpos::jjs) == "large");
    CHECK(adjective("heavier", Xpos::jjr) == "heavy");
    CHECK(adjective("worse", Xpos::jjr) == "bad");
}

TEST_CASE("a clitic has the lemma of its full word, a name keeps its capitals", "[language]") {
    const auto document = annals::test::read("Kyiv can't say they've left.").document;
    CHECK(document.tokens[0].lemma == "Kyiv");
    CHECK(document.tokens[1].lemma == "can");
    CHECK(document.tokens[2].lemma == "not");
    CHECK(document.tokens[5].lemma == "have");
    CHECK(document.tokens[6].lemma == "leave");
}
