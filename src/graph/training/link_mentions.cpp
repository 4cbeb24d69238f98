// Merges given event mentions, topic by topic: annals_link_mentions < articles.jsonl
//
// One line a mention: article, number of the mention in its article, event, head lemma. What scripts/evaluate measures merging by.
#include <cstdio>
#include <iostream>

#include "graph/training/given_mentions.hpp"

int main() {
    using namespace annals;
    for (auto& topic : graph::read_topics(std::cin)) {
        const auto story = graph::link(std::move(topic.records));
        for (std::size_t e = 0; e < story.events.size(); ++e) {
            for (const auto& mention : story.events[e].mentions) {
                const auto& article = story.records[mention.article].article.id;
                std::printf("%s\t%u\t%s:%zu\t%s\n", article.c_str(), mention.mention, topic.name.c_str(), e,
                            topic.heads.at(article).at(mention.mention).c_str());
            }
        }
    }
    return 0;
}
