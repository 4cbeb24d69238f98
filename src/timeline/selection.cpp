#include "timeline/selection.hpp"

#include <algorithm>

#include "timeline/naming.hpp"

namespace annals::timeline {
namespace {

template <typename Linked> void add_names(std::vector<std::string>& names, const std::vector<Linked>& all) {
    for (const auto& one : all) {
        names.push_back(one.entity.name);
        names.insert(names.end(), one.entity.aliases.begin(), one.entity.aliases.end());
    }
}

UnknownName unknown(const std::string& what, const std::string& wanted, const std::vector<std::string>& names) {
    std::string message = "no " + what + " named \"" + wanted + "\" in these articles";
    const auto nearest = nearest_names(names, wanted);
    for (std::size_t i = 0; i < nearest.size(); ++i) message += (i == 0 ? "; nearest: " : ", ") + nearest[i];
    return UnknownName(message);
}

bool has_place(const graph::Event& event, const Numbers& places) {
    return std::any_of(event.places.begin(), event.places.end(), [&](auto place) { return contains(places, place); });
}

bool happened(const graph::Event& event) {
    return event.polarity == events::Polarity::positive && event.factuality <= events::Factuality::claimed;
}

/// Undated events touch no range.
bool touches(const graph::Event& event, const Selection& selection) {
    if (!selection.from && !selection.to) return true;
    if (!event.when.value) return false;
    const auto first = calendar::first_day(event.when.value->period);
    const auto last = calendar::last_day(event.when.value->period);
    return !(selection.from && last && *last < *selection.from) && !(selection.to && first && *first > *selection.to);
}

void keep_if(std::vector<bool>& shown, const graph::Story& story, auto matches) {
    for (std::size_t e = 0; e < shown.size(); ++e) shown[e] = shown[e] && matches(story.events[e]);
}

void keep_actor(std::vector<bool>& shown, const graph::Story& story, const std::string& wanted) {
    const Namesake namesake(story, wanted);
    const auto matches = [&](const graph::Event& event) { return namesake.takes_part_in(event); };
    if (!namesake.is_actor() && std::none_of(story.events.begin(), story.events.end(), matches)) {
        std::vector<std::string> names;
        add_names(names, story.actors);
        throw unknown("actor", wanted, names);
    }
    keep_if(shown, story, matches);
}

void keep_place(std::vector<bool>& shown, const graph::Story& story, const std::string& wanted) {
    const auto places = named(story.places, wanted);
    std::vector<std::string> names;
    if (places.empty()) add_names(names, story.places);
    if (places.empty()) throw unknown("place", wanted, names);
    keep_if(shown, story, [&](const graph::Event& event) { return has_place(event, places); });
}

/// One actor or place and what it takes part in.
void keep_focus(std::vector<bool>& shown, const graph::Story& story, const std::string& wanted) {
    const Namesake namesake(story, wanted);
    const auto places = named(story.places, wanted);
    const auto matches = [&](const graph::Event& event) { return namesake.takes_part_in(event) || has_place(event, places); };
    if (!namesake.is_actor() && places.empty() && std::none_of(story.events.begin(), story.events.end(), matches)) {
        std::vector<std::string> names;
        add_names(names, story.actors);
        add_names(names, story.places);
        throw unknown("actor or place", wanted, names);
    }
    keep_if(shown, story, matches);
}

void keep_top(std::vector<bool>& shown, const graph::Story& story, std::size_t top) {
    Numbers ranked;
    for (std::uint32_t e = 0; e < shown.size(); ++e) {
        if (shown[e]) ranked.push_back(e);
    }
    if (ranked.size() <= top) return;
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](auto a, auto b) { return story.events[a].salience > story.events[b].salience; });
    for (std::size_t i = top; i < ranked.size(); ++i) shown[ranked[i]] = false;
}

}  // namespace

std::vector<bool> select(const graph::Story& story, const Selection& selection) {
    std::vector<bool> shown(story.events.size(), true);
    if (!selection.all) keep_if(shown, story, happened);
    keep_if(shown, story, [&](const graph::Event& event) { return touches(event, selection); });
    if (!selection.actor.empty()) keep_actor(shown, story, selection.actor);
    if (!selection.place.empty()) keep_place(shown, story, selection.place);
    if (!selection.focus.empty()) keep_focus(shown, story, selection.focus);
    if (selection.top > 0) keep_top(shown, story, selection.top);
    return shown;
}

}  // namespace annals::timeline
