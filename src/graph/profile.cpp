#include "graph/profile.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/entity_index.hpp"
#include "graph/kinship.hpp"

namespace annals::graph {
namespace {

constexpr std::size_t stem_length = 6;
constexpr date::days longest_definite{7};
constexpr std::size_t fewest_words_said = 3;

/// Longer function words: they would make any two clauses look alike.
constexpr std::array<std::string_view, 36> function_words{
    "about", "after", "also",  "been", "before", "being",  "could", "from", "have",  "having", "into",  "more",
    "most",  "other", "over",  "said", "says",   "should", "since", "some", "than",  "that",   "their", "them",
    "then",  "there", "these", "they", "this",   "those",  "were",  "when", "which", "while",  "will",  "with"};

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

/// FNV-1a: the same on every machine, unlike std::hash.
std::uint32_t hash(std::string_view word) {
    std::uint32_t value = 2166136261U;
    for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    return value;
}

void sort_unique(Set& set) {
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
}

void add_word(Set& words, std::string word) {
    if (word.size() < 4 || std::binary_search(function_words.begin(), function_words.end(), word)) return;
    words.push_back(hash(std::string_view(word).substr(0, stem_length)));
}

/// Types by which articles may call one event; the first names the family.
struct Family {
    std::string_view name;
    std::array<std::string_view, 3> types;
};
constexpr std::array<Family, 3> families{{{"strike", {"MIL.STRIKE", "INFRA.DAMAGE", "INFRA.OUTAGE"}},
                                          {"advance", {"MIL.OFFENSIVE", "TERR.CONTROL_CHANGE", "MIL.DEFEAT"}},
                                          {"casualty", {"HUM.CASUALTY", "LIFE.DIE", "LIFE.INJURE"}}}};

std::string_view family_of(std::string_view type) {
    if (is_saying(type)) return "saying";
    for (const auto& family : families) {
        if (std::find(family.types.begin(), family.types.end(), type) != family.types.end()) return family.name;
    }
    return type;
}

std::string block_of(const events::EventMention& said) {
    const auto factuality =
        said.factuality <= events::Factuality::claimed ? std::string_view("actual") : events::name(said.factuality);
    return std::string(family_of(said.type)) + "|" + std::string(events::name(said.polarity)) + "|" + std::string(factuality);
}

void take_time(Profile& made, const When& when) {
    if (!when.value) return;
    made.first = calendar::first_day(when.value->period);
    made.last = calendar::last_day(when.value->period);
    made.weak = !made.first || !made.last || *made.last - *made.first >= longest_definite;
    made.stretch = made.weak && made.first && made.last && when.value->granularity == calendar::Granularity::interval;
}

void take_places(Profile& made, const Telling& telling, const Surroundings& surroundings) {
    using entities::PlaceKind;
    made.places = telling.mention.places;
    for (const auto place : made.places) {
        const auto& outer = surroundings.containing[place];
        made.around.insert(made.around.end(), outer.begin(), outer.end());
        const auto kind = surroundings.kinds[place];
        if (kind == PlaceKind::city || kind == PlaceKind::village) made.points.push_back(place);
        if (kind != PlaceKind::country && kind != PlaceKind::border && kind != PlaceKind::direction)
            made.regions.push_back(place);
    }
}

bool in_first_sentence(const Telling& telling) {
    const auto& events = telling.record->events;
    const auto first = std::find_if(events.begin(), events.end(), [](const auto& event) { return !event.in_title; });
    return first != events.end() && first->sentence == telling.said->sentence;
}

void take_actors(Profile& made, const Telling& telling, const Surroundings& surroundings) {
    for (const auto& part : telling.mention.participants) {
        if (part.role == events::Role::beneficiary) continue;  // concerned, in one telling and not in the next
        const bool acts = part.role == events::Role::agent || part.role == events::Role::speaker;
        (acts ? made.agents : made.others).push_back(part.actor);
        if (acts) made.kin.push_back(surroundings.kin[part.actor]);
    }
}

Set without(const Set& words, const Set& others) {
    Set left;
    std::set_difference(words.begin(), words.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

/// The capitalised words of the clause, but for its first word and dates, as hashed stems.
Set names_in(const Telling& telling) {
    const auto& record = *telling.record;
    const auto clause = telling.said->clause;
    const auto text = record.article.text.view();
    Set names;
    for (auto at = clause.begin; at < clause.end;) {
        auto end = at;
        while (end < clause.end && text[end] != ' ' && text[end] != '\n') ++end;
        const auto in_date = [&](const temporal::TimeExpression& time) { return time.span.overlaps({at, end}); };
        const bool capital = at > clause.begin && end > at && text[at] >= 'A' && text[at] <= 'Z';
        if (capital && std::none_of(record.times.begin(), record.times.end(), in_date))
            add_all(names, words_of(text.substr(at, end - at)));
        at = end + 1;
    }
    return names;
}

/// Names and trigger are compared by themselves: they must not count again as words in common.
void take_words(Profile& made, const Telling& telling, const Surroundings& surroundings) {
    const auto& text = telling.record->article.text;
    made.trigger = words_of(text.quote(telling.said->trigger));
    Set counted = made.trigger;
    for (const auto* actors : {&made.agents, &made.others}) {
        for (const auto actor : *actors) add_all(counted, surroundings.actor_names[actor]);
    }
    for (const auto place : made.places) add_all(counted, surroundings.place_names[place]);
    made.words = without(words_of(text.quote(telling.said->clause)), counted);
    made.names = without(names_in(telling), counted);
    // "He said": what is said stands in the rest of the sentence.
    if (made.saying && made.words.size() < fewest_words_said)
        made.words = without(words_of(text.quote(telling.said->sentence)), counted);
}

template <typename Entity> Set words_of_names(const Entity& entity) {
    Set words = words_of(entity.name);
    for (const auto& alias : entity.aliases) add_all(words, words_of(alias));
    return words;
}

}  // namespace

Set words_of(std::string_view text) {
    Set words;
    std::string word;
    for (const char c : text) {
        if (is_word_byte(c)) {
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            continue;
        }
        if (c == '-' && !word.empty()) continue;  // "black-out" is "blackout"
        add_word(words, std::move(word));
        word.clear();
    }
    add_word(words, std::move(word));
    sort_unique(words);
    return words;
}

bool share(const Set& a, const Set& b) { return count_shared(a, b) > 0; }

std::size_t count_shared(const Set& a, const Set& b) {
    Set both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

void add_all(Set& into, const Set& other) {
    into.insert(into.end(), other.begin(), other.end());
    sort_unique(into);
}

Surroundings surroundings_of(const Story& story) {
    Surroundings made{containing_places(story), kin_of_actors(story), {}, {}, {}};
    for (const auto& actor : story.actors) made.actor_names.push_back(words_of_names(actor.entity));
    for (const auto& place : story.places) {
        made.place_names.push_back(words_of_names(place.entity));
        made.kinds.push_back(place.entity.kind);
    }
    return made;
}

Profile profile(const Telling& telling, const Surroundings& surroundings) {
    Profile made;
    made.block = block_of(*telling.said);
    made.type = telling.said->type;
    made.saying = is_saying(telling.said->type);
    made.opening = telling.said->in_title || in_first_sentence(telling);
    made.article = telling.mention.article;
    made.sentence = telling.said->sentence;
    made.quantities = telling.said->quantities;
    take_time(made, telling.mention.when);
    take_places(made, telling, surroundings);
    take_actors(made, telling, surroundings);
    for (auto* set : {&made.places, &made.points, &made.regions, &made.around, &made.agents, &made.others, &made.kin})
        sort_unique(*set);
    take_words(made, telling, surroundings);
    // Events of no type have nothing in common but their word.
    if (made.type == events::untyped) {
        for (const auto word : made.trigger) made.block += ' ' + std::to_string(word);
    }
    return made;
}

std::vector<Profile> profiles(const Story& story, const std::vector<Telling>& tellings) {
    const auto surroundings = surroundings_of(story);
    std::vector<Profile> made;
    for (const auto& telling : tellings) made.push_back(profile(telling, surroundings));
    for (std::size_t t = 0; t < tellings.size(); ++t) {
        const auto& telling = tellings[t];
        if (!telling.said->content_of || *telling.said->content_of >= telling.record->events.size()) continue;
        // Tellings are in order of record, then mention: the saying is so many places away.
        auto& saying = made[t - telling.mention.mention + *telling.said->content_of];
        if (saying.saying) add_all(saying.words, made[t].words);
    }
    return made;
}

}  // namespace annals::graph
