#include "graph/wording.hpp"

#include <algorithm>
#include <array>

namespace annals::graph {
namespace {

constexpr std::array<std::string_view, 24> pronouns{"he",    "her",  "his",   "i",     "it",    "its",   "my",   "our",
                                                    "she",   "that", "their", "them",  "there", "these", "they", "this",
                                                    "those", "we",   "what",  "which", "who",   "whose", "you",  "your"};
constexpr std::array<std::string_view, 7> possessives{"her", "his", "its", "my", "our", "their", "your"};
/// Without them a line says the same; "if" and "because" stay, since it would not.
constexpr std::array<std::string_view, 10> conjunctions{"and", "but", "however", "meanwhile", "nevertheless",
                                                        "or",  "so",  "that",    "then",      "yet"};
constexpr std::array<std::string_view, 35> leading_on{
    "a",    "about",  "adding", "after", "an", "and",  "as",  "at",   "because", "between", "but", "by",
    "from", "had",    "has",    "have",  "in", "into", "is",  "its",  "noting",  "of",      "on",  "or",
    "over", "saying", "than",   "the",   "to", "that", "was", "were", "which",   "who",     "with"};
constexpr std::array<std::string_view, 26> continuing{
    "against", "ahead", "are", "around", "based", "been", "being", "by",     "from",    "had", "has", "have", "into",
    "is",      "of",    "off", "out",    "said",  "than", "to",    "toward", "towards", "up",  "was", "were", "with"};
constexpr std::array<std::string_view, 34> auxiliaries{
    "again", "all",   "already", "also", "are",  "be",   "been",  "being", "both", "can",   "could", "did",
    "do",    "does",  "had",     "has",  "have", "is",   "may",   "might", "must", "never", "not",   "now",
    "only",  "still", "then",    "they", "was",  "were", "which", "who",   "will", "would"};
constexpr std::array<std::string_view, 20> marks{"\"", "'", "“", "”", "‘", "’", ",", ";", ":", "-",
                                                 "–",  "—", "(", ")", " ", ".", "…", "*", ">", "#"};

bool among(const auto& words, std::string_view word) {
    return std::find(words.begin(), words.end(), lower_ascii(word)) != words.end();
}

/// Drops any mark from the front or the back; true when something went.
bool strip(std::string_view& text, bool front) {
    for (const auto mark : marks) {
        if (front ? !text.starts_with(mark) : !text.ends_with(mark)) continue;
        front ? text.remove_prefix(mark.size()) : text.remove_suffix(mark.size());
        return true;
    }
    return false;
}

std::string_view without_loose_end(std::string_view text) {
    while (strip(text, false)) {}
    const auto word = last_word(text);
    return word.size() < text.size() && leads_on(word) ? without_loose_end(text.substr(0, text.size() - word.size())) : text;
}

std::size_t count(std::string_view text, std::string_view mark) {
    std::size_t found = 0;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) ++found;
    return found;
}

void erase(std::string& text, std::string_view mark, bool last) {
    const auto at = last ? text.rfind(mark) : text.find(mark);
    if (at != std::string::npos) text.erase(at, mark.size());
}

/// A quotation that begins or ends outside the line leaves a mark without its partner.
void drop_lone_marks(std::string& text) {
    if (count(text, "\"") % 2 == 1) erase(text, "\"", true);
    const auto opening = count(text, "“"), closing = count(text, "”");
    if (opening > closing) erase(text, "“", true);
    if (closing > opening) erase(text, "”", false);
    if (count(text, "‘") > count(text, "’")) erase(text, "‘", true);
    const auto bracket = count(text, "("), end = count(text, ")");
    if (bracket > end) erase(text, "(", true);
    if (end > bracket) erase(text, ")", false);
}

}  // namespace

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

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

std::string_view last_word(std::string_view text) {
    const auto before = text.find_last_of(" ,;:\n\t");
    return before == std::string_view::npos ? text : text.substr(before + 1);
}

std::size_t word_count(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool letter = c != ' ' && c != '\n' && c != '\t' && c != ',' && c != '"';
        if (letter && !inside) ++words;
        inside = letter;
    }
    return words;
}

bool is_pronoun(std::string_view word) { return among(pronouns, word); }
bool is_possessive(std::string_view word) { return among(possessives, word); }
bool is_conjunction(std::string_view word) { return among(conjunctions, word); }
bool leads_on(std::string_view word) { return among(leading_on, word); }
bool continues_a_phrase(std::string_view word) { return among(continuing, word); }
bool is_auxiliary(std::string_view word) { return among(auxiliaries, word) || (word.size() > 4 && word.ends_with("ly")); }

std::string_view bare(std::string_view text) {
    while (strip(text, true)) {}
    while (strip(text, false)) {}
    const auto word = first_word(text);
    if (word.size() == text.size() || !is_conjunction(word)) return text;
    return bare(text.substr(word.size()));
}

std::string as_line(std::string_view text) {
    auto cut = without_loose_end(text);
    const bool too_long = code_points(cut) > longest_headline;
    while (code_points(cut) > longest_headline - (too_long ? 1 : 0)) {
        const auto space = cut.rfind(' ');
        if (space == std::string_view::npos) break;
        cut = cut.substr(0, space);
    }
    std::string line(without_loose_end(cut));
    drop_lone_marks(line);
    if (too_long) line += "…";
    if (!line.empty() && line.front() >= 'a' && line.front() <= 'z') line.front() = static_cast<char>(line.front() - 'a' + 'A');
    return line;
}

}  // namespace annals::graph
