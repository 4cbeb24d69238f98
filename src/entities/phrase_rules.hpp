// Phrases that name an actor or a place by composition: "Ukrainian troops", "the border with Russia".
//
//     rule armed_forces
//         pattern  <nation> <military>* <force>
//         actor    armed_force Armed Forces of {nation}
//         example  [Ukrainian troops] crossed the river. -> Armed Forces of Ukraine
//         counter  Ukrainian poets met.
//
// A pattern is a row of elements: a word or words ("defence|defense"), a class of words (<force>), or one of
//     <nation>   a country's name or demonym, with its possessive    <capital>  a capital as its state, possessive
//     <stem>     the name that a region shares with its centre       <place>    a place of the lexicon
//     <name>     a capitalised name that the lexicon need not know   <affinity> "pro-Kremlin", "NATO-armed"
//     <people>   "Ukrainians"          <metonym>  a capital or palace that acts for its state
//     <unknown>  a capitalised name that the lexicon does not know
// each with "^" before it (written with a capital in the text) and "?" (may be absent) or "*" (any number) after it.
// {nation}, {adjective}, {stem}, {name}, {direction}, {words} and any {class} stand in the result for what was matched.
// `bare` is a pattern without the nation ("defence ministry"): it is that of the country which the text makes clear.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include "annals/entities/entity.hpp"
#include "annals/entities/lexicon.hpp"
#include "annals/resources/blocks.hpp"
#include "word_classes.hpp"

namespace annals::entities {

struct PatternElement {
    enum class Kind : std::uint8_t { words, word_class, nation, capital, stem, place, name, affinity, people, metonym, unknown };
    Kind kind = Kind::words;
    std::vector<std::string> words;
    WordClasses::Bits bits = 0;
    std::string label;  // what {…} calls it
    bool optional = false;
    bool repeated = false;
    bool capital = false;  // "^west": only with a capital
    bool outside = false;  // "(town|village)": must be there, but is no part of the mention
};

struct PhraseRule {
    std::string name;
    std::vector<std::vector<PatternElement>> patterns;
    std::vector<std::vector<PatternElement>> bare;  // without its nation, which the text around must make clear
    std::optional<ActorKind> actor;
    std::optional<PlaceKind> place;
    std::string result;
    bool region_of_stem = false;  // the place is the lexicon's region of {stem}
};

/// What a token must be like for a pattern to begin there: any of these. Most tokens are nothing that a pattern begins with.
struct PatternBeginning {
    std::uint32_t rule = 0, pattern = 0;
    WordClasses::Bits bits = 0;
    std::vector<std::string> words;
    bool capital = false, named = false, hyphen = false;
};

struct PhraseRules {
    std::vector<PhraseRule> rules;
    std::vector<PatternBeginning> beginnings;                    // of all patterns, in the order of the rules
    std::unordered_set<std::string> beginning_words;             // all `words` of the beginnings
    WordClasses::Bits no_name = 0, no_unknown = 0;               // classes whose words are no <name>, no <unknown>
    WordClasses::Bits affinity_prefix = 0, affinity_suffix = 0;  // "pro", "armed"
};

/// Throws resources::RuleError for unknown classes, kinds and slots.
[[nodiscard]] PhraseRules read_phrase_rules(const std::vector<resources::Block>& blocks, const WordClasses& classes,
                                            std::vector<RuleExample>& examples);

}  // namespace annals::entities
