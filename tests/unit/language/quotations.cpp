#include "reading.hpp"
#include "support/catch.hpp"

using annals::test::quotations;
using annals::test::read;
using Quotations = std::vector<std::string>;

TEST_CASE("a split quotation is two quotations", "[language]") {
    CHECK(quotations("“We won,” she said. “They lost.”") == Quotations{"“We won,”", "“They lost.”"});
    CHECK(quotations("\"We won,\" she said. \"They lost.\"") == Quotations{"\"We won,\"", "\"They lost.\""});
}

TEST_CASE("a quotation goes on over paragraphs that each open with a mark", "[language]") {
    CHECK(quotations("“We won.\n\n“They lost.\n\n“It is over,” she said.") ==
          Quotations{"“We won.\n\n“They lost.\n\n“It is over,”"});
}

TEST_CASE("a quotation that nobody closes ends with its paragraph", "[language]") {
    CHECK(quotations("She said: “We won. It is over.\n\nThe mayor left.") == Quotations{"“We won. It is over."});
}

TEST_CASE("an apostrophe opens no quotation", "[language]") {
    CHECK(quotations("The workers’ union and Poland’s mayor met in the ’90s.").empty());
    CHECK(quotations("They called it ‘a farce’ and left.") == Quotations{"‘a farce’"});
    CHECK(quotations("‘The workers’ union won,’ she said.") == Quotations{"‘The workers’ union won,’"});
    CHECK(quotations("He called it 'a farce' and didn't stay.") == Quotations{"'a farce'"});
}

TEST_CASE("single marks inside double ones belong to the outer quotation", "[language]") {
    CHECK(quotations("“He said ‘no’ twice,” she said.") == Quotations{"“He said ‘no’ twice,”"});
}

TEST_CASE("a token knows the quotation that it stands in", "[language]") {
    const auto document = read("“We won,” she said.").document;
    CHECK(annals::language::quotation_at(document, 1) == 0);
    CHECK(annals::language::quotation_at(document, 5) == annals::language::npos);
}
