// Records of many articles become one story.
#include <algorithm>

#include "annals/graph/merging_model.hpp"
#include "annals/graph/story.hpp"
#include "graph/compose.hpp"
#include "graph/conflicts.hpp"
#include "graph/copies.hpp"
#include "graph/entity_index.hpp"
#include "graph/identifiers.hpp"
#include "graph/merge.hpp"
#include "graph/relate.hpp"
#include "graph/rivals.hpp"
#include "graph/undated.hpp"

namespace annals::graph {
namespace {

auto identity(const events::Record& record) { return std::tie(record.article.id, record.article.sha256, record.article.path); }

/// One order for any order of arrival; a record given twice stays once.
std::vector<events::Record> in_canonical_order(std::vector<events::Record> records) {
    const auto less = [](const events::Record& a, const events::Record& b) { return identity(a) < identity(b); };
    const auto same = [](const events::Record& a, const events::Record& b) {
        return a.article.id == b.article.id && a.article.sha256 == b.article.sha256 && !a.article.sha256.empty();
    };
    std::stable_sort(records.begin(), records.end(), less);
    records.erase(std::unique(records.begin(), records.end(), same), records.end());
    return records;
}

}  // namespace

Story link(std::vector<events::Record> records, const Resolver& resolver) {
    return link(std::move(records), MergingModel::embedded(), resolver);
}

Story link(std::vector<events::Record> records, const MergingModel& model, const Resolver& resolver) {
    Story story;
    story.records = in_canonical_order(std::move(records));
    infer_publication_dates(story.records);
    const auto index = unite_entities(story);
    auto tellings = tell(story, index, resolver);
    std::vector<std::string*> ids;
    const auto originals = originals_of(story.records);
    for (const auto& cluster : merge(story, tellings, model))
        story.events.push_back(compose(story, tellings, cluster, originals));
    for (auto& event : story.events) ids.push_back(&event.id);
    make_unique(ids);
    relate(story);
    find_conflicts(story);
    find_rivals(story);
    return story;
}

}  // namespace annals::graph
