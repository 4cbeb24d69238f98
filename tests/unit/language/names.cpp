#include "language/name_labels.hpp"
#include "reading.hpp"
#include "support/catch.hpp"

using annals::language::NameKind;

namespace {

/// "Ada Harwick/PER|Oslo/LOC"
std::string names(const std::string& text) {
    annals::test::Reading reading;
    reading.article.text = annals::text::SourceText(text);
    reading.document = annals::language::analyse(reading.article, {.names = true});
    std::vector<std::string> found;
    for (const auto& [tokens, kind] : reading.document.names) {
        const auto begin = reading.document.tokens[tokens.begin].span.begin,
                   end = reading.document.tokens[tokens.end - 1].span.end;
        found.push_back(reading.quote({begin, end}) + "/" + std::string(name(kind)));
    }
    return annals::test::join(found, "|");
}

}  // namespace

TEST_CASE("persons, organisations and places are told apart", "[language]") {
    CHECK(names("Maria Lopez of the World Bank flew to Nairobi on Monday.") == "Maria Lopez/PER|World Bank/ORG|Nairobi/LOC");
    CHECK(names("The Ministry of Health in Ghana closed two hospitals.") == "Ministry of Health/ORG|Ghana/LOC");
}

TEST_CASE("organisations from around the world are known", "[language]") {
    CHECK(names("The EFCC and the Kenya Revenue Authority asked Petronas for the papers.") ==
          "EFCC/ORG|Kenya Revenue Authority/ORG|Petronas/ORG");
}

TEST_CASE("names are asked for", "[language]") {
    annals::article::Article article;
    article.text = annals::text::SourceText("Maria Lopez flew to Nairobi.");
    CHECK(annals::language::analyse(article).names.empty());
}

TEST_CASE("a title is no part of a person's name", "[language]") {
    CHECK(names("President Maria Lopez met Mr Smith in Paris.") == "Maria Lopez/PER|Smith/PER|Paris/LOC");
}

TEST_CASE("the possessive ending is no part of a name", "[language]") {
    CHECK(names("Egypt's president praised David Miller's work in Cairo.") == "Egypt/LOC|David Miller/PER|Cairo/LOC");
}

TEST_CASE("a hyphenated name is one name", "[language]") {
    CHECK(names("The actor Jean-Pierre Dubois lives in Paris.") == "Jean-Pierre Dubois/PER|Paris/LOC");
}

TEST_CASE("days, months and words for people of a country are no names", "[language]") {
    CHECK(names("On Friday the French and the Germans waited until May.").empty());
}

TEST_CASE("a headline in capitals has names", "[language]") {
    CHECK(names("PRESIDENT OF FRANCE VISITS LONDON") == "FRANCE/LOC|LONDON/LOC");
}

TEST_CASE("a headline in title case is not one long name", "[language]") {
    annals::article::Article article;
    article.text = annals::text::SourceText("Fire Destroys Old Warehouse Near London Bridge Station, Police Say");
    for (const auto& name : annals::language::analyse(article, {.names = true}).names) CHECK(name.tokens.size() <= 3);
}

TEST_CASE("what was said of a name elsewhere counts", "[language]") {
    const std::string before = "Quenby was late.";
    const std::string after =
        "\n\nThe trial of Anna Quenby opened in London. Anna Quenby, 41, denies theft. Lawyers for Ms Quenby said she was ill.";
    CHECK(names(before + after).starts_with("Quenby/PER|Anna Quenby/PER|London/LOC"));
}

TEST_CASE("names are disjoint, in text order, and within their sentence", "[language]") {
    annals::article::Article article;
    article.text = annals::text::SourceText(
        "New York Mayor Ann Lee Of The United Nations In Paris Said Bank Of England. Oslo. U.S. A. B. C.");
    const auto document = annals::language::analyse(article, {.names = true});
    std::uint32_t end = 0;
    for (const auto& [tokens, kind] : document.names) {
        CHECK(tokens.begin >= end);
        CHECK(tokens.begin < tokens.end);
        CHECK(document.tokens[tokens.begin].sentence == document.tokens[tokens.end - 1].sentence);
        end = tokens.end;
    }
}

TEST_CASE("odd input is read without harm", "[language]") {
    CHECK(names("").empty());
    CHECK(names("... -- !!! \xFF\xFE 123 - - -").empty());
    std::string capitals;
    for (int i = 0; i < 20000; ++i) capitals += "Xy ";
    CHECK_NOTHROW(names(capitals));
}

TEST_CASE("labels spell names out and read back", "[language]") {
    using namespace annals::language;
    const std::vector<Name> spelt = {{{0, 1}, NameKind::location}, {{2, 5}, NameKind::organisation}, {{5, 7}, NameKind::person}};
    std::vector<std::uint8_t> labels(8, outside_name);
    for (const auto& one : spelt) spell_out(one, labels);
    const auto found = names_of(labels);
    REQUIRE(found.size() == spelt.size());
    for (std::size_t i = 0; i < spelt.size(); ++i) {
        CHECK(found[i].tokens == spelt[i].tokens);
        CHECK(found[i].kind == spelt[i].kind);
    }
    for (std::size_t i = 1; i < labels.size(); ++i) CHECK(may_follow(labels[i - 1], labels[i]));
}
