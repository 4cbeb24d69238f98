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

/// Finds what each form can start with. Phrases use only phrases before them, so that one pass is enough.
class FirstFinder {
public:
    explicit FirstFinder(Grammar& grammar) : grammar_(grammar) {}

    void find(std::vector<Rule>& rules) const {
        for (Rule& rule : rules) {
            for (Form& form : rule.forms) {
                form.firsts.words.resize(grammar_.vocabulary.size());
                follow(form, 0, form.firsts);
            }
        }
    }

private:
    void follow(const Form& form, std::uint32_t at, Firsts& firsts) const {
        const Instruction& now = form.code[at];
        switch (now.op) {
            case Op::word: firsts.words.add(now.a); break;
            case Op::range: firsts.digits = true; break;
            case Op::in_class: add(grammar_.classes[now.a], firsts); break;
            case Op::phrase:
                if (add(grammar_.phrases[now.a], firsts)) follow(form, at + 1, firsts);
                break;
            case Op::jump: follow(form, now.a, firsts); break;
            case Op::split:
                follow(form, now.a, firsts);
                follow(form, now.b, firsts);
                break;
            case Op::open:
            case Op::close: follow(form, at + 1, firsts); break;
            case Op::accept: firsts.nothing = true; break;
        }
    }

    /// True where the phrase may be empty.
    static bool add(const Rule& phrase, Firsts& firsts) {
        bool nothing = false;
        for (const Form& form : phrase.forms) {
            firsts.words.add(form.firsts.words);
            firsts.digits = firsts.digits || form.firsts.digits;
            nothing = nothing || form.firsts.nothing;
        }
        return nothing;
    }

    void add(const WordClass& words, Firsts& firsts) const {
        for (const auto& [word, entries] : words.entries) firsts.words.add(word);
        if (words.digits || words.numbers || words.ordinals) firsts.digits = true;
        if (!words.numbers && !words.words) return;
        if (const auto* cardinal = grammar_.find_class("cardinal")) {
            for (const auto& [word, entries] : cardinal->entries) firsts.words.add(word);
        }
    }

    Grammar& grammar_;
};

void index_rules(Grammar& grammar) {
    const FirstFinder finder(grammar);
    finder.find(grammar.phrases);
    finder.find(grammar.rules);
    grammar.rules_by_word.resize(grammar.vocabulary.size());
    for (std::size_t i = 0; i < grammar.rules.size(); ++i) {
        const auto& forms = grammar.rules[i].forms;
        const auto number = static_cast<std::uint16_t>(i);
        WordBits words;
        words.resize(grammar.vocabulary.size());
        for (const Form& form : forms) words.add(form.firsts.words);
        words.for_each([&](std::uint32_t word) { grammar.rules_by_word[word].push_back(number); });
        if (std::any_of(forms.begin(), forms.end(), [](const Form& form) { return form.firsts.digits; }))
            grammar.rules_by_digits.push_back(number);
    }
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
    const auto found = std::find_if(classes.begin(), classes.end(), [&](const WordClass& words) { return words.name == name; });
    return found == classes.end() ? nullptr : &*found;
}

Grammar compile_grammar(const resources::Bundle& bundle) {
    Grammar grammar;
    const auto blocks = read_blocks(bundle);
    for (const Block& block : blocks) {
        if (block.kind != "class" && block.kind != "phrase" && block.kind != "rule")
            stop_at_block(block, "a block is a class, a phrase or a rule");
    }
    for (const Block& block : blocks) {
        if (block.kind == "class") grammar.classes.push_back(read_class(block, grammar.vocabulary));
    }
    for (const Block& block : blocks) {
        if (block.kind == "phrase") grammar.phrases.push_back(read_rule(block, grammar));
    }
    for (const Block& block : blocks) {
        if (block.kind == "rule") grammar.rules.push_back(read_rule(block, grammar));
    }
    index_rules(grammar);
    constexpr std::string_view weights = "en/time/anchors.weights";
    grammar.anchors = AnchorModel(bundle.origin(weights), bundle.get(weights));
    return grammar;
}

}  // namespace annals::temporal
