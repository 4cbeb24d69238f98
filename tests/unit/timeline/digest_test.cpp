#include "annals/timeline/digest.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "support/records.hpp"
#include "timeline/word_vectors.hpp"

using namespace annals;
using namespace annals::timeline;

namespace {

const DigestWeights& weights() {
    static const DigestWeights read(resources::Bundle::embedded());
    return read;
}

/// An article of one sentence a line, in which ISO days are time expressions.
events::Record article_of(const std::string& id, const std::string& published, const std::string& text) {
    test::RecordBuilder builder(id, published, text);
    auto& record = builder.record();
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        record.sentences.push_back(
            {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, article::Section::body});
        begin = end + 1;
    }
    for (auto at = text.find("2010-"); at != std::string::npos; at = text.find("2010-", at + 1)) {
        temporal::TimeExpression time;
        time.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 10)};
        const auto digits = [&](std::size_t from) { return std::to_string(std::stoi(text.substr(at + from, 2))); };
        time.value = temporal::parse_symbolic_time("year(2010) month(" + std::string(digits(5) == "4" ? "april" : "may") +
                                                   ") day(" + digits(8) + ")")
                         .value();
        record.times.push_back(std::move(time));
    }
    return record;
}

std::vector<std::string> said(const std::vector<DigestDay>& days) {
    std::vector<std::string> lines;
    for (const auto& day : days) {
        for (const auto& sentence : day.summary) lines.push_back(calendar::to_iso(day.day) + ": " + sentence.text);
    }
    return lines;
}

std::vector<events::Record> spill() {
    return {article_of("a", "2010-05-20", "The well blew out on 2010-04-20.\nThe firm hired a lawyer on 2010-05-03."),
            article_of("b", "2010-05-25", "The rig exploded on 2010-04-20 and the well blew out.\nRain fell on 2010-05-11."),
            article_of("c", "2010-05-28", "Since the well blew out on 2010-04-20, oil has reached the coast.")};
}

}  // namespace

TEST_CASE("the day that most articles tell of matters most", "[timeline][digest]") {
    const auto days = digest(spill(), {.days = 1, .sentences = 1}, weights());
    CHECK(said(days) == std::vector<std::string>{"2010-04-20: The rig exploded on 2010-04-20 and the well blew out."});
}

TEST_CASE("the days of a digest stand in their order, each with no more sentences than asked for", "[timeline][digest]") {
    const auto days = digest(spill(), {.days = 3, .sentences = 2}, weights());
    REQUIRE(days.size() == 3);
    CHECK(std::is_sorted(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.day < b.day; }));
    CHECK(days[0].summary.size() == 2);
}

TEST_CASE("a sentence that was printed twice is said once", "[timeline][digest]") {
    const auto records = std::vector{article_of("a", "2010-05-20", "The well blew out on 2010-04-20."),
                                     article_of("b", "2010-05-21", "The well blew out  on 2010-04-20."),
                                     article_of("c", "2010-05-22", "THE WELL blew out on 2010-04-20.")};
    CHECK(digest(records, {.days = 1, .sentences = 3}, weights()).at(0).summary.size() == 1);
}

TEST_CASE("what is still told of a day much later sums it up", "[timeline][digest]") {
    const auto told = [](const std::string& published, const std::string& other) {
        const auto records = std::vector{article_of("a", published, "The drilling rig exploded on 2010-04-20 near the coast."),
                                         article_of("b", other, "The drilling rig burnt on 2010-04-20 near the coast.")};
        return said(digest(records, {.days = 1, .sentences = 1}, weights())).at(0);
    };
    CHECK(told("2010-04-22", "2010-08-01") == "2010-04-20: The drilling rig burnt on 2010-04-20 near the coast.");
    CHECK(told("2010-08-01", "2010-04-22") == "2010-04-20: The drilling rig exploded on 2010-04-20 near the coast.");
}

TEST_CASE("what is told on two days matters more than what two articles tell on one", "[timeline][digest]") {
    const auto records = std::vector{article_of("a", "2010-05-06", "The firm hired a lawyer on 2010-05-03."),
                                     article_of("b", "2010-05-06", "A judge was named on 2010-05-03."),
                                     article_of("c", "2010-05-05", "A pipe was laid on 2010-05-04."),
                                     article_of("d", "2010-05-07", "The pipe of 2010-05-04 burst.")};
    CHECK(digest(records, {.days = 1, .sentences = 1}, weights()).at(0).day == test::day("2010-05-04"));
}

TEST_CASE("a day near the end of what was printed counts the more if somebody comes back to it", "[timeline][digest]") {
    std::vector<events::Record> records{article_of("a", "2010-04-20", "The valve failed on 2010-04-01."),
                                        article_of("z", "2010-05-28", "The well was capped on 2010-05-11.")};
    for (int day = 20; day < 30; ++day)
        records.push_back(article_of("m" + std::to_string(day), "2010-04-" + std::to_string(day), "Oil leaked."));
    const auto only = DigestOptions{.days = 1, .sentences = 1, .keywords = {"valve", "capped"}};
    CHECK(said(digest(records, only, weights())) == std::vector<std::string>{"2010-05-11: The well was capped on 2010-05-11."});
}

