// The third rung: the events that one article tells, each with its words, its type and how far it is said to be so. This needs
// nothing but the article, and can be done on many machines.
#include <iostream>

#include <annals/article/reader.hpp>
#include <annals/pipeline/pipeline.hpp>

int main(int argc, char** argv) {
    auto batch = annals::article::read_articles({argc > 1 ? argv[1] : "storm.txt"}, {}, std::cin);
    const annals::pipeline::Engine engine(annals::resources::Bundle::embedded());
    for (auto& article : batch.articles) {
        const auto record = engine.extract(std::move(article));
        for (const auto& event : record.events) {
            std::cout << event.type << ", " << name(event.factuality) << ": " << record.article.text.quote(event.clause) << '\n';
            for (const auto& participant : event.participants)
                std::cout << "    " << name(participant.role) << ": " << record.entities.actors[participant.actor].name << '\n';
        }
    }
    return batch.articles.empty() ? 1 : 0;
}
