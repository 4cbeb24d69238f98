#include "annals/language/document.hpp"

#include "support/catch.hpp"

using namespace annals;
using namespace annals::language;

TEST_CASE("a lazy document tags the sentences that are asked for, and no others", "[language]") {
    article::Article article;
    article.text = text::SourceText("The mayor resigned. “Troops left the town,” she said.");
    LazyDocument lazy(article);
    const auto whole = analyse(article);
    REQUIRE(lazy.get().sentences.size() == 2);
    CHECK(lazy.get().quotations.empty());
    lazy.find_quotations();
    CHECK(lazy.get().quotations.size() == whole.quotations.size());
    lazy.tag(1);
    lazy.tag(1);
    lazy.tag(7);
    for (std::uint32_t i = 0; i < whole.tokens.size(); ++i) {
        const auto &token = lazy.get().tokens[i], &wanted = whole.tokens[i];
        const bool asked = wanted.sentence == 1;
        CHECK(token.xpos == (asked ? wanted.xpos : Xpos::other));
        CHECK(token.lemma.empty());
    }
}
