#include "graph/headline.hpp"

#include <algorithm>

#include "graph/phrase.hpp"

namespace annals::graph {
namespace {

constexpr std::size_t fewest_telling_words = 3;  // of a content that says something
constexpr std::size_t longest_description = 45;  // code points of who has no name
constexpr std::size_t farthest_content = 60;     // bytes from "said" to "that": room for "in a press release"

std::string quote(const Telling& telling, text::Span span) {
    return span.empty() ? std::string() : fold_space(telling.record->article.text.quote(span));
}

/// What the story calls the one who takes part.
const std::string& name_of(const Story& story, const Telling& telling, const events::Participant& participant) {
    return story.actors[telling.actors->at(participant.actor)].entity.name;
}

/// Who has a name of his own: no group is called "fire service" where "the provincial fire service" is told of.
bool has_name(const Story& story, const Telling& telling, const Subject& subject) {
    if (subject.known == nullptr) return false;
    const auto& entity = story.actors[telling.actors->at(subject.known->actor)].entity;
    return entity.kind != entities::ActorKind::group || is_pronoun(quote(telling, subject.span));
}

std::string name_of(const Story& story, const Telling& telling, const Subject& subject) {
    return has_name(story, telling, subject) ? name_of(story, telling, *subject.known) : quote(telling, subject.span);
}

/// "A person familiar with the matter": who has no name is told of in all words up to the verb, where those are few.
std::string description_of(const Story& story, const Telling& telling, const Subject& who) {
    const bool beside = telling.said->sentence.begin <= who.span.begin && who.span.begin < telling.said->trigger.begin;
    const auto whole = beside ? quote(telling, {who.span.begin, telling.said->trigger.begin}) : std::string();
    const bool fits = !has_name(story, telling, who) && !whole.empty() && !leads_on(last_word(whole)) &&
                      code_points(whole) <= longest_description && whole.find(',') == std::string::npos;
    return fits ? whole : name_of(story, telling, who);
}

/// A pronoun at the front gives way to the name that it stands for.
std::string with_name_in_front(const Story& story, const Telling& telling, std::string text) {
    const auto word = std::string(first_word(text));
    if (!is_pronoun(word)) return text;
    for (const auto& participant : telling.said->participants) {
        if (quote(telling, participant.span) != word) continue;
        const auto name = name_of(story, telling, participant);
        const std::string_view possessive = name.ends_with('s') ? "'" : "'s";  // "the miners' lamps"
        return text.replace(0, word.size(), is_possessive(word) ? name + std::string(possessive) : name);
    }
    return text;
}

int quality_of(const Telling& telling, std::string_view line) {
    const auto length = code_points(line);
    int points = telling.said->in_title ? 2 : 0;
    if (is_pronoun(first_word(line))) points -= 4;
    if (length >= 25 && length <= 75) points += 2;
    if (length < 12) points -= 3;
    if (line.ends_with("…")) points -= 2;
    return points;
}

Headline rated(const Telling& telling, std::string line, int points) {
    points += quality_of(telling, line);
    return {std::move(line), points};
}

text::Span after_trigger(const Telling& telling) {
    return {telling.said->trigger.end, std::max(telling.said->trigger.end, telling.said->sentence.end)};
}

/// The words after "that", a colon or a quotation mark near the verb; "said the bridge was safe" reads well as it is.
std::string content_after(const Telling& telling) {
    const auto text = " " + quote(telling, after_trigger(telling));
    std::size_t nearest = farthest_content;
    std::string_view found;
    for (const std::string_view opening : {" that ", ": ", "“", "\""}) {
        const auto at = text.find(opening);
        if (at >= nearest) continue;
        nearest = at;
        found = std::string_view(text).substr(at + opening.size());
    }
    return std::string(bare(found));
}

/// "Nothing was paid, its director,": who is described behind the last comma but one is the speaker.
std::string without_description(const std::string& words) {
    constexpr std::size_t longest = 40;  // bytes
    const auto close = words.find_last_not_of(' ');
    if (close == std::string::npos || words[close] != ',') return words;
    const auto open = words.rfind(',', close - 1);
    if (open == std::string::npos || close - open > longest) return words;
    const auto word = std::string(first_word(bare(std::string_view(words).substr(open + 1))));
    return word == "its" || word == "their" || word == "his" || word == "her" ? words.substr(0, open + 1) : words;
}

/// The words before the speaker and the verb: "The bridge is safe," she said.
std::string content_before(const Telling& telling, const Subject& who) {
    const auto begin = telling.said->sentence.begin;
    auto end = telling.said->trigger.begin;
    if (who.span.begin >= begin) end = std::min(end, who.span.begin);
    return without_description(quote(telling, {begin, std::max(begin, end)}));
}

/// What is said stands in another sentence: the first event that it tells of shows where.
std::string content_elsewhere(const Telling& telling) {
    const auto& events = telling.record->events;
    const auto number = telling.mention.mention;
    const auto told = [&](const events::EventMention& event) {
        return event.content_of == number && !event.sentence.overlaps(telling.said->sentence);
    };
    const auto found = std::find_if(events.begin(), events.end(), told);
    return found == events.end() ? std::string() : std::string(bare(quote(telling, found->sentence)));
}

/// 0 when no quotation ends in the text.
std::size_t end_of_last_quotation(std::string_view text) {
    std::size_t end = 0;
    for (const std::string_view mark : {"\"", "”"}) {
        const auto at = text.rfind(mark);
        if (at != std::string_view::npos) end = std::max(end, at + mark.size());
    }
    return end;
}

std::string content(const Telling& telling, const Subject& who) {
    const auto before = content_before(telling, who);
    const auto quotation = before.substr(0, end_of_last_quotation(before));
    if (word_count(quotation) >= fewest_telling_words) return std::string(bare(quotation));
    const bool speaker_follows = who.span.begin >= telling.said->trigger.end;
    if (!speaker_follows) {
        const auto after = content_after(telling);
        if (word_count(after) >= fewest_telling_words) return after;
        if (word_count(quote(telling, after_trigger(telling))) >= fewest_telling_words) return {};  // reads well as it stands
    }
    if (word_count(before) >= fewest_telling_words && bare(before).size() < before.size()) return std::string(bare(before));
    return content_elsewhere(telling);
}

std::optional<Headline> saying(const Story& story, const Telling& telling) {
    const auto who = speaker(telling);
    if (telling.said->type != "SAY.STATEMENT" || !who) return std::nullopt;
    const auto what = content(telling, *who);
    if (word_count(what) < fewest_telling_words) return std::nullopt;
    return rated(telling, as_line(description_of(story, telling, *who) + ": " + what), 4);
}

Headline in_words_of(const Story& story, const Telling& telling, const Phrase& phrase) {
    const std::string words(bare(quote(telling, phrase.span)));
    return rated(telling, as_line(with_name_in_front(story, telling, words)), phrase.has_subject ? 4 : 2);
}

std::optional<Headline> name_and_verb(const Story& story, const Telling& telling, const Subject& who,
                                      const std::optional<text::Span>& predicate, int points) {
    if (!predicate) return std::nullopt;
    return rated(telling, as_line(name_of(story, telling, who) + " " + std::string(bare(quote(telling, *predicate)))), points);
}

/// "Ada Holm" and "asked for help", where she does something else before.
std::optional<Headline> agent_and_verb_apart(const Story& story, const Telling& telling) {
    const auto who = subject(telling);
    return who ? name_and_verb(story, telling, *who, predicate_apart(telling, *who), 4) : std::nullopt;
}

/// "Armed Forces of Ruritania" and "have retreated from the valley".
std::optional<Headline> agent_and_verb(const Story& story, const Telling& telling) {
    const auto who = subject(telling);
    return who ? name_and_verb(story, telling, *who, predicate_of(telling, *who), 3) : std::nullopt;
}

/// "Armed Forces of Ruritania: retreat": no phrase has trigger and actor in a line's length.
Headline agent_and_trigger(const Story& story, const Telling& telling) {
    auto who = subject(telling);
    if (!who) who = speaker(telling);
    if (!who) return rated(telling, as_line(quote(telling, {telling.said->sentence.begin, telling.said->sentence.end})), 0);
    const auto end = std::max(telling.said->trigger.end, phrase_end(telling));
    if (who->known == nullptr && who->span.begin < telling.said->trigger.begin)  // "calls to step down"
        return rated(telling, as_line(quote(telling, {who->span.begin, end})), 1);
    return rated(telling, as_line(name_of(story, telling, *who) + ": " + quote(telling, {telling.said->trigger.begin, end})), 1);
}

}  // namespace

Headline headline_of(const Story& story, const Telling& telling) {
    if (auto line = saying(story, telling)) return *line;
    if (auto line = agent_and_verb_apart(story, telling)) return *line;
    if (const auto phrase = phrase_of(telling)) return in_words_of(story, telling, *phrase);
    if (auto line = agent_and_verb(story, telling)) return *line;
    if (const auto phrase = last_resort(telling)) return in_words_of(story, telling, *phrase);
    return agent_and_trigger(story, telling);
}

std::string best_headline(const Story& story, const std::vector<Telling>& tellings, const Cluster& cluster) {
    Headline best;
    for (const auto number : cluster) {
        auto headline = headline_of(story, tellings[number]);
        if (best.line.empty() || headline.quality > best.quality) best = std::move(headline);
    }
    return best.line;
}

}  // namespace annals::graph
