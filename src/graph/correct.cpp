#include "graph/correct.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace annals::graph {
namespace {

std::string signed_reason(const Correction& correction) {
    auto words = correction.author.empty() ? std::string("by hand") : "by " + correction.author;
    return correction.reason.empty() ? words : words + ": " + correction.reason;
}

When corrected_when(const Correction& correction) {
    When when;
    when.value = correction.date;
    when.text = correction.value;
    when.timex3 = calendar::to_timex3(*correction.date);
    when.rule = "correction";
    when.anchor = signed_reason(correction);
    when.basis = WhenBasis::corrected;
    when.confidence = article::Confidence::high;
    when.reasons = {"corrected"};
    return when;
}

article::PublicationDate corrected_publication(const Correction& correction) {
    article::PublicationDate published;
    published.earliest = calendar::first_day(correction.date->period);
    published.latest = calendar::last_day(correction.date->period);
    published.basis = article::PublicationBasis::option;
    published.confidence = article::Confidence::high;
    published.evidence = {{"correction " + signed_reason(correction), correction.value, std::nullopt}};
    return published;
}

template <typename T> T* find_by_id(std::vector<T>& all, const std::string& id) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// Names are what people read; where one stands for an id, the id is told.
template <typename T> std::string id_of_name(const std::vector<T>& all, const std::string& name) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.entity.name == name; });
    return found == all.end() ? std::string() : " (the id of " + name + " is " + found->id + ")";
}

