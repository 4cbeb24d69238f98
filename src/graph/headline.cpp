#include "graph/headline.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace annals::graph {
namespace {

constexpr std::array<std::string_view, 22> pronouns{"he",         "her",   "his",   "i",     "it",    "its",  "she",  "that",
                                                    "the latter", "their", "them",  "there", "these", "they", "this", "those",
                                                    "we",         "what",  "which", "who",   "whose", "you"};
constexpr std::array<std::string_view, 15> conjunctions{"and",   "as", "because", "but",  "however", "if",   "meanwhile", "or",
                                                        "since", "so", "that",    "then", "though",  "when", "while"};

bool among(const auto& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

std::string lower(std::string_view text) {
    std::string made(text);
    for (char& c : made) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return made;
}

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Runs of white space, no-break spaces among it, become one space.
std::string fold_space(std::string_view text) {
    constexpr std::string_view no_break_space = "\xC2\xA0";
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool no_break = text.substr(i).starts_with(no_break_space);
        if (no_break) ++i;
        const bool space = no_break || text[i] == ' ' || text[i] == '\n' || text[i] == '\t' || text[i] == '\r';
        if (!space) made += text[i];
        if (space && !made.empty() && made.back() != ' ') made += ' ';
    }
    if (!made.empty() && made.back() == ' ') made.pop_back();
    return made;
}

/// Drops any of `marks` from the front or the back; true when something went.
bool strip(std::string_view& text, bool front) {
    constexpr std::array<std::string_view, 17> marks{"\"", "'", "“", "”", "‘", "’", ",", ";", ":",
                                                     "-",  "–", "—", "(", ")", " ", ".", "…"};
    for (const auto mark : marks) {
        if (front ? !text.starts_with(mark) : !text.ends_with(mark)) continue;
        front ? text.remove_prefix(mark.size()) : text.remove_suffix(mark.size());
        return true;
    }
    return false;
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find_first_of(" ,;:")); }

/// Without quotation marks around it and conjunctions before it.
std::string_view bare(std::string_view text) {
    while (strip(text, true)) {}
    while (strip(text, false)) {}
    const auto word = first_word(text);
    if (word.size() == text.size() || !among(conjunctions, lower(word))) return text;
    return bare(text.substr(word.size()));
}

std::string shortened(std::string_view text) {
    if (code_points(text) <= longest_headline) return std::string(text);
    auto cut = text;
    while (code_points(cut) > longest_headline - 1) {
        const auto space = cut.rfind(' ');
        if (space == std::string_view::npos) break;
        cut = cut.substr(0, space);
    }
    while (strip(cut, false)) {}
    return std::string(cut) + "…";
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

bool starts_with_pronoun(std::string_view text) { return among(pronouns, lower(first_word(text))); }

/// The name that a pronoun at the front stands for, or nothing.
std::string_view antecedent(const Story& story, const Telling& telling, std::string_view word) {
    const auto& text = telling.record->article.text;
    for (std::size_t i = 0; i < telling.said->participants.size(); ++i) {
        const auto& participant = telling.said->participants[i];
        if (!telling.said->clause.contains(participant.span) || text.quote(participant.span) != word) continue;
        const auto& key = telling.record->entities.actors.at(participant.actor);
        const auto same = [&](const Actor& actor) { return actor.entity.key == key.key; };
        const auto found = std::find_if(story.actors.begin(), story.actors.end(), same);
        return found == story.actors.end() ? std::string_view(key.name) : std::string_view(found->entity.name);
    }
    return {};
}

bool names_agent(const Telling& telling) {
    return std::any_of(telling.said->participants.begin(), telling.said->participants.end(),
                       [&](const events::Participant& participant) {
                           return (participant.role == events::Role::agent || participant.role == events::Role::speaker) &&
                                  telling.said->clause.contains(participant.span);
                       });
}

/// Higher is better; ties go to the earlier telling.
int quality(const Telling& telling, const std::string& headline) {
    const auto length = code_points(headline);
    int points = telling.said->in_title ? 3 : 0;
    if (names_agent(telling)) points += 4;
    if (starts_with_pronoun(headline)) points -= 4;
    if (length >= 25 && length <= 75) points += 2;
    if (length < 12) points -= 3;
    if (headline.ends_with("…")) points -= 2;
    const auto clause = bare(telling.record->article.text.quote(telling.said->clause));
    const bool fragment = !clause.empty() && clause.front() >= 'a' && clause.front() <= 'z';
    return fragment ? points - 2 : points;
}

}  // namespace

std::string headline_of(const Story& story, const Telling& telling) {
    const auto folded = fold_space(telling.record->article.text.quote(telling.said->clause));
    std::string text(bare(folded));
    const auto word = std::string(first_word(text));
    if (among(pronouns, lower(word))) {
        const auto name = antecedent(story, telling, word);
        if (!name.empty()) text.replace(0, word.size(), name);
    }
    return capitalised(shortened(text));
}

std::string best_headline(const Story& story, const std::vector<Telling>& tellings, const Cluster& cluster) {
    std::string best;
    int best_quality = 0;
    for (const auto number : cluster) {
        auto headline = headline_of(story, tellings[number]);
        const int points = quality(tellings[number], headline);
        if (!best.empty() && points <= best_quality) continue;
        best = std::move(headline);
        best_quality = points;
    }
    return best;
}

}  // namespace annals::graph
