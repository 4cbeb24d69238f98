// The fourth rung: the articles together become a timeline. Tellings of one event are merged; `entries` has the order, and
// says what a timeline shows.
#include <iostream>

#include <annals/article/reader.hpp>
#include <annals/pipeline/pipeline.hpp>

int main(int argc, char** argv) {
    auto batch = annals::article::read_articles({argc > 1 ? argv[1] : "storm.txt"}, {}, std::cin);
    const annals::pipeline::Engine engine(annals::resources::Bundle::embedded());
    annals::pipeline::Options options;
    options.selection.top = 3;
    const auto timeline = engine.run(std::move(batch.articles), options);
    for (const auto& entry : timeline.entries) {
        if (!entry.shown) continue;
        const auto& event = timeline.story.events[entry.event];
        std::cout << (event.when.value ? annals::calendar::to_edtf(*event.when.value) : "undated") << "  " << event.headline << '\n';
    }
    return timeline.entries.empty() ? 1 : 0;
}
