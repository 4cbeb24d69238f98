#include "language/lemmas.hpp"
#include "support/catch.hpp"

using namespace annals::language;

namespace {

std::string verb(const std::string& norm, Xpos xpos) { return lemma_of(norm, norm, Upos::verb, xpos); }
std::string nouns(const std::string& norm) { return lemma_of(norm, norm, Upos::noun, Xpos::nns); }
std::string adjective(const std::string& norm, Xpos xpos) { return lemma_of(norm, norm, Upos::adj, xpos); }

}  // namespace

TEST_CASE("an irregular verb form has its verb as lemma", "[language][lemmas]") {
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

TEST_CASE("regular endings come off with what they changed", "[language][lemmas]") {
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

TEST_CASE("plurals have their singular as lemma", "[language][lemmas]") {
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

TEST_CASE("comparatives have their positive as lemma", "[language][lemmas]") {
    CHECK(adjective("stronger", Xpos::jjr) == "strong");
    CHECK(adjective("largest", Xpos::jjs) == "large");
    CHECK(adjective("heavier", Xpos::jjr) == "heavy");
    CHECK(adjective("worse", Xpos::jjr) == "bad");
}

TEST_CASE("a clitic and an inflected pronoun have the lemma of the full word", "[language][lemmas]") {
    CHECK(lemma_of("n't", "n't", Upos::part, Xpos::rb) == "not");
    CHECK(lemma_of("ca", "ca", Upos::aux, Xpos::md) == "can");
    CHECK(lemma_of("'ll", "'ll", Upos::aux, Xpos::md) == "will");
    CHECK(lemma_of("'ve", "'ve", Upos::aux, Xpos::vbp) == "have");
    CHECK(lemma_of("them", "them", Upos::pron, Xpos::prp) == "they");
    CHECK(lemma_of("Me", "me", Upos::pron, Xpos::prp) == "I");
    CHECK(lemma_of("an", "an", Upos::det, Xpos::dt) == "a");
}

TEST_CASE("where tag and form disagree, the form decides", "[language][lemmas]") {
    CHECK(verb("seized", Xpos::vb) == "seize");
    CHECK(verb("said", Xpos::vbp) == "say");
    CHECK(verb("taking", Xpos::vbd) == "take");
    CHECK(verb("hold", Xpos::vbd) == "hold");
}

TEST_CASE("a plural that looks like another word's is known", "[language][lemmas]") {
    CHECK(nouns("shoes") == "shoe");
    CHECK(nouns("axes") == "ax");
    CHECK(nouns("caches") == "cache");
    CHECK(nouns("politics") == "politics");
    CHECK(nouns("headquarters") == "headquarters");
    CHECK(nouns("1990s") == "1990s");
    CHECK(adjective("safest", Xpos::jjs) == "safe");
}

TEST_CASE("names keep their capitals, other words do not", "[language][lemmas]") {
    CHECK(lemma_of("Kyiv", "kyiv", Upos::propn, Xpos::nnp) == "Kyiv");
    CHECK(lemma_of("NATO", "nato", Upos::propn, Xpos::nnp) == "NATO");
    CHECK(lemma_of("HERSHBERG", "hershberg", Upos::propn, Xpos::nnp) == "Hershberg");
    CHECK(lemma_of("Iraqis", "iraqis", Upos::propn, Xpos::nnps) == "Iraqi");
    CHECK(lemma_of("National", "national", Upos::adj, Xpos::nnp) == "National");
    CHECK(lemma_of("afghan", "afghan", Upos::adj, Xpos::jj) == "Afghan");
    CHECK(lemma_of("Strong", "strong", Upos::adj, Xpos::jj) == "strong");
}

TEST_CASE("numbers are written without commas", "[language][lemmas]") {
    CHECK(lemma_of("20,000", "20,000", Upos::num, Xpos::cd) == "20000");
    CHECK(lemma_of("Two", "two", Upos::num, Xpos::cd) == "two");
    CHECK(lemma_of("XIV", "xiv", Upos::num, Xpos::cd) == "XIV");
}

TEST_CASE("letters that are stretched for stress are single in the lemma", "[language][lemmas]") {
    CHECK(lemma_of("soooo", "soooo", Upos::adv, Xpos::rb) == "so");
    CHECK(lemma_of("LOOONG", "looong", Upos::adj, Xpos::jj) == "long");
    CHECK(lemma_of("free", "free", Upos::adj, Xpos::jj) == "free");
    CHECK(lemma_of("WWW", "www", Upos::noun, Xpos::nn) == "WWW");
}

TEST_CASE("a dash of any length is one mark", "[language][lemmas]") {
    CHECK(lemma_by_rule("\u2014", "--", Upos::punct, Xpos::colon) == "-");
    CHECK(lemma_by_rule("--", "--", Upos::punct, Xpos::colon) == "--");
    CHECK(lemma_by_rule("\u2026", "...", Upos::punct, Xpos::colon) == "\u2026");
    CHECK(lemma_by_rule("\u201C", "\"", Upos::punct, Xpos::colon) == "\"");
}
