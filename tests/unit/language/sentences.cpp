#include "reading.hpp"
#include "support/catch.hpp"

using annals::test::read_paragraphs;
using annals::test::sentences;
using Sentences = std::vector<std::string>;

TEST_CASE("a title before a name ends no sentence", "[language]") {
    CHECK(sentences("Gov. Ann Lee left. Dr. Bo stayed.") == Sentences{"Gov. Ann Lee left.", "Dr. Bo stayed."});
    CHECK(sentences("It was J. K. Bo who met Maj. Gen. Lee.").size() == 1);
}

TEST_CASE("an abbreviation ends a sentence when a word that opens sentences follows", "[language]") {
    CHECK(sentences("He flew to the U.S. The visit was short.") == Sentences{"He flew to the U.S.", "The visit was short."});
    CHECK(sentences("It began at 5 a.m. Saturday in the U.S. Senate.").size() == 1);
}

TEST_CASE("a clock goes on with the day behind it", "[language]") {
    CHECK(sentences("The firm has until 9 a.m. Tuesday to pay.").size() == 1);
    CHECK(sentences("The bus left at 5 p.m. March 3, 2021.").size() == 1);
    CHECK(sentences("The bus left at 9 p.m. The road was closed.").size() == 2);
    CHECK(sentences("The polls closed at 8 p.m. Sunday was calm.").size() == 2);
}

TEST_CASE("closing marks belong to the sentence that they close", "[language]") {
    CHECK(sentences("“We won.” The crowd cheered. (It was late.) Then it rained.") ==
          Sentences{"“We won.”", "The crowd cheered.", "(It was late.)", "Then it rained."});
}

TEST_CASE("a speech tag belongs to the question that it follows", "[language]") {
    CHECK(sentences("“Is it over?” he asked. “No!” Ann Lee said. It was.") ==
          Sentences{"“Is it over?” he asked.", "“No!” Ann Lee said.", "It was."});
    CHECK(sentences("“Is it over?” The mayor did not know.").size() == 2);
}

TEST_CASE("a quotation of several sentences is split at each", "[language]") {
    CHECK(sentences("“We won. They lost. It is over,” she said.") ==
          Sentences{"“We won.", "They lost.", "It is over,” she said."});
}

TEST_CASE("an ellipsis ends a sentence only before a capital", "[language]") {
    CHECK(sentences("We waited... and waited. Then… Nothing came.") ==
          Sentences{"We waited... and waited.", "Then…", "Nothing came."});
}

TEST_CASE("names with an exclamation mark, decimals and counted paragraphs stay whole", "[language]") {
    CHECK(sentences("Yahoo! News paid 2.5 million.").size() == 1);
    CHECK(sentences("1. The army left.").size() == 1);
}

TEST_CASE("a number that counts belongs to the sentence that it counts", "[language]") {
    CHECK(sentences("The council has two plans. 2. The bridge will be closed.").size() == 2);
}

TEST_CASE("footnotes and faces belong to the sentence before them", "[language]") {
    CHECK(sentences("The bridge fell in 1934. [7] It was built anew. [citation needed] Trains use it. :) We do too.") ==
          Sentences{"The bridge fell in 1934. [7]", "It was built anew. [citation needed]", "Trains use it. :)", "We do too."});
    CHECK(sentences("**Who runs the bridge?** Nobody knows.") == Sentences{"**Who runs the bridge?**", "Nobody knows."});
}

TEST_CASE("a capital in mid-sentence begins none", "[language]") {
    CHECK(sentences("On Monday Defence Minister Ann Lee told the Harwick Post that President Jo Bo would visit Port Ellen.")
              .size() == 1);
    CHECK(sentences("The plan, said Milton Roy Co. Chairman Ann Lee, cost $4 million, or 700,000 French francs.").size() == 1);
}

TEST_CASE("a speech tag behind a closing mark goes on with its sentence", "[language]") {
    CHECK(sentences("``We go home,'' Lee said. ``Not yet.''") == Sentences{"``We go home,'' Lee said.", "``Not yet.''"});
}

TEST_CASE("headlines and captions without a full stop are whole", "[language]") {
    CHECK(sentences("President Lee Visits Harwick After Floods Kill 12 in Northern Vale").size() == 1);
    CHECK(sentences("Ann Lee, mayor of Harwick, at the New Bridge on Tuesday (Photo: Jo Bo)").size() == 1);
}

TEST_CASE("a paragraph never joins the next, full stop or not", "[language]") {
    const auto document = read_paragraphs({"Army takes town", "The army took a town. It rained."}).document;
    REQUIRE(document.sentences.size() == 3);
    CHECK(document.paragraphs.size() == 2);
    CHECK(document.sentences[2].paragraph == 1);
}

TEST_CASE("a sentence keeps the section of its kept span", "[language]") {
    annals::article::Article article;
    article.text = annals::text::SourceText("Army takes town. Cookies! It rained.");
    article.kept = {{{0, 16}, annals::article::Section::title}, {{26, 36}, annals::article::Section::body}};
    const auto document = annals::language::analyse(article);
    REQUIRE(document.sentences.size() == 2);
    CHECK(document.sentences[0].section == annals::article::Section::title);
    CHECK(document.sentences[1].section == annals::article::Section::body);
    CHECK(article.text.quote(document.sentences[1].span) == "It rained.");
}

TEST_CASE("an article of which nothing is kept has no sentences", "[language]") {
    annals::article::Article article;
    article.text = annals::text::SourceText("Cookies! Accept all.");
    article.dropped = {{article.text.whole(), annals::article::DropReason::cookie_notice}};
    CHECK(annals::language::analyse(article).sentences.empty());
}

TEST_CASE("a dateline stands apart from the sentence behind it", "[language]") {
    CHECK(sentences("HARWICK (Northern Press) — A fire broke out.") ==
          Sentences{"HARWICK (Northern Press) —", "A fire broke out."});
    CHECK(sentences("Port Marrow Gazette -- The mayor spoke.").front() == "Port Marrow Gazette --");
    CHECK(sentences("Harwick, 14 May (Northern Press) - Rain fell.").back() == "Rain fell.");
    CHECK(sentences("NEW HARWICK: A fire broke out.") == Sentences{"NEW HARWICK:", "A fire broke out."});
    CHECK(sentences("HARWICK: 15 people were hurt.").size() == 2);
    CHECK(sentences("Harwick: A fire broke out.").size() == 1);
    CHECK(sentences("12 September 2022 - Rebels left the town.").size() == 1);
    CHECK(sentences("Anna Holm – the mayor – resigned.").size() == 1);
    CHECK(sentences("Rossi – Milan's captain – scored.").size() == 1);
    CHECK(sentences("The council voted on Monday – Friday is a holiday.").size() == 1);
}
