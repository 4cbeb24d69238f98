#include "reading.hpp"
#include "support/catch.hpp"

using annals::language::Shape;
using annals::test::read;
using annals::test::tokens;

TEST_CASE("a clitic is a word of its own", "[language]") {
    CHECK(tokens("Poland's mayor can't say what they'd do.") == "Poland|'s|mayor|ca|n't|say|what|they|'d|do|.");
    CHECK(tokens("Poland’s mayor didn’t.") == "Poland|’s|mayor|did|n’t|.");
    CHECK(tokens("It cannot be; she couldn't've known.") == "It|can|not|be|;|she|could|n't|'ve|known|.");
    CHECK(tokens("the workers’ union, at five o'clock, with Mr. O'Neill") ==
          "the|workers|’|union|,|at|five|o'clock|,|with|Mr.|O'Neill");
}

TEST_CASE("abbreviations and initials keep their full stop", "[language]") {
    CHECK(tokens("Gov. Ann Lee met Maj. Gen. J. Bo of the U.S. at 5 a.m. on Sept. 3.") ==
          "Gov.|Ann|Lee|met|Maj.|Gen.|J.|Bo|of|the|U.S.|at|5|a.m.|on|Sept.|3|.");
    CHECK(tokens("Room No. 5? No. The firm, Acme Inc., left.") == "Room|No.|5|?|No|.|The|firm|,|Acme|Inc.|,|left|.");
}

TEST_CASE("numbers keep their commas, points, slashes and units", "[language]") {
    CHECK(tokens("1,100 miles, 2.5bn, $675m, 40%, 9/11, 10:30, US$5") ==
          "1,100|miles|,|2.5bn|,|$|675m|,|40|%|,|9/11|,|10:30|,|US$|5");
    CHECK(tokens("from 8am in 2014-2015, or 2014–2015, and in the '90s") ==
          "from|8|am|in|2014-2015|,|or|2014–2015|,|and|in|the|'90s");
}

TEST_CASE("a word with hyphens is one token and a dash is not a hyphen", "[language]") {
    CHECK(tokens("a London-backed, pro-French counter-attack") == "a|London-backed|,|pro-French|counter-attack");
    CHECK(tokens("It rained—hard--all day – and night.") == "It|rained|—|hard|--|all|day|–|and|night|.");
    CHECK(read("pro‑French").document.tokens[0].norm == "pro-french");
}

TEST_CASE("brackets, quotation marks, ellipses and slashes stand alone", "[language]") {
    CHECK(tokens("“Go [now] …” (she said) and/or \"left\"... [...]") ==
          "“|Go|[|now|]|…|”|(|she|said|)|and|/|or|\"|left|\"|...|[...]");
}

TEST_CASE("addresses, handles and emoji are single tokens", "[language]") {
    CHECK(tokens("See https://example.org/a?b=1. Mail a.b@example.org, ask @desk about #news 👍🏽!") ==
          "See|https://example.org/a?b=1|.|Mail|a.b@example.org|,|ask|@desk|about|#news|👍🏽|!");
}

TEST_CASE("a space of any kind parts words", "[language]") {
    CHECK(tokens("on 5\u00A0May\u2009at\u200Bnoon") == "on|5|May|at|noon");
    const auto reading = read("“Go\u00A0on”");
    CHECK(reading.document.tokens[0].space_before);
    CHECK_FALSE(reading.document.tokens[1].space_before);
    CHECK(reading.document.tokens[2].space_before);
}

TEST_CASE("a missing space after a full stop does not join two sentences' words", "[language]") {
    CHECK(tokens("They left.Then it rained.") == "They|left|.|Then|it|rained|.");
}

TEST_CASE("a norm is lower case with straight apostrophes", "[language]") {
    CHECK(read("Émile’S").document.tokens[0].norm == "émile");
    CHECK(read("Émile’S").document.tokens[1].norm == "'s");
}

TEST_CASE("the shape says how a word is written", "[language]") {
    const auto document = read("the Kyiv NATO McCoy 5th , A").document;
    const Shape expected[] = {Shape::lower,  Shape::capitalised, Shape::upper,      Shape::mixed,
                              Shape::digits, Shape::punctuation, Shape::capitalised};
    for (std::size_t i = 0; i < 7; ++i) CHECK(document.tokens[i].shape == expected[i]);
}
