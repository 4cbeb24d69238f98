#include "graph/telling.hpp"

#include <algorithm>

#include "graph/identifiers.hpp"
#include "graph/uncertain_anchor.hpp"

namespace annals::graph {
namespace {

/// The same article has the same mention ids wherever its file lies.
std::string mention_id(const events::Record& record, const events::EventMention& said) {
    const auto& article = record.article;
    const auto& text = article.sha256.empty() ? article.id : article.sha256;
    return content_id("m-", {text, std::to_string(said.trigger.begin), std::to_string(said.trigger.end), said.type});
}

std::vector<Part> parts(const events::EventMention& said, const std::vector<std::uint32_t>& actors) {
    std::vector<Part> found;
    for (const auto& participant : said.participants) {
        const Part part{actors.at(participant.actor), participant.role};
        if (std::find(found.begin(), found.end(), part) == found.end()) found.push_back(part);
    }
    return found;
}

std::vector<Source> sources(const Story& story, const events::EventMention& said, const std::vector<std::uint32_t>& actors) {
    std::vector<Source> found;
    for (const auto& attribution : said.attribution) {
        Source source{std::nullopt, attribution.source, attribution.kind, attribution.via};
        if (attribution.actor) {
            source.actor = actors.at(*attribution.actor);
            source.name = story.actors[*source.actor].entity.name;
        }
        found.push_back(std::move(source));
    }
    return found;
}

std::vector<std::uint32_t> places(const events::EventMention& said, const std::vector<std::uint32_t>& own) {
    std::vector<std::uint32_t> found;
    for (const auto place : said.places) {
        if (std::find(found.begin(), found.end(), own.at(place)) == found.end()) found.push_back(own.at(place));
    }
    return found;
}

}  // namespace

std::vector<Telling> tell(const Story& story, const EntityIndex& index, const Resolver& resolver) {
    std::vector<Telling> tellings;
    for (std::uint32_t r = 0; r < story.records.size(); ++r) {
        const auto& record = story.records[r];
        const auto resolutions = resolve_from_any_day(record.times, record.article.published, resolver);
        for (std::uint32_t m = 0; m < record.events.size(); ++m) {
            const auto& said = record.events[m];
            Mention mention{mention_id(record, said),
                            r,
                            m,
                            resolve_when(record, said, resolutions),
                            parts(said, index.actors[r]),
                            places(said, index.places[r]),
                            sources(story, said, index.actors[r]),
                            {}};
            tellings.push_back({&record, &said, &index.actors[r], std::move(mention)});
        }
    }
    std::vector<std::string*> ids;
    for (auto& telling : tellings) ids.push_back(&telling.mention.id);
    make_unique(ids);
    return tellings;
}

}  // namespace annals::graph
