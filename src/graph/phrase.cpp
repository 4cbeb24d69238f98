#include "graph/phrase.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "graph/wording.hpp"

namespace annals::graph {
namespace {

/// Words after which a clause with a subject of its own begins; "and" joins nouns too, and counts only after a comma.
constexpr std::array<std::string_view, 11> openers{"after", "although", "as",     "because", "before", "but",
                                                   "since", "that",     "though", "when",    "while"};
constexpr std::array<std::string_view, 9> borders{", ", "; ", ": ", "– ", "— ", " (", "“", "\"", ",\n"};
constexpr std::uint32_t near = 30;  // bytes from a border to the subject's name: room for titles and adjectives

std::string_view words(const Telling& telling, std::uint32_t begin, std::uint32_t end) {
    return begin < end ? telling.record->article.text.quote({begin, end}) : std::string_view();
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// Offsets in the sentence, up to `last`, at which a clause may begin; the sentence's own beginning is the first.
std::vector<std::uint32_t> beginnings(const Telling& telling, std::uint32_t last) {
    const auto begin = telling.said->sentence.begin;
    const auto text = words(telling, begin, last);
    std::vector<std::uint32_t> found{begin};
    for (const auto border : borders) {
        for (auto at = text.find(border); at != std::string_view::npos; at = text.find(border, at + 1))
            found.push_back(begin + static_cast<std::uint32_t>(at + border.size()));
    }
    for (const auto opener : openers) {
        for (auto at = text.find(opener); at != std::string_view::npos; at = text.find(opener, at + 1)) {
            const auto end = at + opener.size();
            if (at > 0 && is_space(text[at - 1]) && end < text.size() && is_space(text[end]))
                found.push_back(begin + static_cast<std::uint32_t>(end + 1));
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool visible(const Telling& telling, std::uint32_t begin) {
    return code_points(words(telling, begin, telling.said->trigger.end)) < longest_headline;
}

bool good_opening(std::string_view text) {
    const auto first = first_word(bare(text));
    const auto word = lower_ascii(first);
    if (first == word && word.ends_with("ed")) return false;  // "telephoned": cut off from its subject
    return !continues_a_phrase(word) && !word.starts_with("who") && word != "which" && word != "where";
}

/// "Olaf Holm, [the chancellor,] telephoned": all that stands before it is a name, and not "In May," or "When it rained,".
bool renames_the_opening(const Telling& telling, std::uint32_t begin) {
    static constexpr std::array<std::string_view, 26> fronting{
        "after",  "although", "amid",      "as",    "at",   "because", "before", "by",       "despite",
        "during", "earlier",  "following", "for",   "from", "if",      "in",     "later",    "meanwhile",
        "on",     "over",     "since",     "today", "when", "while",   "with",   "yesterday"};
    const auto before = words(telling, telling.said->sentence.begin, begin);
    const auto first = lower_ascii(first_word(before));
    return before.ends_with(", ") && before.find(", ") + 2 == before.size() &&
           std::find(fronting.begin(), fronting.end(), first) == fronting.end();
}

/// ", demanded last week": a verb cut off from who demands; ", leaving weapons" may stand by itself.
bool is_finite_alone(const Telling& telling) {
    return words(telling, telling.said->trigger.begin, telling.said->trigger.end).ends_with("ed");
}

/// "Greta Holm, called …", "a regrouping, has set off …": the end of an insertion that was opened before; its verb belongs to
/// what stands before it.
bool closes_an_insertion(const Telling& telling, std::uint32_t begin, std::uint32_t end) {
    const auto text = words(telling, begin, end);
    const auto comma = text.find(", ");
    if (begin == telling.said->sentence.begin || comma == std::string_view::npos) return false;
    const auto word = first_word(text.substr(comma + 2));
    if (continues_a_phrase(word) && is_auxiliary(word)) return true;
    const auto at = static_cast<std::uint32_t>(begin + comma);
    const auto who = subject(telling);
    if (at + 2 == telling.said->trigger.begin) return who ? who->span.end == at : is_finite_alone(telling);
    return who && who->span.end <= at && at - who->span.end < near && renames_the_opening(telling, begin);
}

/// "Halyna, 61, who left": an age does nothing.
bool has_letters(std::string_view text) { return text.find_first_not_of("0123456789., ") != std::string_view::npos; }

/// The actors first, then what is no actor's name.
std::vector<Subject> takers_part(const Telling& telling) {
    std::vector<Subject> all;
    for (const auto& one : telling.said->participants) all.push_back({one.role, one.span, &one});
    for (const auto& one : telling.said->arguments) {
        if (has_letters(words(telling, one.span.begin, one.span.end))) all.push_back({one.role, one.span, nullptr});
    }
    return all;
}

bool all_auxiliaries(std::string_view text) {
    while (!text.empty()) {
        const auto word = first_word(text);
        if (!word.empty() && !is_auxiliary(word)) return false;
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return true;
}

/// "Fled", "has fled": what may stand behind a subject; "fleeing" and "to flee" may not.
bool is_finite(std::string_view verb) {
    const auto word = lower_ascii(first_word(verb));
    return !word.empty() && word != "to" && !word.ends_with("ing");
}

}  // namespace

std::optional<Subject> subject(const Telling& telling) {
    std::optional<Subject> found;
    for (const auto& one : takers_part(telling)) {
        if (found && found->known != nullptr && one.known == nullptr) break;
        if (one.span.end > telling.said->trigger.begin || one.span.begin < telling.said->sentence.begin) continue;
        // Who acts, before what is acted on; of equals, the nearer.
        const bool better = !found || one.role < found->role || (one.role == found->role && one.span.begin > found->span.begin);
        if (better) found = one;
    }
    return found;
}

std::optional<Subject> speaker(const Telling& telling) {
    for (const auto& one : takers_part(telling)) {
        if (one.role == events::Role::speaker || one.role == events::Role::agent) return one;
    }
    return std::nullopt;
}

std::uint32_t phrase_end(const Telling& telling) {
    const auto& said = *telling.said;
    const auto clause = words(telling, said.clause.begin, said.clause.end);
    // "[The ferry sank], police held its owner": all is said.
    const bool closed = word_count(clause) >= 3 && words(telling, said.trigger.end, said.sentence.end).starts_with(',');
    if (closed && said.clause.end <= said.trigger.end && !leads_on(last_word(clause))) return said.trigger.end;
    const bool breaks_off = said.clause.end <= said.trigger.end || leads_on(last_word(bare(clause)));
    return breaks_off ? std::max(said.sentence.end, said.trigger.end) : said.clause.end;
}

std::optional<Phrase> phrase_of(const Telling& telling) {
    const auto& said = *telling.said;
    const auto end = phrase_end(telling);
    const auto opening = telling.said->sentence.begin;
    if (const auto who = subject(telling)) {
        const auto begins = beginnings(telling, who->span.begin);
        for (auto begin = begins.rbegin(); begin != begins.rend() && visible(telling, *begin); ++begin) {
            const bool close = who->span.begin - *begin <= near || *begin == opening || *begin == said.clause.begin;
            if (close && good_opening(words(telling, *begin, end)) && !closes_an_insertion(telling, *begin, end))
                return Phrase{{*begin, end}, true};
        }
    }
    if (visible(telling, opening)) return Phrase{{opening, end}, false};
    return std::nullopt;
}

std::optional<Phrase> last_resort(const Telling& telling) {
    const auto end = phrase_end(telling);
    for (const auto begin : beginnings(telling, telling.said->trigger.begin)) {
        const bool good = good_opening(words(telling, begin, end)) && !closes_an_insertion(telling, begin, end) &&
                          !(begin == telling.said->trigger.begin && is_finite_alone(telling));
        if (visible(telling, begin) && good) return Phrase{{begin, end}, false};
    }
    return std::nullopt;
}

std::optional<text::Span> predicate_of(const Telling& telling, const Subject& subject) {
    const auto begin = subject.span.end;
    if (!all_auxiliaries(fold_space(words(telling, begin, telling.said->trigger.begin)))) return std::nullopt;
    return text::Span{begin, phrase_end(telling)};
}

std::optional<text::Span> predicate_apart(const Telling& telling, const Subject& subject) {
    const auto trigger = telling.said->trigger.begin;
    const auto between = words(telling, subject.span.end, trigger);
    for (const std::string_view opener : {", who ", ", which ", " who ", " which ", " that ", " and ", " but ", " or "}) {
        const auto at = between.rfind(opener);
        if (at == std::string_view::npos) continue;
        const auto begin = subject.span.end + static_cast<std::uint32_t>(at + opener.size());
        const bool relative = opener.find('w') != std::string_view::npos || opener == " that ";
        // A relative clause stands right behind what it describes; a joined verb has another one in between.
        const bool fits = relative == (at == 0) && all_auxiliaries(words(telling, begin, trigger));
        if (fits && is_finite(words(telling, begin, phrase_end(telling)))) return text::Span{begin, phrase_end(telling)};
    }
    return std::nullopt;
}

}  // namespace annals::graph
