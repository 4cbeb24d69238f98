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

TEST_CASE("etc. gives its full stop to the sentence that it ends", "[language]") {
    CHECK(tokens("Food, tents, etc., came. They brought food, tents, etc. It rained.") ==
          "Food|,|tents|,|etc.|,|came|.|They|brought|food|,|tents|,|etc|.|It|rained|.");
}

TEST_CASE("marks that end a sentence together are one token", "[language]") {
    CHECK(tokens("What?! Really!!! Yes.? No... [...]") == "What|?!|Really|!!!|Yes|.?|No|...|[...]");
}

TEST_CASE("numbers keep their commas, points and slashes, and their units stand alone", "[language]") {
    CHECK(tokens("1,100 miles, 2.5bn, $675m, 40%, 9/11, 10:30, US$5") ==
          "1,100|miles|,|2.5|bn|,|$|675|m|,|40|%|,|9/11|,|10:30|,|US$|5");
    CHECK(tokens("from 8am in 2014-2015, or 2014–2015, and in the '90s") ==
          "from|8|am|in|2014|-|2015|,|or|2014|–|2015|,|and|in|the|'90s");
    CHECK(tokens("Rs 1,20,000 for 35km [13,14]; the 5th G7, 4x4 and 3D.") ==
          "Rs|1,20,000|for|35|km|[|13|,|14|]|;|the|5th|G7|,|4x4|and|3D|.");
}

TEST_CASE("a hyphen parts words and stands between them", "[language]") {
    CHECK(tokens("a London-backed 15-year state-of-the-art U.S.-style plan") ==
          "a|London|-|backed|15|-|year|state|-|of|-|the|-|art|U.S.|-|style|plan");
    CHECK(tokens("his mother-in-law's AK-47") == "his|mother|-|in|-|law|'s|AK|-|47");
    CHECK(tokens("Vice-Adm. Lee") == "Vice|-|Adm.|Lee");
}

TEST_CASE("affixes keep their hyphens", "[language]") {
    CHECK(tokens("a pro-French counter-attack, mid-July's e-mail; clock-wise") ==
          "a|pro-French|counter-attack|,|mid-July|'s|e-mail|;|clock-wise");
    CHECK(tokens("non-English-speaking") == "non-English|-|speaking");
    CHECK(tokens("a UN-backed force") == "a|UN|-|backed|force");
}

TEST_CASE("numbers of telephones and days keep their hyphens, scores and spans of years do not", "[language]") {
    CHECK(tokens("call 555-010-0199 by 2022-09-06; a 3-2 win in 1939-45") ==
          "call|555-010-0199|by|2022-09-06|;|a|3|-|2|win|in|1939|-|45");
}

TEST_CASE("a dash is not a hyphen", "[language]") {
    CHECK(tokens("It rained—hard--all day – and night.") == "It|rained|—|hard|--|all|day|–|and|night|.");
    CHECK(read("pro‑French").document.tokens[0].norm == "pro-french");
}

TEST_CASE("brackets, quotation marks, ellipses and slashes stand alone", "[language]") {
    CHECK(tokens("“Go [now] …” (she said) and/or \"left\"... [...]") ==
          "“|Go|[|now|]|…|”|(|she|said|)|and|/|or|\"|left|\"|...|[...]");
}

TEST_CASE("addresses, handles and emoji are single tokens", "[language]") {
    CHECK(tokens("(see example.org/news/1-a.html, write to first_last-2@mail.example.org).") ==
          "(|see|example.org/news/1-a.html|,|write|to|first_last-2@mail.example.org|)|.");
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
