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
        add(",", Upos::punct, Xpos::comma);
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

TEST_CASE("getting done is a passive in any tense", "[language]") {
    CHECK(describe("The men were getting beaten.", "beaten") == "past progressive passive");
    CHECK(describe("Three miners have gotten killed.", "killed") == "present perfect passive");
    CHECK(describe("The town will get shelled.", "shelled") == "future passive");
}

TEST_CASE("long chains of auxiliaries are read to their end", "[language]") {
    CHECK(describe("The dam had been being built for years.", "built") == "past perfect progressive passive");
    CHECK(describe("It may not have been being watched.", "watched") == "perfect progressive passive negated may");
    CHECK(describe("The bridge is to be rebuilt.", "rebuilt") == "future passive");
    CHECK(describe("Having been beaten, they fled.", "beaten") == "perfect passive participle");
    CHECK(describe("They could’ve left.", "left") == "perfect could");
}

TEST_CASE("used to tells of the past, about to of what is to come", "[language]") {
    CHECK(describe("The family used to live here.", "live") == "past");
    CHECK(describe("The army is about to attack.", "attack") == "future");
    CHECK(describe("The minister is due to arrive.", "arrive") == "future");
}

TEST_CASE("ought, need, had better and have got to are modal", "[language]") {
    CHECK(describe("They ought to leave.", "leave") == "infinitive ought to");
    CHECK(describe("They needn't leave.", "leave") == "negated need");
    CHECK(describe("They need not leave.", "leave") == "negated need");
    CHECK(describe("They need to leave.", "leave") == "infinitive");
    CHECK(describe("They'd better leave the town.", "leave") == "had better");
    CHECK(describe("We have got to leave.", "leave") == "present infinitive have to");
    CHECK(describe("They will have to leave.", "leave") == "future infinitive have to");
    CHECK(describe("They have had to leave.", "leave") == "present perfect infinitive have to");
    CHECK(describe("They don't have to leave.", "leave") == "present negated infinitive have to");
}

TEST_CASE("contracted auxiliaries are those that they stand for", "[language]") {
    CHECK(describe("We'll attack.", "attack") == "future");
    CHECK(describe("They'd left before dawn.", "left") == "past perfect");
    CHECK(describe("He's destroyed the bridge.", "destroyed") == "present perfect");
    CHECK(describe("She's gone to the town.", "gone") == "present perfect");
    CHECK(describe("It's been a long war.", "been") == "present perfect");
    CHECK(describe("It's destroyed.", "destroyed") == "present passive");
    CHECK(describe("They're leaving.", "leaving") == "present progressive");
}

TEST_CASE("nor, neither and hardly negate; not only does not", "[language]") {
    CHECK(describe("She neither wrote nor called.", "wrote") == "past negated");
    CHECK(describe("She neither wrote nor called.", "called") == "past negated");
    CHECK(describe("Nor did they attack.", "attack") == "past negated");
    CHECK(describe("Never had the town been shelled.", "shelled") == "past perfect passive negated");
    CHECK(describe("They could hardly see the port.", "see") == "negated could");
    CHECK(describe("The bridge was not only damaged.", "damaged") == "past passive");
    CHECK(describe("Didn't they attack the port?", "attack") == "past negated");
}

TEST_CASE("but ends the negation of the verb before it", "[language]") {
    CHECK(describe("The bridge was not destroyed but damaged.", "damaged") == "past passive");
    CHECK(describe("The bridge was damaged but not destroyed.", "destroyed") == "past passive negated");
    CHECK(describe("The town was not shelled or captured.", "captured") == "past passive negated");
    CHECK(describe("The town has been shelled and captured.", "captured") == "present perfect passive");
}

TEST_CASE("an infinitive's own tense is its perfect", "[language]") {
    CHECK(describe("The general is said to have fled.", "fled") == "perfect infinitive");
    CHECK(describe("The town is thought to have been shelled.", "shelled") == "perfect passive infinitive");
    CHECK(describe("He is believed to be hiding.", "hiding") == "progressive infinitive");
}

TEST_CASE("an auxiliary whose verb is left out is the head of its group", "[language]") {
    CHECK(describe("They say that they will.", "will") == "future");
    CHECK(describe("We left because they did.", "did") == "past");
}

TEST_CASE("a sentence's verb groups are listed by their verbs, each auxiliary with its verb", "[language]") {
    const auto document = read("The army is going to attack, and the mayor has not said what he used to do.").document;
    std::vector<std::string> heads;
    for (const auto& each : annals::language::verb_groups(document, 0)) heads.push_back(document.tokens[each.head].norm);
    CHECK(heads == std::vector<std::string>{"attack", "said", "do"});
}
