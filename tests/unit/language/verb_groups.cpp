#include "reading.hpp"
#include "support/catch.hpp"

using annals::language::Tense;
using annals::language::VerbGroup;
using annals::test::read;

namespace {

/// The verb group of the only verb with that norm.
VerbGroup group(const std::string& text, const std::string& norm) {
    const auto document = read(text).document;
    for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
        const auto& token = document.tokens[i];
        const bool verb = token.upos == annals::language::Upos::verb || token.upos == annals::language::Upos::aux;
        if (token.norm == norm && verb) return annals::language::verb_group(document, i);
    }
    FAIL("no such verb: " + norm + " in " + text);
    return {};
}

/// "past perfect passive", in the order of the fields.
std::string describe(const std::string& text, const std::string& norm) {
    const auto found = group(text, norm);
    std::string words;
    const auto add = [&words](bool said, const std::string& word) {
        if (said) words += (words.empty() ? "" : " ") + word;
    };
    add(found.tense == Tense::past, "past");
    add(found.tense == Tense::present, "present");
    add(found.tense == Tense::future, "future");
    add(found.perfect, "perfect");
    add(found.progressive, "progressive");
    add(found.passive, "passive");
    add(found.negated, "negated");
    add(found.infinitive, "infinitive");
    add(found.participle, "participle");
    add(!found.modal.empty(), found.modal);
    return words;
}

}  // namespace

TEST_CASE("a finite verb has the tense of its form", "[language]") {
    CHECK(describe("The army retook the town.", "retook") == "past");
    CHECK(describe("The army holds the town.", "holds") == "present");
    CHECK(describe("The troops hold the town.", "hold") == "present");
    CHECK(describe("The town is small.", "is") == "present");
}

TEST_CASE("have with a participle is perfect", "[language]") {
    CHECK(describe("The army has retaken the town.", "retaken") == "present perfect");
    CHECK(describe("They had already left the town.", "left") == "past perfect");
    CHECK(describe("They’ve left.", "left") == "present perfect");
    CHECK(describe("The bridge has been destroyed.", "destroyed") == "present perfect passive");
    CHECK(describe("The town had been shelled for days.", "shelled") == "past perfect passive");
}

TEST_CASE("be with a participle is passive", "[language]") {
    CHECK(describe("The garrison was forced to leave.", "forced") == "past passive");
    CHECK(describe("The town is being evacuated.", "evacuated") == "present progressive passive");
    CHECK(describe("The flags were quickly raised.", "raised") == "past passive");
    CHECK(describe("Two soldiers got killed.", "killed") == "past passive");
}

TEST_CASE("be with an -ing form is progressive", "[language]") {
    CHECK(describe("The army is advancing.", "advancing") == "present progressive");
    CHECK(describe("The rebels were not retreating.", "retreating") == "past progressive negated");
    CHECK(describe("They have been fighting since May.", "fighting") == "present perfect progressive");
}

TEST_CASE("will, shall, going to and is to make a future", "[language]") {
    CHECK(describe("The army will attack.", "attack") == "future");
    CHECK(describe("The bridge won't be rebuilt.", "rebuilt") == "future passive negated");
    CHECK(describe("The army is going to attack.", "attack") == "future");
    CHECK(describe("The president is to visit the town.", "visit") == "future");
}

TEST_CASE("a modal is named and leaves the tense open", "[language]") {
    CHECK(describe("The army may attack.", "attack") == "may");
    CHECK(describe("They could have left.", "left") == "perfect could");
    CHECK(describe("The town might be taken.", "taken") == "passive might");
    CHECK(describe("They should not leave.", "leave") == "negated should");
    CHECK(describe("They had to leave.", "leave") == "past infinitive have to");
    CHECK(describe("She said she'd leave.", "leave") == "would");
}

TEST_CASE("not, never and no longer negate", "[language]") {
    CHECK(describe("The army did not attack.", "attack") == "past negated");
    CHECK(describe("They didn’t attack the port.", "attack") == "past negated");
    CHECK(describe("The army never attacked.", "attacked") == "past negated");
    CHECK(describe("They no longer control the town.", "control") == "present negated");
    CHECK(describe("They can't hold it.", "hold") == "negated can");
}

TEST_CASE("to makes an infinitive", "[language]") {
    CHECK(describe("The army wants to retake the town.", "retake") == "infinitive");
    CHECK(describe("They claim to have retaken the town.", "retaken") == "perfect infinitive");
    CHECK(describe("The town needs to be rebuilt.", "rebuilt") == "passive infinitive");
    CHECK(describe("They decided not to attack.", "attack") == "negated infinitive");
    CHECK(describe("Residents helped rebuild the town.", "rebuild") == "infinitive");
}

TEST_CASE("a form without auxiliary is a participle", "[language]") {
    CHECK(describe("Troops stationed in the town left.", "stationed") == "passive participle");
    CHECK(describe("They left, abandoning their tanks.", "abandoning") == "participle");
    CHECK(describe("Having taken the town, they rested.", "taken") == "perfect participle");
    CHECK(describe("A video shows a flag being raised.", "raised") == "passive participle");
}

TEST_CASE("joined verbs share their auxiliary", "[language]") {
    CHECK(describe("The bridge was bombed and destroyed.", "destroyed") == "past passive");
    CHECK(describe("They will arrest and charge the mayor.", "charge") == "future");
    CHECK(describe("They want to retake and hold the town.", "hold") == "infinitive");
}

TEST_CASE("a list of verbs without end is read all the same", "[language]") {
    using namespace annals::language;
    Document document;
    const auto add = [&document](const std::string& norm, Upos upos, Xpos xpos) {
        Token token;
        token.norm = norm;
        token.upos = upos;
        token.xpos = xpos;
        document.tokens.push_back(token);
    };
    for (int i = 0; i < 300'000; ++i) {
        add("shelled", Upos::verb, Xpos::vbn);
        add(",", Upos::punct, Xpos::punctuation);
    }
    add("burnt", Upos::verb, Xpos::vbn);
    document.sentences.push_back({{}, {0, static_cast<std::uint32_t>(document.tokens.size())}});
    const auto last = static_cast<std::uint32_t>(document.tokens.size() - 1);
    CHECK(verb_group(document, last).head == last);
    CHECK(verb_group(document, last).participle);
}

TEST_CASE("in a question the auxiliary stands before the subject", "[language]") {
    CHECK(describe("Did they attack the port?", "attack") == "past");
    CHECK(describe("Has the rebel army left?", "left") == "present perfect");
    CHECK(describe("Only then was the bridge destroyed.", "destroyed") == "past passive");
    CHECK(describe("Will they attack?", "attack") == "future");
}

TEST_CASE("a verb group spans from its first auxiliary to its verb", "[language]") {
    const auto found = group("The bridge has not yet been destroyed.", "destroyed");
    CHECK(found.tokens == annals::language::Range{2, 7});
    CHECK(found.head == 6);
}
