#include "phrase_rules.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace annals::entities {
namespace {

using resources::Block;
using resources::Field;
using Kind = PatternElement::Kind;

const std::map<std::string_view, Kind> special{{"nation", Kind::nation}, {"capital", Kind::capital}, {"stem", Kind::stem},
                                               {"place", Kind::place},   {"name", Kind::name},       {"affinity", Kind::affinity},
                                               {"people", Kind::people}, {"metonym", Kind::metonym}, {"unknown", Kind::unknown}};

PatternElement read_element(const Block& block, const Field& field, std::size_t offset, std::string_view text,
                            const WordClasses& classes) {
    PatternElement element;
    if (text.ends_with('?') || text.ends_with('*')) {
        element.optional = true;
        element.repeated = text.back() == '*';
        text.remove_suffix(1);
    }
    if (text.starts_with('^')) {
        element.capital = true;
        text.remove_prefix(1);
    }
    if (text.starts_with('(') && text.ends_with(')')) {
        element.outside = true;
        text = text.substr(1, text.size() - 2);
    }
    if (!text.starts_with('<') || !text.ends_with('>')) {
        element.words = resources::split_list(text, '|');
        if (element.words.empty()) throw resources::fault(block, field, offset, "an element without words");
        return element;
    }
    element.label = text.substr(1, text.size() - 2);
    if (const auto found = special.find(element.label); found != special.end()) {
        element.kind = found->second;
        return element;
    }
    const auto bits = classes.bit(element.label);
    if (!bits) throw resources::fault(block, field, offset, "unknown word class <" + element.label + ">");
    element.kind = Kind::word_class;
    element.bits = *bits;
    return element;
}

std::vector<PatternElement> read_pattern(const Block& block, const Field& field, const WordClasses& classes) {
    std::vector<PatternElement> elements;
    const std::string_view text = field.value;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        if (end > begin) elements.push_back(read_element(block, field, begin, text.substr(begin, end - begin), classes));
        begin = end + 1;
    }
    if (std::all_of(elements.begin(), elements.end(), [](const PatternElement& e) { return e.optional; })) {
        throw resources::fault(block, field, 0, "a pattern needs an element that must be there");
    }
    return elements;
}

template <typename Enum> std::optional<Enum> kind_named(std::string_view text, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (name(static_cast<Enum>(i)) == text) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// "armed_force Armed Forces of {nation}" as kind and template.
template <typename Enum>
void read_result(const Block& block, const Field& field, Enum last, std::optional<Enum>& kind, std::string& result) {
    const auto space = std::min(field.value.find(' '), field.value.size());
    kind = kind_named(std::string_view(field.value).substr(0, space), last);
    if (!kind) throw resources::fault(block, field, 0, "unknown kind");
    result =
        resources::split_list(std::string_view(field.value).substr(space), '\n').empty() ? "" : field.value.substr(space + 1);
    if (result.empty()) throw resources::fault(block, field, space, "a kind needs a name after it");
    if (std::count(result.begin(), result.end(), '{') != std::count(result.begin(), result.end(), '}')) {
        throw resources::fault(block, field, space, "a { without its }");
    }
}

void read_example(const Block& block, const Field& field, std::vector<RuleExample>& examples) {
    RuleExample example{std::string(block.name),
                        std::string(field.value),
                        {},
                        field.key == "counter",
                        block.file + ":" + std::to_string(field.line)};
    if (!example.counter) {
        const auto arrow = field.value.rfind("->");
        if (arrow == std::string::npos || field.value.find('[') == std::string::npos) {
            throw resources::fault(block, field, 0, "an example is a sentence with its [mention], then -> and the name");
        }
        example.sentence = field.value.substr(0, field.value.find_last_not_of(' ', arrow - 1) + 1);
        example.name = field.value.substr(field.value.find_first_not_of(' ', arrow + 2));
    }
    examples.push_back(std::move(example));
}

PhraseRule read_rule(const Block& block, const WordClasses& classes, std::vector<RuleExample>& examples) {
    PhraseRule rule;
    rule.name = block.name;
    for (const auto& field : block.fields) {
        if (field.key == "pattern")
            rule.patterns.push_back(read_pattern(block, field, classes));
        else if (field.key == "bare")
            rule.bare.push_back(read_pattern(block, field, classes));
        else if (field.key == "actor")
            read_result(block, field, ActorKind::group, rule.actor, rule.result);
        else if (field.key == "place")
            read_result(block, field, PlaceKind::other, rule.place, rule.result);
        else if (field.key == "example" || field.key == "counter")
            read_example(block, field, examples);
        else
            throw resources::fault(block, field, 0, "unknown field \"" + std::string(field.key) + "\"");
    }
    rule.region_of_stem = rule.result == "{region}";
    return rule;
}

/// A pattern may begin with one of its elements up to the first that may not be absent.
PatternBeginning beginning_of(const std::vector<PatternElement>& pattern) {
    PatternBeginning beginning;
    for (const auto& element : pattern) {
        switch (element.kind) {
            case Kind::words: beginning.words.insert(beginning.words.end(), element.words.begin(), element.words.end()); break;
            case Kind::word_class: beginning.bits |= element.bits; break;
            case Kind::affinity: beginning.hyphen = true; break;
            case Kind::stem:
            case Kind::name:
            case Kind::unknown: beginning.capital = true; break;
            default: beginning.named = true;
        }
        if (!element.optional) break;
    }
    return beginning;
}

void index_beginnings(PhraseRules& rules) {
    for (std::uint32_t rule = 0; rule < rules.rules.size(); ++rule) {
        const auto& patterns = rules.rules[rule].patterns;
        for (std::uint32_t i = 0; i < patterns.size(); ++i) {
            auto& beginning = rules.beginnings.emplace_back(beginning_of(patterns[i]));
            beginning.rule = rule, beginning.pattern = i;
            rules.beginning_words.insert(beginning.words.begin(), beginning.words.end());
        }
    }
}

}  // namespace

PhraseRules read_phrase_rules(const std::vector<Block>& blocks, const WordClasses& classes, std::vector<RuleExample>& examples) {
    PhraseRules rules;
    rules.no_name = classes.bits("common") | classes.bits("title") | classes.bits("direction") | classes.bits("calendar") |
                    classes.bits("place_head") | classes.bits("water_head");
    rules.no_unknown = rules.no_name | classes.bits("organisation_head") | classes.bits("first_name") |
                       classes.bits("place_head") | classes.bits("thing");
    rules.affinity_prefix = classes.bits("affinity_prefix");
    rules.affinity_suffix = classes.bits("affinity_suffix");
    for (const auto& block : blocks) rules.rules.push_back(read_rule(block, classes, examples));
    index_beginnings(rules);
    return rules;
}

}  // namespace annals::entities
