// Merges given event mentions, topic by topic: annals_link_mentions [RESOURCES…] < articles.jsonl
//
// One line a mention: article, number of the mention in its article, event, head lemma. What scripts/evaluate measures merging by.
// With folders of resources, the articles are merged once with each folder's model, and each line begins with its number.
#include <cstdio>
#include <iostream>
#include <optional>

#include "graph/training/given_mentions.hpp"

namespace annals::graph {
namespace {

void print(const Topic& topic, const Story& story, std::optional<int> model) {
    for (std::size_t e = 0; e < story.events.size(); ++e) {
        for (const auto& mention : story.events[e].mentions) {
            const auto& article = story.records[mention.article].article.id;
            if (model) std::printf("%d\t", *model);
            std::printf("%s\t%u\t%s:%zu\t%s\n", article.c_str(), mention.mention, topic.name.c_str(), e,
                        topic.heads.at(article).at(mention.mention).c_str());
        }
    }
}

void print_all(const std::vector<std::string>& folders) {
    const auto topics = read_topics(std::cin);
    if (folders.empty()) {
        for (const auto& topic : topics) print(topic, link(topic.records), std::nullopt);
    }
    for (std::size_t number = 0; number < folders.size(); ++number) {
        const MergingModel model(resources::Bundle::with_overrides(folders[number]));
        for (const auto& topic : topics) print(topic, link(topic.records, model), static_cast<int>(number));
    }
}

}  // namespace
}  // namespace annals::graph

int main(int count, char** words) {
    annals::graph::print_all({words + 1, words + count});
    return 0;
}
