#include "graph/profile.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "annals/language/words.hpp"
#include "annals/text/ascii.hpp"
#include "graph/entity_index.hpp"
#include "graph/kinship.hpp"
#include "graph/passages.hpp"
#include "graph/quoted.hpp"

namespace annals::graph {
namespace {

constexpr date::days longest_definite{7};
constexpr std::size_t fewest_words_said = 3;
constexpr std::size_t shortest_lemma = 3;  // the words of a trigger that tell of what happened: "blow", not "up"

using events::Factuality;

std::uint32_t stance(std::string_view sort, events::Polarity polarity, Factuality factuality) {
    return hash(std::string(sort) + "|" + std::string(events::name(polarity)) + "|" + std::string(events::name(factuality)));
}

/// Whether it happened, whether it is denied that it did, and whether it is of a type. What is of a type is held against its like alone, so
/// that a timeline tells of it the same whether or not the others are asked for too; to the others, what was to come and what came is one.
void take_stance(Profile& made, const events::EventMention& said) {
    made.factuality = said.factuality <= Factuality::claimed ? Factuality::asserted : said.factuality;
    const auto sort = made.saying ? "saying" : made.typed ? "" : "untyped";
    made.stance = stance(sort, said.polarity, made.factuality);
    if (made.typed) return;
    for (const auto factuality :
         {Factuality::asserted, Factuality::possible, Factuality::hypothetical, Factuality::future, Factuality::requested}) {
        for (const auto* other : {"untyped", ""}) made.other_stances.push_back(stance(other, said.polarity, factuality));
    }
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

/// "The strikes", "this offensive": a noun that names what was told before.
bool refers_back(const Telling& telling) {
    const auto text = telling.record->article.text.view();
    auto end = telling.said->trigger.begin;
    while (end > 0 && text[end - 1] == ' ') --end;
    const auto before = text.substr(0, end);
    return before.ends_with(" the") || before.ends_with("The") || before.ends_with(" this") || before.ends_with("This") ||
           before.ends_with(" these") || before.ends_with("These");
}

void take_actors(Profile& made, const Telling& telling, const Surroundings& surroundings) {
    for (const auto& part : telling.mention.participants) {
        if (part.role == events::Role::beneficiary) continue;  // concerned, in one telling and not in the next
        const bool acts = part.role == events::Role::agent || part.role == events::Role::speaker;
        (acts ? made.agents : made.others).push_back(part.actor);
        if (surroundings.persons[part.actor] && !made.saying && !acts) made.undergoers.push_back(part.actor);
        if (!acts) continue;
        const auto kin = surroundings.kin[part.actor];
        made.kin.push_back(kin);
        if (surroundings.acts_for_state[kin]) made.states.push_back(kin);
    }
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

/// A counteroffensive is an offensive.
Set words_of_trigger(std::string_view trigger) {
    constexpr std::string_view counter = "counter";
    auto words = words_of(trigger);
    const auto lower = text::lower_ascii(trigger);
    for (auto at = lower.find(counter); at != std::string::npos; at = lower.find(counter, at + 1))
        add_all(words, words_of(std::string_view(lower).substr(at + counter.size())));
    return words;
}

Set lemmas_in(std::string_view words) {
    Set lemmas;
    const auto take = [&](std::string_view word) {
        if (word.size() < shortest_lemma) return;
        for (const auto& lemma : language::possible_lemmas(word)) lemmas.push_back(hash(lemma));
    };
    for (const auto word : language::words_of(words)) {
        if (word.find('-') == std::string_view::npos) {
            take(word);
            continue;
        }
        std::string joined(word);
        std::erase(joined, '-');  // "black-out" is "blackout"
        take(joined);
    }
    sort_unique(lemmas);
    return lemmas;
}

/// The words that are quoted; else those of the clause or, of "he said", of the rest of the sentence.
Set what_is_said(const Telling& telling, const Set& clause, const Set& counted) {
    const auto& text = telling.record->article.text;
    Set quoted;
    for (const auto& quotation : quoted_by(text.view(), telling.said->trigger)) add_all(quoted, words_of(text.quote(quotation)));
    quoted = without(quoted, counted);
    if (quoted.size() >= fewest_words_said) return quoted;
    return clause.size() >= fewest_words_said ? clause : without(words_of(text.quote(telling.said->sentence)), counted);
}

/// Names and trigger are compared by themselves: they must not count again as words in common.
void take_words(Profile& made, const Telling& telling, const Surroundings& surroundings) {
    const auto& text = telling.record->article.text;
    made.trigger = words_of_trigger(text.quote(telling.said->trigger));
    made.lemmas = lemmas_in(text.quote(telling.said->trigger));
    Set counted = made.trigger;
    for (const auto* actors : {&made.agents, &made.others}) {
        for (const auto actor : *actors) add_all(counted, surroundings.actor_names[actor]);
    }
    for (const auto place : made.places) add_all(counted, surroundings.place_names[place]);
    if (made.saying) {  // who speaks is no part of what is said
        for (const auto& argument : telling.said->arguments) add_all(counted, words_of(text.quote(argument.span)));
        for (const auto& part : telling.said->participants) add_all(counted, words_of(text.quote(part.span)));
    }
    auto words = without(words_of(text.quote(telling.said->clause)), counted);
    made.names = without(names_in(telling), counted);
    for (const auto& argument : telling.said->arguments) add_all(made.who, words_of(text.quote(argument.span)));
    if (made.saying) words = what_is_said(telling, words, counted);
    made.words = surroundings.article_words.weigh(std::move(words));
}

template <typename Entity> Set words_of_names(const Entity& entity) {
    Set words = words_of(entity.name);
    for (const auto& alias : entity.aliases) add_all(words, words_of(alias));
    return words;
}

/// The towns and days that a story tells of by one word.
struct Uses {
    Set points;
    std::optional<calendar::Day> day;
    bool several = false;

    void add(const Profile& telling) {
        if (several) return;
        several = !points.empty() && !telling.points.empty() && !share(points, telling.points);
        add_all(points, telling.points);
        if (telling.weak) return;
        several = several || (day && *day != *telling.first);
        day = telling.first;
    }
};

/// "Retook" says little of which town was retaken when five were.
void mark_words_of_several_events(std::vector<Profile>& profiles) {
    std::map<std::pair<bool, std::uint32_t>, Uses> uses;  // of words without a type apart
    const auto key = [](const Profile& telling, std::uint32_t lemma) { return std::pair(telling.typed, lemma); };
    for (const auto& telling : profiles) {
        for (const auto lemma : telling.lemmas) uses[key(telling, lemma)].add(telling);
    }
    for (auto& telling : profiles)
        telling.of_several = std::any_of(telling.lemmas.begin(), telling.lemmas.end(),
                                         [&](auto lemma) { return uses[key(telling, lemma)].several; });
}

}  // namespace

Surroundings surroundings_of(const Story& story, const MergingModel& model) {
    Surroundings made{model, ArticleWords(story.records), {}, containing_places(story), kin_of_actors(story), {}, {}, {}, {}, {}};
    for (const auto& actor : story.actors) {
        made.actor_names.push_back(words_of_names(actor.entity));
        made.persons.push_back(actor.entity.kind == entities::ActorKind::person);
        made.acts_for_state.push_back(actor.entity.kind == entities::ActorKind::state ||
                                      actor.entity.kind == entities::ActorKind::armed_force);
    }
    for (const auto& place : story.places) {
        made.place_names.push_back(words_of_names(place.entity));
        made.kinds.push_back(place.entity.kind);
    }
    return made;
}

Profile profile(const Telling& telling, const Surroundings& surroundings) {
    Profile made;
    made.type = hash(telling.said->type);
    made.typed = telling.said->type != events::untyped;
    made.saying = is_saying(telling.said->type);
    made.lasting = surroundings.model.lasts(telling.said->type);
    made.refers = refers_back(telling);
    take_stance(made, *telling.said);
    made.block =
        hash(std::to_string(made.stance) + "|" + std::string(made.saying ? "" : surroundings.model.family(telling.said->type)));
    if (telling.said->in_title || in_first_sentence(telling)) made.opens = {telling.mention.article};
    made.article = telling.mention.article;
    made.sentence = telling.said->sentence;
    made.quantities = telling.said->quantities;
    take_time(made, telling.mention.when);
    take_places(made, telling, surroundings);
    take_actors(made, telling, surroundings);
    for (auto* set : {&made.places, &made.points, &made.regions, &made.around, &made.agents, &made.others, &made.undergoers,
                      &made.kin, &made.states})
        sort_unique(*set);
    take_words(made, telling, surroundings);
    made.passages = passages_around(telling);
    return made;
}

std::vector<Profile> profiles(const std::vector<Telling>& tellings, const Surroundings& surroundings, const Spread& spread) {
    std::vector<Profile> made(tellings.size());
    spread(made.size(), [&](std::size_t t) { made[t] = profile(tellings[t], surroundings); });
    for (std::size_t t = 0; t < tellings.size(); ++t) {
        const auto& telling = tellings[t];
        if (!telling.said->content_of || *telling.said->content_of >= telling.record->events.size()) continue;
        // Tellings are in order of record, then mention: the saying is so many places away.
        auto& saying = made[t - telling.mention.mention + *telling.said->content_of];
        if (!saying.saying) continue;
        auto words = saying.words.words;
        add_all(words, made[t].words.words);
        saying.words = surroundings.article_words.weigh(std::move(words));
    }
    mark_words_of_several_events(made);
    return made;
}

}  // namespace annals::graph
