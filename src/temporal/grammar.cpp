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

/// Finds what each form can begin with. Phrases use only phrases before them, so that one pass is enough.
class BeginningFinder {
public:
    explicit BeginningFinder(Grammar& grammar) : grammar_(grammar) {}

    void find(std::vector<Rule>& rules) const {
        for (Rule& rule : rules) {
            for (Form& form : rule.forms) {
                form.first.words.resize(grammar_.vocabulary.size());
                form.second.words.resize(grammar_.vocabulary.size());
                follow(form, 0, false);
            }
        }
    }

private:
    /// Goes on from an instruction, where one piece `was_read` or none.
    void follow(Form& form, std::uint32_t at, bool was_read) const {
        const Instruction& now = form.code[at];
        Admitted& here = was_read ? form.second : form.first;
        switch (now.op) {
            case Op::word: here.words.add(now.a); break;
            case Op::range: here.digits = true; break;
            case Op::in_class: add(grammar_.classes[now.a], form, was_read); break;
            case Op::phrase: return follow_phrase(grammar_.phrases[now.a], form, at, was_read);
            case Op::jump: return follow(form, now.a, was_read);
            case Op::split: follow(form, now.a, was_read); return follow(form, now.b, was_read);
            case Op::open:
            case Op::close: return follow(form, at + 1, was_read);
            case Op::accept: here.nothing = true; return;
        }
        if (!was_read) follow(form, at + 1, true);
    }

    void follow_phrase(const Rule& phrase, Form& form, std::uint32_t at, bool was_read) const {
        bool nothing = false, alone = false;
        for (const Form& inner : phrase.forms) {
            (was_read ? form.second : form.first).add(inner.first);
            if (!was_read) form.second.add(inner.second);
            nothing = nothing || inner.first.nothing;
            alone = alone || inner.second.nothing;
        }
        if (nothing) follow(form, at + 1, was_read);
        if (alone && !was_read) follow(form, at + 1, true);
    }

    void add(const WordClass& words, Form& form, bool was_read) const {
        Admitted& here = was_read ? form.second : form.first;
        for (const auto& [word, entries] : words.entries) {
            here.words.add(word);
            for (const ClassEntry& entry : entries) {
                if (!was_read && entry.words.size() > 1) form.second.words.add(entry.words[1].word);
            }
        }
        if (words.digits || words.numbers || words.ordinals) here.digits = true;
        if (words.ordinals && !was_read) add_words(grammar_.ordinal_suffixes, form.second);
        if (!words.numbers && !words.words) return;
        add_words(grammar_.cardinals, here);
        if (was_read) return;
        add_words(grammar_.cardinals, form.second);  // "two thousand"
        form.second.marks = true;                    // "twenty-four", "1,000"
    }

    void add_words(std::optional<std::size_t> word_class, Admitted& admitted) const {
        if (!word_class) return;
        for (const auto& [word, entries] : grammar_.classes[*word_class].entries) admitted.words.add(word);
    }

    Grammar& grammar_;
};

void index_forms(Grammar& grammar) {
    const BeginningFinder finder(grammar);
    finder.find(grammar.phrases);
    finder.find(grammar.rules);
    grammar.beginnings_by_word.resize(grammar.vocabulary.size());
    for (std::size_t rule = 0; rule < grammar.rules.size(); ++rule) {
        const auto& forms = grammar.rules[rule].forms;
        for (std::size_t i = 0; i < forms.size(); ++i) {
            const Beginning beginning{static_cast<std::uint16_t>(rule), static_cast<std::uint16_t>(i), forms[i].second.nothing};
            forms[i].first.words.for_each([&](std::uint32_t word) { grammar.beginnings_by_word[word].push_back(beginning); });
            if (forms[i].first.digits) grammar.beginnings_by_digits.push_back(beginning);
        }
    }
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
