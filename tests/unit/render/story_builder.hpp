// A story made by hand, for tests of what is drawn of it.
//
//     StoryBuilder story;
//     story.article("herald", "Northern Herald");
//     story.event("Troops enter Izium", on(2022_y/9/10)).told_in(0).by("Ukraine").at("Izium");
//     auto timeline = story.timeline();
#pragma once

#include <algorithm>
#include <string>
#include <utility>

#include "annals/timeline/timeline.hpp"

namespace annals::render::test {

inline graph::When during(calendar::Period period, calendar::Granularity granularity = calendar::Granularity::day) {
    graph::When when;
    when.value = calendar::TemporalValue{period, granularity};
    return when;
}
inline graph::When on(calendar::Day day) { return during(calendar::whole_day(day)); }
inline graph::When from_to(calendar::Day first, calendar::Day last,
                           calendar::Granularity granularity = calendar::Granularity::interval) {
    return during(calendar::days(first, last + date::days{1}), granularity);
}
inline graph::When up_to(calendar::Day last) { return during({std::nullopt, calendar::Instant{last + date::days{1}}}); }
inline graph::When since(calendar::Day first) { return during({calendar::Instant{first}, std::nullopt}); }
inline graph::When undated() { return {}; }

/// Adds to one event of a story.
class EventBuilder {
public:
    EventBuilder(graph::Story& story, std::size_t event) : story_(&story), event_(event) {}

    EventBuilder& told_in(std::uint32_t article) {
        auto& record = story_->records[article];
        graph::Mention mention;
        mention.article = article;
        mention.mention = static_cast<std::uint32_t>(record.events.size());
        record.events.push_back({});
        record.events.back().trigger = {0, 1};
        event().mentions.push_back(mention);
        event().sources.push_back(record.article.outlet);
        std::sort(event().sources.begin(), event().sources.end());
        return *this;
    }
    EventBuilder& by(const std::string& actor, events::Role role = events::Role::agent) {
        event().participants.push_back({actor_index(actor), role});
        return *this;
    }
    EventBuilder& at(const std::string& place) {
        event().places.push_back(place_index(place));
        return *this;
    }
    EventBuilder& as(events::Factuality factuality) {
        event().factuality = factuality;
        return *this;
    }
    EventBuilder& denied() {
        event().polarity = events::Polarity::negative;
        return *this;
    }
    EventBuilder& says(const std::string& source, const std::string& via = "") {
        event().attribution.push_back({std::nullopt, source, events::AttributionKind::according_to, via});
        return *this;
    }

private:
    graph::Event& event() { return story_->events[event_]; }

    template <typename Entity> static std::uint32_t index_of(std::vector<Entity>& all, const std::string& name) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Entity& each) { return each.entity.name == name; });
        const auto index = static_cast<std::uint32_t>(found - all.begin());
        if (found == all.end()) {
            all.emplace_back();
            all.back().id = name;
            all.back().entity.name = name;
        }
        return index;
    }
    std::uint32_t actor_index(const std::string& name) { return index_of(story_->actors, name); }
    std::uint32_t place_index(const std::string& name) { return index_of(story_->places, name); }

    graph::Story* story_;
    std::size_t event_;
};

class StoryBuilder {
public:
    void article(const std::string& id, const std::string& outlet, const std::string& text = "Text.") {
        events::Record record;
        record.article.id = id;
        record.article.outlet = outlet;
        record.article.text = text::SourceText(text);
        story_.records.push_back(std::move(record));
    }
    EventBuilder event(const std::string& headline, graph::When when) {
        graph::Event event;
        event.id = "e" + std::to_string(story_.events.size());
        event.type = "STATE.OTHER";
        event.headline = headline;
        event.when = std::move(when);
        story_.events.push_back(std::move(event));
        return {story_, story_.events.size() - 1};
    }
    graph::Story& story() { return story_; }

    /// In the order of telling; everything shown but what did not happen, as a selection without wishes would have it.
    [[nodiscard]] timeline::Timeline timeline() const {
        timeline::Timeline made{story_, {}};
        for (std::uint32_t i = 0; i < story_.events.size(); ++i) {
            const auto& event = story_.events[i];
            const bool actual = event.polarity == events::Polarity::positive && event.factuality <= events::Factuality::claimed;
            made.entries.push_back({i, i + 1, actual});
        }
        return made;
    }

private:
    graph::Story story_;
};

}  // namespace annals::render::test
