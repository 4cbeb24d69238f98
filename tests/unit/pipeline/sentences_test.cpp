#include "annals/pipeline/pipeline.hpp"
#include "support/catch.hpp"

using namespace annals;

TEST_CASE("a record's first sentence holds its dateline, and its event's does not", "[pipeline]") {
    article::Article article;
    article.text = text::SourceText("HARWICK (Northern Press) - A ferry sank on Monday. Nobody was hurt.");
    article.kept.push_back({article.text.whole(), article::Section::body});
    const auto record = pipeline::Engine(resources::Bundle::embedded()).extract(std::move(article));
    REQUIRE(record.sentences.size() == 2);
    CHECK(record.article.text.quote(record.sentences.front().span) == "HARWICK (Northern Press) - A ferry sank on Monday.");
    for (const auto& time : record.times) CHECK(record.sentences.at(time.sentence).span.contains(time.span.begin));
    REQUIRE(!record.times.empty());
    REQUIRE(!record.events.empty());
    CHECK(record.article.text.quote(record.events.front().sentence) == "A ferry sank on Monday.");
    CHECK(record.events.front().type == "CIV.DISASTER");
}
