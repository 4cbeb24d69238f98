#include "annals/exchange/timeline_diff.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <ostream>
#include <set>

#include "exchange/json_parts.hpp"

namespace annals::exchange {
namespace {

using Written = nlohmann::json;                                   // a timeline that was written before
using Fields = std::vector<std::pair<std::string, std::string>>;  // what is compared, as people read it

constexpr std::size_t shown_of_sha256 = 12;

std::string text_of(const Written& object, const char* key) { return object.value(key, std::string()); }

std::string listed(std::vector<std::string> parts) {
    std::sort(parts.begin(), parts.end());
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : "; ") + part;
    return all;
}

/// One timeline with its events at hand by id and by mention.
class Side {
public:
    explicit Side(std::string_view text) : json_(Written::parse(text)) {
        for (const char* kind : {"actors", "places"})
            for (const auto& one : json_[kind]) names_[one["id"]] = one["name"];
        for (const auto& event : json_["events"]) {
            by_id_[event["id"]] = &event;
            for (const auto& mention : event["mentions"]) by_mention_[mention["id"]] = &event;
            by_words_.try_emplace({text_of(event, "type"), text_of(event, "headline")}, &event);
        }
    }

    [[nodiscard]] const Written& events() const { return json_["events"]; }
    [[nodiscard]] const Written& articles() const { return json_["articles"]; }

    [[nodiscard]] const Written* with_id(const std::string& id) const { return find(by_id_, id); }
    [[nodiscard]] const Written* with_mention(const std::string& id) const { return find(by_mention_, id); }
    [[nodiscard]] const Written* with_words(const Written& event) const {
        return find(by_words_, std::pair(text_of(event, "type"), text_of(event, "headline")));
    }

    [[nodiscard]] DiffEvent told(const Written& event) const {
        return {text_of(event, "id"), text_of(event["when"], "edtf"), text_of(event, "headline"), {}};
    }

    [[nodiscard]] Fields fields(const Written& event) const {
        return {{"headline", text_of(event, "headline")},
                {"type", text_of(event, "type")},
                {"when", text_of(event["when"], "edtf")},
                {"known by", text_of(event["when"], "basis")},
                {"factuality", text_of(event, "factuality")},
                {"polarity", text_of(event, "polarity")},
                {"places", places(event)},
                {"participants", participants(event)},
                {"sources", listed(event["sources"].get<std::vector<std::string>>())},
                {"tellings", std::to_string(event["mentions"].size())}};
    }

private:
    template <typename Map> static const Written* find(const Map& map, const typename Map::key_type& key) {
        const auto found = map.find(key);
        return found == map.end() ? nullptr : found->second;
    }

    [[nodiscard]] std::string name(const std::string& id) const {
        const auto found = names_.find(id);
        return found == names_.end() ? id : found->second;
    }

    [[nodiscard]] std::string places(const Written& event) const {
        std::vector<std::string> names;
        for (const auto& id : event["places"]) names.push_back(name(id));
        return listed(std::move(names));
    }

    [[nodiscard]] std::string participants(const Written& event) const {
        std::vector<std::string> names;
        for (const auto& part : event["participants"]) names.push_back(name(part["actor"]) + " (" + text_of(part, "role") + ")");
        return listed(std::move(names));
    }

    Written json_;
    std::map<std::string, std::string> names_;
    std::map<std::string, const Written*> by_id_, by_mention_;
    std::map<std::pair<std::string, std::string>, const Written*> by_words_;
};

/// Which event of the one side is which of the other: the surest pairs first, each event in one pair.
class Pairs {
public:
    Pairs(const Side& before, const Side& after) {
        const auto pair_by = [&](const auto& partner) {
            for (const auto& event : after.events()) {
                if (!before_of_.contains(&event)) join(event, partner(event));
            }
        };
        pair_by([&](const Written& event) { return before.with_id(text_of(event, "id")); });
        pair_by([&](const Written& event) { return sharing_most(event, before); });
        pair_by([&](const Written& event) { return before.with_words(event); });
    }

    [[nodiscard]] const Written* before_of(const Written& event) const {
        const auto found = before_of_.find(&event);
        return found == before_of_.end() ? nullptr : found->second;
    }
    [[nodiscard]] bool went_on(const Written& event) const { return taken_.contains(&event); }

private:
    void join(const Written& event, const Written* partner) {
        if (partner != nullptr && taken_.insert(partner).second) before_of_[&event] = partner;
    }

