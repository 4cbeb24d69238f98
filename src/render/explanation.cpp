#include "annals/render/explanation.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include <nlohmann/json.hpp>

#include "render/labelled_lines.hpp"

namespace annals::render {
namespace {

using Json = nlohmann::json;

std::string text_of(const Json& object, const char* key) { return object.value(key, std::string()); }

std::string listed(const std::vector<std::string>& parts, const char* between = ", ") {
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : between) + part;
    return all;
}

std::string strings(const Json& list) { return listed(list.get<std::vector<std::string>>()); }

std::string quoted(const std::string& words) { return '"' + words + '"'; }

/// The part of a text between two offsets in code points.
std::string part(const std::string& text, std::size_t begin, std::size_t end) {
    std::string found;
    std::size_t at = 0;
    for (const char byte : text) {
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
        if (!continues) ++at;
        if (at > begin && at <= end) found += byte;
    }
    return found;
}

/// "2022-09-05 to 2022-09-11", "up to 2022-09-12".
std::string days(const Json& when) {
    const auto first = text_of(when, "earliest"), last = text_of(when, "latest");
    if (first.empty() && last.empty()) return "not known";
    if (first.empty()) return "up to " + last;
    if (last.empty()) return "from " + first + " on";
    return first == last ? first : first + " to " + last;
}

class Explanation {
public:
    Explanation(const Json& timeline, std::size_t width) : timeline_(timeline), lines_(width) {
        for (const char* kind : {"actors", "places"})
            for (const auto& one : timeline[kind]) names_[one["id"]] = one["name"];
        for (const auto& event : timeline["events"]) headlines_[event["id"]] = event["headline"];
    }

    std::string of(const Json& event) {
        write_event(event);
        int number = 0;
        for (const auto& mention : event["mentions"]) write_mention(mention, ++number);
        return lines_.take();
    }

private:
    void write_event(const Json& event) {
        lines_.plain(text_of(event, "headline"));
        lines_.blank();
        lines_.labelled("Event", text_of(event, "id") + ", rank " + event["rank"].dump());
        write_reading(event);
        lines_.labelled("Told by", strings(event["sources"]));
        for (const auto& conflict : timeline_["conflicts"]) {
            const auto& events = conflict["events"];
            if (std::find(events.begin(), events.end(), event["id"]) != events.end())
                lines_.labelled("Conflict",
                                "tellings differ on the " + text_of(conflict, "kind") + ": " + strings(conflict["values"]));
        }
        for (const auto& number : event.value("corrected_by", Json::array()))
            write_correction(timeline_["corrections"][number.get<std::size_t>()]);
        for (const auto& relation : timeline_["relations"]) write_relation(relation, event["id"]);
    }

    void write_correction(const Json& correction) {
        auto words = text_of(correction, "fix");
        if (correction.contains("author")) words += ", by " + text_of(correction, "author");
        if (correction.contains("reason")) words += ": " + text_of(correction, "reason");
        lines_.labelled("Corrected", words);
    }

    /// Relations that the text states; that one date lies before another shows in the dates.
    void write_relation(const Json& relation, const std::string& id) {
        if (relation["basis"] == "dates" || (relation["from"] != id && relation["to"] != id)) return;
        const bool from = relation["from"] == id;
        auto words = text_of(relation, "type") + (from ? " of what follows: " : " of: ");
        if (relation["type"] == "content-of") words = from ? "is what is said in: " : "says: ";
        lines_.labelled("Related", words + headlines_[relation[from ? "to" : "from"]]);
    }

    void write_mention(const Json& mention, int number) {
        lines_.blank();
        lines_.plain(std::to_string(number) + ". " + place_in_article(mention));
        lines_.labelled("Words", quoted(text_of(mention, "quote")));
        lines_.labelled("Trigger", quoted(trigger(mention)) + ", by rule " + quoted(text_of(mention, "rule")));
        write_reading(mention);
        lines_.labelled("Because", strings(mention["reasons"]));
        if (!mention["merged_by"].empty()) lines_.labelled("One with", "the tellings above: " + strings(mention["merged_by"]));
    }