TEST_CASE("a chronicle counts for more than a live page that names a day", "[timeline][digest]") {
    std::string chronicle = "The dam broke on 2010-04-10.", live = "The dam was praised on 2010-04-14.";
    for (const auto* day : {"11", "17", "21", "24", "27"}) chronicle += "\nOn 2010-04-" + std::string(day) + " it rained.";
    for (int line = 0; line < 200; ++line) live += "\nComment " + std::to_string(line) + ".";
    const auto days = digest({article_of("a", "2010-05-20", chronicle), article_of("b", "2010-05-21", live)},
                             {.days = 1, .sentences = 1, .keywords = {"dam"}}, weights());
    CHECK(said(days) == std::vector<std::string>{"2010-04-10: The dam broke on 2010-04-10."});
}

TEST_CASE("what happened is said before what was expected", "[timeline][digest]") {
    const auto records = std::vector{article_of("a", "2010-05-03", "The firm will cap the well on 2010-05-05."),
                                     article_of("b", "2010-05-06", "On 2010-05-05 the firm capped the well.")};
    CHECK(said(digest(records, {.days = 1, .sentences = 1}, weights())) ==
          std::vector<std::string>{"2010-05-05: On 2010-05-05 the firm capped the well."});
}

TEST_CASE("keywords and a range leave out sentences and days", "[timeline][digest]") {
    const auto about_rain = digest(spill(), {.days = 5, .sentences = 2, .keywords = {"RAIN"}}, weights());
    CHECK(said(about_rain) == std::vector<std::string>{"2010-05-11: Rain fell on 2010-05-11."});
    const auto in_may = digest(spill(), {.days = 9, .sentences = 1, .keywords = {}, .from = test::day("2010-05-01")}, weights());
    REQUIRE_FALSE(in_may.empty());
    CHECK(in_may[0].day == test::day("2010-05-03"));
    CHECK(digest(spill(), {.days = 9, .sentences = 1, .keywords = {"snow"}}, weights()).empty());
    CHECK(digest({}, {}, weights()).empty());
}

TEST_CASE("of some sentences only, the days count and stand that these tell of", "[timeline][digest]") {
    const auto days =
        digest(spill(), {.days = 9, .sentences = 9, .only = std::set{SentenceRef{0, 1}, SentenceRef{1, 1}}}, weights());
    CHECK(said(days) ==
          std::vector<std::string>{"2010-05-03: The firm hired a lawyer on 2010-05-03.", "2010-05-11: Rain fell on 2010-05-11."});
    CHECK(digest(spill(), {.only = std::set<SentenceRef>{}}, weights()).empty());
}

TEST_CASE("the sentences that tell of an actor are those of its events", "[timeline][digest]") {
    test::RecordBuilder builder("a", "2010-05-20", "Ada Lint resigned. The rig sank.");
    builder.event("PERSON.RESIGN", "resigned").tense(events::TimeRelation::past).agent("Ada Lint");
    builder.event("DISASTER", "sank").tense(events::TimeRelation::past);
    builder.record().sentences = {{{0, 18}, article::Section::body}, {{19, 32}, article::Section::body}};
    const auto sentences = [&](const std::string& actor) {
        Selection selection;
        selection.actor = actor;
        return told_sentences(arrange(test::link({builder.record()}), selection));
    };
    CHECK(sentences("Ada Lint") == std::set{SentenceRef{0, 0}});
    CHECK(sentences("") == std::set{SentenceRef{0, 0}, SentenceRef{0, 1}});
}

TEST_CASE("a sentence whose event was redated stands under the other day only", "[timeline][digest]") {
    const Redated rain{{1, 1}, test::day("2010-05-11"), test::day("2010-05-12")};
    const auto days = digest(spill(), {.days = 9, .sentences = 9, .keywords = {"rain"}, .redated = {rain}}, weights());
    CHECK(said(days) == std::vector<std::string>{"2010-05-12: Rain fell on 2010-05-11."});
    CHECK(digest(spill(), {.keywords = {"rain"}, .without = {rain.sentence}}, weights()).empty());
}

TEST_CASE("an article that names no day tells of the day when it appeared", "[timeline][digest]") {
    const auto days = digest({article_of("a", "2010-05-20", "The well was capped.")}, {.days = 5, .sentences = 1}, weights());
    REQUIRE_FALSE(days.empty());
    CHECK(days.back().day == test::day("2010-05-20"));
}

TEST_CASE("no day is invented, and what was long ago is not told under the day of print", "[timeline][digest]") {
    const auto days = digest({article_of("a", "2010-05-20", "The well was capped.\nThe rig sank on 2010-04-22.")},
                             {.days = 9, .sentences = 9}, weights());
    CHECK(said(days) == std::vector<std::string>{"2010-04-22: The rig sank on 2010-04-22.", "2010-05-20: The well was capped."});
}

TEST_CASE("inflected forms are one word, and function words are none", "[timeline][digest]") {
    const auto words = [](std::string_view text) { return content_words(text, weights().function_words); };
    CHECK(words("The explosions") == words("an explosion"));
    CHECK(words("It was there.").empty());
    WordStatistics statistics;
    for (const auto* text : {"The rig exploded.", "The rig leaked.", "A lawyer spoke."}) statistics.add(words(text));
    const auto vector = [&](std::string_view text) { return statistics.vector_of(words(text)); };
    CHECK(likeness(vector("The rig exploded."), vector("A rig exploding")) == Approx(1));
    CHECK(likeness(vector("The rig exploded."), vector("A lawyer spoke.")) == 0);
    CHECK(likeness(vector("The rig exploded."), vector("The rig leaked.")) > 0);
    CHECK(vector("Snow").empty());
}
