// What a telling that is placed by the gold chains is held against: annals_list_merging_examples < articles.jsonl
//
// The articles are those of annals_link_mentions, each mention with its chain: [begin, end, chain]. One line a group that a telling
// might join, the telling being placed with its like whatever is seen: topic, 1 when they are of one chain or 0, then what is seen.
// What scripts/train_merging learns from.
#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <map>

#include "graph/placing.hpp"
#include "graph/training/given_mentions.hpp"

namespace annals::graph {
namespace {

void list(const std::string& topic, const Observations& seen, bool right) {
    constexpr std::array<const char*, kinds_of_knowledge> kinds{"days", "types", "words"};
    std::printf("%s\t%d\t%s", topic.c_str(), right ? 1 : 0, kinds[static_cast<std::size_t>(seen.known_by())]);
    for (const auto evidence : seen) std::printf("\t%s", std::string(name(evidence)).c_str());
    std::printf("\n");
}

void list(Topic& topic, const MergingModel& model) {
    Story story;
    story.records = std::move(topic.records);
    const auto index = unite_entities(story);
    const auto tellings = tell(story, index, temporal::resolve);
    auto surroundings = surroundings_of(story, model);
    surroundings.subjects = Subjects(story.records, surroundings.article_words);
    const auto all = profiles(tellings, surroundings);
    Placing placing;
    std::map<std::string, std::uint32_t> groups;  // by chain
    auto order = surest_first(all);
    std::stable_partition(order.begin(), order.end(), [&](auto number) { return all[number].typed; });
    for (const auto number : order) {
        const auto& mention = tellings[number].mention;
        const auto& chain = topic.chains.at(story.records[mention.article].article.id).at(mention.mention);
        const auto found = groups.find(chain);
        const auto own = found == groups.end() ? std::nullopt : std::optional(found->second);
        auto telling = group_of(all[number], number);
        for (const auto group : placing.candidates(telling)) {
            if (const auto seen = compare(telling, placing.groups()[group], surroundings)) list(topic.name, *seen, group == own);
        }
        if (!own) groups.emplace(chain, static_cast<std::uint32_t>(placing.groups().size()));
        placing.place(std::move(telling), own);
    }
}

}  // namespace
}  // namespace annals::graph

int main() {
    for (auto& topic : annals::graph::read_topics(std::cin)) annals::graph::list(topic, annals::graph::MergingModel::embedded());
    return 0;
}