    [[nodiscard]] const Written* sharing_most(const Written& event, const Side& before) const {
        const Written* best = nullptr;
        std::map<const Written*, int> shared;
        for (const auto& mention : event["mentions"]) {
            const auto* partner = before.with_mention(text_of(mention, "id"));
            if (partner == nullptr || taken_.contains(partner)) continue;
            const int count = ++shared[partner];
            if (best == nullptr || count > shared[best]) best = partner;
        }
        return best;
    }

    std::map<const Written*, const Written*> before_of_;
    std::set<const Written*> taken_;
};

std::vector<ChangedField> differing(const Fields& before, const Fields& after) {
    std::vector<ChangedField> fields;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i].second != after[i].second) fields.push_back({after[i].first, before[i].second, after[i].second});
    }
    return fields;
}

/// A date that somebody corrected has the basis of one that was given, and the correction as its evidence.
std::string known_by(const Written& published) {
    const auto& evidence = published["evidence"];
    const bool corrected = std::any_of(evidence.begin(), evidence.end(),
                                       [](const Written& one) { return text_of(one, "what").starts_with("correction"); });
    return corrected ? "corrected" : text_of(published, "basis");
}

Fields article_fields(const Written& article) {
    const auto& published = article["published"];
    const auto day = [&](const char* key) { return published[key].is_string() ? published[key].get<std::string>() : ""; };
    const auto first = day("earliest"), last = day("latest");
    return {{"published", first == last ? first : first + "/" + last},
            {"known by", known_by(published)},
            {"text", text_of(article, "sha256").substr(0, shown_of_sha256)}};
}

void compare_articles(TimelineDiff& diff, const Written& before, const Written& after) {
    std::map<std::string, Fields> known;
    for (const auto& article : before) known[article["id"]] = article_fields(article);
    for (const auto& article : after) {
        const auto found = known.find(article["id"]);
        if (found == known.end()) {
            diff.articles_added.push_back(article["id"]);
            continue;
        }
        auto fields = differing(found->second, article_fields(article));
        if (!fields.empty()) diff.articles_changed.push_back({article["id"], std::move(fields)});
        known.erase(found);
    }
    for (const auto& [id, fields] : known) diff.articles_removed.push_back(id);
}

Json fields_json(const std::vector<ChangedField>& fields) {
    auto list = Json::array();
    for (const auto& field : fields) list.push_back({{"field", field.name}, {"before", field.before}, {"after", field.after}});
    return list;
}

Json articles_json(const std::vector<DiffArticle>& articles) {
    auto list = Json::array();
    for (const auto& article : articles) list.push_back({{"id", article.id}, {"fields", fields_json(article.fields)}});
    return list;
}

Json events_json(const std::vector<DiffEvent>& events, bool with_fields) {
    auto list = Json::array();
    for (const auto& event : events) {
        Json one{{"id", event.id}, {"when", event.when}, {"headline", event.headline}};
        if (with_fields) one["fields"] = fields_json(event.fields);
        list.push_back(std::move(one));
    }
    return list;
}

}  // namespace

bool TimelineDiff::empty() const {
    return articles_added.empty() && articles_removed.empty() && articles_changed.empty() && added.empty() && removed.empty() &&
           changed.empty();
}

TimelineDiff compare_timelines(std::string_view before, std::string_view after) {
    const Side old_side(before), new_side(after);
    const Pairs pairs(old_side, new_side);
    TimelineDiff diff;
    compare_articles(diff, old_side.articles(), new_side.articles());
    for (const auto& event : new_side.events()) {
        auto told = new_side.told(event);
        const auto* earlier = pairs.before_of(event);
        if (earlier != nullptr) told.fields = differing(old_side.fields(*earlier), new_side.fields(event));
        if (earlier == nullptr)
            diff.added.push_back(std::move(told));
        else if (!told.fields.empty())
            diff.changed.push_back(std::move(told));
    }
    for (const auto& event : old_side.events()) {
        if (!pairs.went_on(event)) diff.removed.push_back(old_side.told(event));
    }
    return diff;
}

void write_diff_json(std::ostream& out, const TimelineDiff& diff) {
    const Json json{
        {"articles",
         {{"added", diff.articles_added}, {"removed", diff.articles_removed}, {"changed", articles_json(diff.articles_changed)}}},
        {"events",
         {{"added", events_json(diff.added, false)},
          {"removed", events_json(diff.removed, false)},
          {"changed", events_json(diff.changed, true)}}}};
    out << json.dump(1) << '\n';
}

}  // namespace annals::exchange
