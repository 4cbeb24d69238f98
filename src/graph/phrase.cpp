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
    const auto word = lower(first_word(bare(text)));
    return !continues_a_phrase(word) && !word.starts_with("who") && word != "which";
}

}  // namespace

const events::Participant* subject(const Telling& telling) {
    const events::Participant* found = nullptr;
    for (const auto& participant : telling.said->participants) {
        if (participant.span.end > telling.said->trigger.begin || participant.span.begin < telling.said->sentence.begin) continue;
        // Who acts, before what is acted on; of equals, the nearer.
        const bool better = !found || participant.role < found->role ||
                            (participant.role == found->role && participant.span.begin > found->span.begin);
        if (better) found = &participant;
    }
    return found;
}

std::uint32_t phrase_end(const Telling& telling) {
    const auto& said = *telling.said;
    const auto clause = words(telling, said.clause.begin, said.clause.end);
    const bool breaks_off = said.clause.end <= said.trigger.end || leads_on(last_word(bare(clause)));
    return breaks_off ? std::max(said.sentence.end, said.trigger.end) : said.clause.end;
}

std::optional<Phrase> phrase_of(const Telling& telling) {
    const auto& said = *telling.said;
    const auto end = phrase_end(telling);
    if (const auto* who = subject(telling)) {
        const auto begins = beginnings(telling, who->span.begin);
        for (auto begin = begins.rbegin(); begin != begins.rend() && visible(telling, *begin); ++begin) {
            const bool close = who->span.begin - *begin <= near || *begin == said.sentence.begin || *begin == said.clause.begin;
            if (close && good_opening(words(telling, *begin, end))) return Phrase{{*begin, end}, true};
        }
    }
    if (visible(telling, said.sentence.begin)) return Phrase{{said.sentence.begin, end}, false};
    return std::nullopt;
}

std::optional<Phrase> last_resort(const Telling& telling) {
    const auto end = phrase_end(telling);
    for (const auto begin : beginnings(telling, telling.said->trigger.begin)) {
        if (visible(telling, begin) && good_opening(words(telling, begin, end))) return Phrase{{begin, end}, false};
    }
    return std::nullopt;
}

std::optional<text::Span> predicate_of(const Telling& telling, const events::Participant& subject) {
    const auto begin = subject.span.end;
    std::string between = fold_space(words(telling, begin, telling.said->trigger.begin));
    std::string_view rest = between;
    while (!rest.empty()) {
        const auto word = first_word(rest);
        if (!word.empty() && !is_auxiliary(word)) return std::nullopt;
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    return text::Span{begin, phrase_end(telling)};
}

}  // namespace annals::graph
