#include "annals/temporal/rule_book.hpp"

#include "temporal/grammar.hpp"

namespace annals::temporal {

RuleBook::RuleBook(const resources::Bundle& bundle) : grammar_(std::make_unique<Grammar>(compile_grammar(bundle))) {}
RuleBook::RuleBook(RuleBook&&) noexcept = default;
RuleBook& RuleBook::operator=(RuleBook&&) noexcept = default;
RuleBook::~RuleBook() = default;

std::vector<std::string> RuleBook::rule_names() const {
    std::vector<std::string> names;
    for (const Rule& rule : grammar_->rules) names.push_back(rule.name);
    return names;
}

namespace {

using resources::Block;
using resources::fault;
using resources::Field;

/// Takes the marks out of "on [Saturday]." and notes where they stood.
void read_marked(const Block& block, const Field& field, std::string_view text, RuleExample& example) {
    const auto open = text.find('['), close = text.find(']');
    const bool marked = open != std::string_view::npos && close != std::string_view::npos && open < close;
    if (!marked && !example.counter) throw fault(block, field, 0, "an example marks its expression with [ and ]");
    if (!marked) {
        example.sentence = text;
        example.end = text.size();
        return;
    }
    example.sentence = std::string(text.substr(0, open)) + std::string(text.substr(open + 1, close - open - 1)) +
                       std::string(text.substr(close + 1));
    example.begin = open;
    example.end = close - 1;
}

RuleExample read_example(const Block& block, const Field& field) {
    RuleExample example;
    example.rule = block.name;
    example.file = block.file;
    example.line = field.line;
    example.counter = field.key == "counter";
    if (example.counter) {
        read_marked(block, field, field.value, example);
        return example;
    }
    const auto parts = resources::split_list(field.value, '|');
    if (parts.size() < 3 || parts.size() > 4)
        throw fault(block, field, 0, "an example is: publication date | sentence with [expression] | value | EDTF");
    if (parts[0] != "unknown") example.published = parts[0];
    read_marked(block, field, parts[1], example);
    example.value = parts[2];
    if (parts.size() == 4) example.edtf = parts[3];
    return example;
}

}  // namespace

std::vector<RuleExample> read_examples(const resources::Bundle& bundle) {
    std::vector<RuleExample> examples;
    for (const auto& name : bundle.names("en/time/")) {
        if (!name.ends_with(".rules")) continue;
        for (const Block& block : resources::parse_blocks(bundle.origin(name), bundle.get(name))) {
            for (const Field& field : block.fields) {
                if (field.key == "example" || field.key == "counter") examples.push_back(read_example(block, field));
            }
        }
    }
    return examples;
}

}  // namespace annals::temporal