Cluster take_out(std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& tellings) {
    Cluster taken;
    for (auto& cluster : clusters) {
        const auto rest = std::stable_partition(cluster.begin(), cluster.end(), [&](std::uint32_t telling) {
            return std::find(tellings.begin(), tellings.end(), telling) == tellings.end();
        });
        taken.insert(taken.end(), rest, cluster.end());
        cluster.erase(rest, cluster.end());
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

bool holds(const Cluster& cluster, std::uint32_t telling) {
    return std::find(cluster.begin(), cluster.end(), telling) != cluster.end();
}

bool are_together(const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& tellings) {
    return std::any_of(clusters.begin(), clusters.end(), [&](const Cluster& cluster) {
        return std::all_of(tellings.begin(), tellings.end(), [&](std::uint32_t telling) { return holds(cluster, telling); });
    });
}

/// Whether they are one cluster already, with nothing else in it.
bool are_apart(const std::vector<Cluster>& clusters, std::vector<std::uint32_t> tellings) {
    std::sort(tellings.begin(), tellings.end());
    return std::find(clusters.begin(), clusters.end(), tellings) != clusters.end();
}

/// All tellings of the clusters that hold one of these.
Cluster whole(const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& tellings) {
    Cluster all;
    for (const auto& cluster : clusters) {
        const auto named = [&](std::uint32_t telling) { return holds(cluster, telling); };
        if (std::any_of(tellings.begin(), tellings.end(), named)) all.insert(all.end(), cluster.begin(), cluster.end());
    }
    return all;
}

}  // namespace

bool correct_publication(article::Article& article, const Correction& correction) {
    const bool meant = article.id == correction.article || article.sha256 == correction.article;
    if (correction.fix == Fix::published && meant) article.published = corrected_publication(correction);
    return correction.fix == Fix::published && meant;
}

std::string_view name(Fix fix) {
    constexpr std::array<std::string_view, 6> names{"date", "merge", "split", "drop", "rename", "published"};
    return names.at(static_cast<std::size_t>(fix));
}

Corrector::Corrector(Story& story, std::vector<Correction> corrections) : story_(story) {
    story_.corrections = std::move(corrections);
}

template <typename Do> void Corrector::each(Fix fix, const Do& apply) {
    for (std::uint32_t i = 0; i < story_.corrections.size(); ++i) {
        if (story_.corrections[i].fix == fix) apply(i, story_.corrections[i]);
    }
}

void Corrector::tell_stale(std::size_t correction, std::string why) { story_.stale.push_back({correction, std::move(why)}); }

void Corrector::tell_idle(std::size_t correction, std::string why) { story_.idle.push_back({correction, std::move(why)}); }

void Corrector::set_publication_dates() {
    each(Fix::published, [&](std::uint32_t i, const Correction& correction) {
        bool found = false;
        for (auto& record : story_.records) {
            if (correct_publication(record.article, correction)) found = true;
        }
        if (!found) tell_stale(i, "no article \"" + correction.article + '"');
    });
}

void Corrector::rename_entities() {
    each(Fix::rename, [&](std::uint32_t i, const Correction& correction) {
        const auto rename = [&](auto& all, const std::string& id, const std::string& kind) {
            auto* one = find_by_id(all, id);
            if (one == nullptr) return tell_stale(i, "no " + kind + " with the id \"" + id + '"' + id_of_name(all, id));
            if (one->entity.name == correction.value) tell_idle(i, "the " + kind + " is called so");
            one->entity.name = correction.value;
        };
        if (!correction.actor.empty()) rename(story_.actors, correction.actor, "actor");
        if (!correction.place.empty()) rename(story_.places, correction.place, "place");
    });
}

/// Every correction that names mentions is held against them once, here.
void Corrector::find(const std::vector<Telling>& tellings) {
    for (std::uint32_t i = 0; i < tellings.size(); ++i) telling_of_[tellings[i].mention.id] = i;
    for (std::size_t i = 0; i < story_.corrections.size(); ++i) {
        for (const auto& id : story_.corrections[i].mentions) {
            if (!telling_of_.contains(id))
                tell_stale(
                    i, (id.starts_with("e-") ? "an event's id, where the ids of its mentions are wanted: \"" : "no mention \"") +
                           id + "\"");
        }
    }
}

std::vector<std::uint32_t> Corrector::tellings_of(std::size_t correction) {
    std::vector<std::uint32_t> found;
    for (const auto& id : story_.corrections[correction].mentions) {
        if (const auto at = telling_of_.find(id); at != telling_of_.end()) found.push_back(at->second);
    }
    return found;
}

void Corrector::correct(std::vector<Telling>& tellings) {
    if (story_.corrections.empty()) return;
    find(tellings);
    each(Fix::date, [&](std::uint32_t i, const Correction& correction) {
        const auto named = tellings_of(i);
        const bool dated = std::all_of(named.begin(), named.end(), [&](std::uint32_t telling) {
            return tellings[telling].mention.when.value == correction.date;
        });
        if (dated && !named.empty()) tell_idle(i, "it is dated so");
        for (const auto telling : named) tellings[telling].mention.when = corrected_when(correction);
    });
}

void Corrector::correct(std::vector<Cluster>& clusters, std::vector<Telling>& tellings) {
    const auto add = [&](Cluster cluster) {
        std::sort(cluster.begin(), cluster.end());
        if (!cluster.empty()) clusters.push_back(std::move(cluster));
    };
    each(Fix::split, [&](std::uint32_t i, const Correction&) {
        if (are_apart(clusters, tellings_of(i))) tell_idle(i, "they are an event of their own");
        add(take_out(clusters, tellings_of(i)));
    });
    each(Fix::merge, [&](std::uint32_t i, const Correction& correction) {
        const auto named = tellings_of(i);
        if (named.size() > 1 && are_together(clusters, named)) tell_idle(i, "they are told as one event");
        add(take_out(clusters, whole(clusters, named)));
        for (const auto telling : named) tellings[telling].mention.merged_by.push_back("merged " + signed_reason(correction));
    });
    each(Fix::drop, [&](std::uint32_t i, const Correction&) { take_out(clusters, tellings_of(i)); });
    std::erase_if(clusters, [](const Cluster& cluster) { return cluster.empty(); });
    std::sort(clusters.begin(), clusters.end());
}

void Corrector::correct_events() {
    for (std::uint32_t i = 0; i < story_.corrections.size(); ++i) {
        const auto& correction = story_.corrections[i];
        const std::set<std::string> named(correction.mentions.begin(), correction.mentions.end());
        for (auto& event : story_.events) {
            const bool touched = std::any_of(event.mentions.begin(), event.mentions.end(),
                                             [&](const Mention& mention) { return named.contains(mention.id); });
            if (!touched) continue;
            if (correction.fix == Fix::rename) {
                if (event.headline == correction.value) tell_idle(i, "the event is called so");
                event.headline = correction.value;
            }
            event.corrected_by.push_back(i);
        }
    }
    const auto by_line = [](const Stale& x, const Stale& y) {
        return std::tie(x.correction, x.why) < std::tie(y.correction, y.why);
    };
    std::sort(story_.stale.begin(), story_.stale.end(), by_line);
    std::sort(story_.idle.begin(), story_.idle.end(), by_line);
}

}  // namespace annals::graph
