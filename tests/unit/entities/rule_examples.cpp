#include "support.hpp"
#include "support/catch.hpp"

using namespace annals::entities;

namespace {

/// "The [Greek army] came." as its sentence and the words in brackets.
std::pair<std::string, std::string> unmarked(const std::string& marked) {
    const auto open = marked.find('['), close = marked.find(']');
    return {marked.substr(0, open) + marked.substr(open + 1, close - open - 1) + marked.substr(close + 1),
            marked.substr(open + 1, close - open - 1)};
}

}  // namespace

TEST_CASE("every example of the phrase rules comes out as written", "[entities][rules]") {
    for (const auto& example : test::lexicon().examples()) {
        if (example.counter) continue;
        const auto [sentence, words] = unmarked(example.sentence);
        const auto read = test::read(sentence);
        INFO(example.where << ": " << example.rule << ": " << sentence);
        const auto* mention = read.mention(words);
        if (example.name == "nothing") {
            CHECK_FALSE(mention);
            continue;
        }
        REQUIRE(mention);
        const auto* actor = read.actor(words);
        const auto* place = read.place(words);
        CHECK(example.name == (actor && actor->name == example.name ? actor->name
                               : place                              ? place->name
                               : actor                              ? actor->name
                                                                    : ""));
    }
}

TEST_CASE("the phrase rules leave every counterexample alone", "[entities][rules]") {
    for (const auto& example : test::lexicon().examples()) {
        if (!example.counter) continue;
        const auto read = test::read(example.sentence);
        INFO(example.where << ": " << example.rule << ": " << example.sentence);
        for (const auto& mention : read.layer.mentions) {
            INFO(read.words(mention));
            CHECK(mention.tokens.size() == 1);  // a plain name may stand, a composed one may not
        }
    }
}
