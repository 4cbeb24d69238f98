// Records of many articles become one story.
#include <algorithm>

#include "annals/graph/merging_model.hpp"
#include "annals/graph/story.hpp"
#include "graph/compose.hpp"
#include "graph/conflicts.hpp"
#include "graph/copies.hpp"
#include "graph/correct.hpp"
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

Story link(std::vector<events::Record> records, const Resolver& resolver, std::vector<Correction> corrections) {
    return link(std::move(records), MergingModel::embedded(), resolver, std::move(corrections));
}

Story link(std::vector<events::Record> records, const MergingModel& model, const Resolver& resolver,
           std::vector<Correction> corrections) {
    Story story;
    story.records = in_canonical_order(std::move(records));
    Corrector corrector(story, std::move(corrections));
    corrector.set_publication_dates();
    infer_publication_dates(story.records);
    const auto index = unite_entities(story);
    corrector.rename_entities();
    auto tellings = tell(story, index, resolver);
    corrector.correct(tellings);
    auto clusters = merge(story, tellings, model);
    corrector.correct(clusters, tellings);
    std::vector<std::string*> ids;
    const auto originals = originals_of(story.records);
    for (const auto& cluster : clusters) story.events.push_back(compose(story, tellings, cluster, originals));
    for (auto& event : story.events) ids.push_back(&event.id);
    make_unique(ids);
    corrector.correct_events();
    relate(story);
    find_conflicts(story);
    find_rivals(story);
    return story;
}

}  // namespace annals::graph
