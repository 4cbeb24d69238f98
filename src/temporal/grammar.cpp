#include "temporal/grammar.hpp"

#include <algorithm>

#include "temporal/class_reader.hpp"
#include "temporal/form_compiler.hpp"

namespace annals::temporal {
namespace {

using resources::Block;
using resources::fault;
using resources::Field;

[[noreturn]] void stop_at_block(const Block& block, std::string_view what) {
    throw fault(block, {block.kind, block.name, block.line, block.kind.size() + 2}, 0, what);
}

RuleAnchor read_anchor(const Block& block, const Field& field) {
    if (field.value == "previous") return RuleAnchor::previous;
    if (field.value == "quarter") return RuleAnchor::quarter;
    if (field.value == "quarter or previous") return RuleAnchor::quarter_or_previous;
    if (field.value == "event") return RuleAnchor::event;
    if (field.value == "none") return RuleAnchor::none;
    throw fault(block, field, 0,
                "an anchor is previous, quarter, \"quarter or previous\", event or none; leave it out for the publication date");
}

/// Steps without captures.
std::vector<Step> read_steps(const Block& block, const Field& field) {
    Form form;
    compile_value(block, field, form);
    std::vector<Step> steps;
    for (const TemplateStep& made : form.value)
        steps.push_back({made.kind, {made.arguments[0].value, made.arguments[1].value, made.arguments[2].value}});
    return steps;
}

/// Patterns up to a value share that value.
Rule read_rule(const Block& block, Grammar& grammar) {
    Rule rule;
    rule.name = block.name;
    std::vector<Field> patterns;
    for (const Field& field : block.fields) {
        if (field.key == "pattern") {
            patterns.push_back(field);
        } else if (field.key == "value") {
            if (patterns.empty()) throw fault(block, field, 0, "a value without a pattern before it");
            for (const Field& pattern : patterns) {
                Form form;
                compile_pattern(block, pattern, grammar, form);
                compile_value(block, field, form);
                rule.forms.push_back(std::move(form));
            }
            patterns.clear();
        } else if (field.key == "anchor") {
            rule.anchor = read_anchor(block, field);
        } else if (field.key == "otherwise") {
            rule.otherwise = read_steps(block, field);
        } else if (field.key != "example" && field.key != "counter" && field.key != "note") {
            throw fault(block, field, 0, "unknown key \"" + std::string(field.key) + "\"");
        }
    }
    if (!patterns.empty()) throw fault(block, patterns.front(), 0, "a pattern without a value after it");
    if (rule.forms.empty()) stop_at_block(block, "a rule without a pattern");
    return rule;
}

FormRange number_forms(std::vector<Rule>& rules, std::uint32_t from) {
    FormRange all{from, from};
    for (Rule& rule : rules) {
        rule.numbers = {all.end, all.end + static_cast<std::uint32_t>(rule.forms.size())};
        all.end = rule.numbers.end;
    }
    return all;
}

void index_forms(Grammar& grammar) {
    const auto phrases = number_forms(grammar.phrases, 0);
    grammar.rule_forms = number_forms(grammar.rules, phrases.end);
    for (std::size_t i = 0; i < grammar.rules.size(); ++i)
        grammar.rule_of_form.insert(grammar.rule_of_form.end(), grammar.rules[i].forms.size(), static_cast<std::uint16_t>(i));
    grammar.beginnings = Beginnings(grammar);
}

std::optional<std::size_t> number_of_class(const Grammar& grammar, std::string_view name) {
    const auto* found = grammar.find_class(name);
    return found ? std::optional(static_cast<std::size_t>(found - grammar.classes.data())) : std::nullopt;
}

std::vector<Block> read_blocks(const resources::Bundle& bundle) {
    std::vector<Block> blocks;
    for (const auto& name : bundle.names("en/time/")) {
        if (!name.ends_with(".rules")) continue;
        auto more = resources::parse_blocks(bundle.origin(name), bundle.get(name));
        std::move(more.begin(), more.end(), std::back_inserter(blocks));
    }
    return blocks;
}

}  // namespace

const WordClass* Grammar::find_class(std::string_view name) const {
    const auto found = class_numbers.find(name);
    return found == class_numbers.end() ? nullptr : &classes[found->second];
}

Grammar compile_grammar(const resources::Bundle& bundle) {
    Grammar grammar;
    const auto blocks = read_blocks(bundle);
    for (const Block& block : blocks) {
        if (block.kind != "class" && block.kind != "phrase" && block.kind != "rule")
            stop_at_block(block, "a block is a class, a phrase or a rule");
    }
    for (const Block& block : blocks) {
        if (block.kind != "class") continue;
        grammar.class_numbers.emplace(block.name, grammar.classes.size());
        grammar.classes.push_back(read_class(block, grammar.vocabulary));
    }
    grammar.cardinals = number_of_class(grammar, "cardinal");
    grammar.ordinal_suffixes = number_of_class(grammar, "ordinal_suffix");
    for (const Block& block : blocks) {
        if (block.kind == "phrase") grammar.phrases.push_back(read_rule(block, grammar));
    }
    for (const Block& block : blocks) {
        if (block.kind == "rule") grammar.rules.push_back(read_rule(block, grammar));
    }
    index_forms(grammar);
    constexpr std::string_view weights = "en/time/anchors.weights";
    grammar.anchors = AnchorModel(bundle.origin(weights), bundle.get(weights));
    return grammar;
}

}  // namespace annals::temporal
