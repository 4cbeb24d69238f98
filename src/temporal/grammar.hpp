// Rule files, compiled: word classes, phrases and rules as small programs over pieces.
//
// A pattern is a sequence of
//
//     word          that word, in any case; written with a capital it must have one in the text
//     <class>       a word of a class; its meaning is captured under the class's name
//     <day=1-31>    digits within a range, captured as `day`; <end=day_number> captures a class under another name
//     <clock=0000-2359>  the same, written with all four digits; <year=00-99>, with both
//     {phrase}      one of the forms of a phrase
//     ( a | b )     alternatives;  x?  an optional element;  +x  no space before x;  [ ... ]  the expression's extent
//
// A value is a sequence of steps (annals/temporal/symbolic_time.hpp) with `$name` for what was captured; `$phrase` alone is
// that phrase's steps. A step with a capture that the match left out falls away. The value `nothing` says: no time.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <boost/container/flat_map.hpp>

#include "annals/resources/blocks.hpp"
#include "annals/resources/bundle.hpp"
#include "annals/temporal/time_expression.hpp"
#include "temporal/anchor_model.hpp"
#include "temporal/beginnings.hpp"
#include "temporal/pieces.hpp"
#include "temporal/step_language.hpp"

namespace annals::temporal {

/// Whole numbers from `low` to `high`; digits may not be more than those of `high`.
struct NumberRange {
    std::int32_t low = 0, high = 0;
    bool all_digits =
        false;  // "00-99": written with all digits of the high end; four are a clock's, with no more than 59 minutes
    [[nodiscard]] bool contains(std::int32_t number) const { return low <= number && number <= high; }
};

struct ClassWord {
    std::uint32_t word = 0;
    bool capital = false;
    bool space_before = false;
};
struct ClassEntry {
    std::vector<ClassWord> words;  // never empty
    std::int32_t value = 0;
};

/// Words with their meanings: the matcher's table and the meaning's in one.
struct WordClass {
    std::string name;
    ArgumentType type = ArgumentType::count;
    boost::container::flat_map<std::uint32_t, std::vector<ClassEntry>> entries;  // by first word, longest first
    std::vector<bool> first_words;                                               // which words an entry begins with
    std::optional<NumberRange> digits;                                           // "7", "12"
    std::optional<NumberRange> words;                                            // "seven", "twenty-four", "nineteen ninety-six"
    std::optional<NumberRange> numbers;                                          // those, and "7", "1,000"
    std::optional<NumberRange> ordinals;                                         // "7th"

    /// Does an entry begin with the word? Seldom: `entries` need not be searched then.
    [[nodiscard]] bool holds(std::uint32_t word) const { return word < first_words.size() && first_words[word]; }
};

enum class Op : std::uint8_t { word, in_class, range, phrase, split, jump, open, close, accept };

struct Instruction {
    Op op = Op::accept;
    bool capital = false;   // word: must be capitalised
    bool adjacent = false;  // no space before
    std::uint8_t slot = 0;
    std::uint32_t a = 0;      // word, class or phrase number; jump target; first target of a split; low end of a range
    std::uint32_t b = 0;      // second target of a split; high end of a range
    bool all_digits = false;  // range: of a clock, as in NumberRange
};

struct TemplateArgument {
    std::optional<std::uint8_t> slot;
    std::int32_t sign = 1;
    std::int32_t value = 0;
};
struct TemplateStep {
    std::optional<std::uint8_t> phrase;  // the slot of a phrase whose steps stand here
    StepKind kind = StepKind::unit;
    std::array<TemplateArgument, 3> arguments{};
    bool in_one_number = false;  // clock(1730)
};

struct Slot {
    std::string name;
    ArgumentType type = ArgumentType::count;
    bool is_phrase = false;
};
inline constexpr std::size_t max_slots = 10;

/// One pattern with its value.
struct Form {
    std::vector<Instruction> code;
    std::vector<Slot> slots;
    std::vector<TemplateStep> value;
    bool nothing = false;
};

/// Where a rule's steps are counted from: what they say themselves; the last dated expression; the last quarter named, for
/// comparisons in reports, or the last dated expression where there is none; an event. `otherwise` holds the steps for when there is no such expression.
enum class RuleAnchor : std::uint8_t { by_value, previous, quarter, quarter_or_previous, event, none };

struct Rule {
    std::string name;
    std::vector<Form> forms;
    RuleAnchor anchor = RuleAnchor::by_value;
    std::vector<Step> otherwise;
    FormRange numbers;  // of its forms
};

struct Grammar {
    Vocabulary vocabulary;
    std::vector<WordClass> classes;
    boost::container::flat_map<std::string, std::size_t, std::less<>> class_numbers;  // by name
    std::vector<Rule> phrases;
    std::vector<Rule> rules;
    FormRange rule_forms;                     // those of all rules
    std::vector<std::uint16_t> rule_of_form;  // counted from the first form of a rule
    Beginnings beginnings;
    std::optional<std::size_t> cardinals, ordinal_suffixes;  // the classes that are asked for at every number
    AnchorModel anchors;

    [[nodiscard]] const WordClass* find_class(std::string_view name) const;
};

/// Compiles all rule files below "en/time/". Throws resources::RuleError.
[[nodiscard]] Grammar compile_grammar(const resources::Bundle& bundle);

}  // namespace annals::temporal
