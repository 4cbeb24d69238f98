#include "word_lists.hpp"

#include <algorithm>

#include "annals/resources/bundle.hpp"

namespace annals::language {
namespace {

/// Calls `use` with each line's words; lines that start with # are comments.
template <typename Use> void for_each_line(std::string_view contents, Use use) {
    while (!contents.empty()) {
        const auto end = std::min(contents.find('\n'), contents.size());
        const auto line = contents.substr(0, end);
        contents.remove_prefix(std::min(end + 1, contents.size()));
        if (!line.empty() && line.front() != '#') use(line);
    }
}

std::string_view next_word(std::string_view& line) {
    const auto begin = std::min(line.find_first_not_of(' '), line.size());
    const auto end = std::min(line.find(' ', begin), line.size());
    const auto word = line.substr(begin, end - begin);
    line.remove_prefix(end);
    return word;
}

void add_words(WordSet& set, std::string_view line) {
    for (auto word = next_word(line); !word.empty(); word = next_word(line)) set.add(word);
}

void read_abbreviations(WordLists& lists, std::string_view contents) {
    for_each_line(contents, [&lists](std::string_view line) {
        const auto kind = next_word(line);
        if (kind == "title") add_words(lists.titles, line);
        if (kind == "number") add_words(lists.before_number, line);
        if (kind == "word") add_words(lists.abbreviations, line);
        if (kind == "inner") add_words(lists.inner, line);
        if (kind == "clock") add_words(lists.clock, line);
        if (kind == "middle") add_words(lists.middle, line);
        if (kind == "day") add_words(lists.days, line);
        if (kind == "month") add_words(lists.months, line);
        if (kind == "being") add_words(lists.being, line);
        if (kind == "name") add_words(lists.marked_names, line);
    });
}

void read_speech_verbs(WordLists& lists, std::string_view contents) {
    for_each_line(contents, [&lists](std::string_view line) {
        const auto kind = next_word(line);
        if (kind == "say") add_words(lists.speech_verbs, line);
        if (kind == "judge") add_words(lists.judging_verbs, line);
    });
}

WordLists read_lists() {
    const auto bundle = resources::Bundle::embedded();
    WordLists lists;
    read_abbreviations(lists, bundle.get("en/language/abbreviations.txt"));
    for_each_line(bundle.get("en/language/sentence_openers.txt"), [&](std::string_view line) { add_words(lists.openers, line); });
    read_speech_verbs(lists, bundle.get("en/language/speech_verbs.txt"));
    return lists;
}

Affixes read_affixes() {
    Affixes lists;
    for_each_line(resources::Bundle::embedded().get("en/language/affixes.txt"), [&lists](std::string_view line) {
        const auto kind = next_word(line);
        add_words(kind == "prefix" ? lists.prefixes : kind == "suffix" ? lists.suffixes : lists.units, line);
    });
    return lists;
}

}  // namespace

const WordLists& word_lists() {
    static const WordLists lists = read_lists();
    return lists;
}

const Affixes& affixes() {
    static const Affixes lists = read_affixes();
    return lists;
}

}  // namespace annals::language
