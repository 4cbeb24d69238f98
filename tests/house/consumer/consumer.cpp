// A program of somebody else: reads articles from standard input and prints their timeline.
#include <iostream>

#include <annals/article/reader.hpp>
#include <annals/exchange/timeline_json.hpp>
#include <annals/pipeline/pipeline.hpp>

int main() {
    const annals::pipeline::Engine engine(annals::resources::Bundle::embedded());
    auto batch = annals::article::read_articles({"-"}, {}, std::cin);
    const auto timeline = engine.run(std::move(batch.articles), {});
    annals::exchange::write_timeline_json(std::cout, timeline, engine.resources().hash(), false);
    return batch.skipped.empty() ? 0 : 1;
}
