#include "pipeline/parallel.hpp"

#include "annals/pipeline/pipeline.hpp"
#include "annals/resources/blocks.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

TEST_CASE("every number is worked on once, with any number of threads", "[pipeline]") {
    for (const unsigned jobs : {0U, 1U, 2U, 7U}) {
        std::vector<int> times(100);
        annals::pipeline::for_each_number(times.size(), jobs, [&](std::size_t i) { ++times[i]; });
        CHECK(times == std::vector<int>(100, 1));
    }
    annals::pipeline::for_each_number(0, 4, [](std::size_t) { FAIL("nothing to do"); });
}

TEST_CASE("articles come out in the order they went in, whoever read them", "[pipeline]") {
    const annals::pipeline::Engine engine(annals::resources::Bundle::embedded());
    std::vector<annals::article::Article> articles(9);
    for (std::size_t i = 0; i < articles.size(); ++i) articles[i].id = std::to_string(i);
    annals::pipeline::Options options;
    options.jobs = 4;
    const auto timeline = engine.run(articles, options);
    REQUIRE(timeline.story.records.size() == 9);
    for (std::size_t i = 0; i < articles.size(); ++i) CHECK(timeline.story.records[i].article.id == std::to_string(i));
}

TEST_CASE("faulty rules are reported to those who need them, also after they were prepared", "[pipeline]") {
    annals::test::ScratchFolder folder;
    std::filesystem::create_directories(folder.path() / "en/events");
    static_cast<void>(folder.write("en/events/military.rules", "storm sea\n"));
    const annals::pipeline::Engine engine(annals::resources::Bundle::with_overrides(folder.path()));
    engine.prepare();
    CHECK(engine.times(annals::article::Article{}).empty());
    for (int i = 0; i < 2; ++i) CHECK_THROWS_AS(engine.run({annals::article::Article{}}, {}), annals::resources::RuleError);
    CHECK_THROWS_AS(engine.extract(annals::article::Article{}), annals::resources::RuleError);
}