    /// What event and mention have in common.
    void write_reading(const Json& reading) {
        const bool negative = reading["polarity"] == "negative";
        lines_.labelled("Type",
                        text_of(reading, "type") + ", " + text_of(reading, "factuality") + (negative ? ", said not to be" : ""));
        write_when(reading["when"]);
        lines_.labelled("Where", named(reading["places"]));
        lines_.labelled("Who", participants(reading["participants"]));
        lines_.labelled("Said by", attribution(reading["attribution"]));
    }

    void write_when(const Json& when) {
        lines_.labelled("When", days(when) + granularity(when));
        if (when.contains("text")) lines_.under(quoted(text_of(when, "text")) + ", by rule " + quoted(text_of(when, "rule")));
        if (when.contains("anchor")) lines_.under("counted from " + text_of(when, "anchor"));
        const auto steps = when.value("steps", Json::array());
        for (const auto& step : steps) lines_.under(step.get_ref<const std::string&>());
        lines_.under("known by: " + text_of(when, "basis"));
        for (const auto& other : when["alternatives"]) lines_.under("or: " + days(other) + granularity(other));
        const auto& confidence = when["confidence"];
        lines_.under("confidence " + text_of(confidence, "class") + ": " + strings(confidence["reasons"]));
    }

    static std::string granularity(const Json& when) {
        auto name = text_of(when, "granularity");
        std::replace(name.begin(), name.end(), '_', ' ');
        return name.empty() || name == "interval" ? "" : " (" + name + ")";
    }

    std::string place_in_article(const Json& mention) const {
        const auto offsets = mention["begin"].dump() + " to " + mention["end"].dump();
        return text_of(mention, "article") + ", characters " + offsets + ", " + text_of(mention, "id");
    }

    static std::string trigger(const Json& mention) {
        const auto offset = [&](const char* end) {
            return mention["trigger"][end].get<std::size_t>() - mention["begin"].get<std::size_t>();
        };
        return part(mention["quote"], offset("begin"), offset("end"));
    }

    std::string named(const Json& ids) {
        std::vector<std::string> names;
        for (const auto& id : ids) names.push_back(name(id));
        return listed(names, "; ");
    }

    std::string participants(const Json& list) {
        std::vector<std::string> names;
        for (const auto& one : list) names.push_back(name(one["actor"]) + " (" + text_of(one, "role") + ")");
        return listed(names, "; ");
    }

    std::string attribution(const Json& list) {
        std::vector<std::string> sources;
        for (const auto& one : list) {
            const auto via = text_of(one, "via");
            sources.push_back(name(one["source"]) + " (" + text_of(one, "kind") + (via.empty() ? "" : ", " + quoted(via)) + ")");
        }
        return listed(sources, "; ");
    }

    /// Of an actor or place; a source that is neither is named by its words.
    std::string name(const std::string& id) const {
        const auto found = names_.find(id);
        return found == names_.end() ? id : found->second;
    }

    const Json& timeline_;
    LabelledLines lines_;
    std::map<std::string, std::string> names_, headlines_;
};

/// Events that are called so, or tell of a mention that is.
std::vector<const Json*> called(const Json& timeline, std::string_view id) {
    std::vector<const Json*> found;
    const auto fits = [&](const Json& one) { return one["id"].get_ref<const std::string&>().starts_with(id); };
    for (const auto& event : timeline["events"]) {
        const auto& mentions = event["mentions"];
        if (fits(event) || std::any_of(mentions.begin(), mentions.end(), fits)) found.push_back(&event);
    }
    return found;
}

}  // namespace

std::string explain(std::string_view timeline, std::string_view id, std::size_t width) {
    const auto json = Json::parse(timeline);
    const auto found = id.empty() ? std::vector<const Json*>() : called(json, id);
    if (found.empty()) throw UnknownId("there is no event and no mention '" + std::string(id) + "'");
    if (found.size() > 1) throw UnknownId(std::to_string(found.size()) + " events are meant by '" + std::string(id) + "'");
    return Explanation(json, width).of(*found.front());
}

}  // namespace annals::render
