// Every rule file is run on its own examples and counterexamples.
#include <set>

#include "annals/resources/blocks.hpp"
#include "annals/resources/bundle.hpp"
#include "article/residue_rules.hpp"
#include "support/catch.hpp"

using namespace annals;

namespace {

struct Marked {
    std::string text;
    std::size_t begin = 0;  // of what stands between the outermost brackets
    std::size_t end = 0;
};

Marked unmark(std::string_view marked) {
    const std::string example(marked);
    const auto open = example.find('[');
    const auto close = example.rfind(']');
    REQUIRE(open < close);
    const auto inner = example.substr(open + 1, close - open - 1);
    return {example.substr(0, open) + inner + example.substr(close + 1), open, open + inner.size()};
}

std::vector<resources::Block> all_rules(const resources::Bundle& bundle) {
    std::vector<resources::Block> rules;
    for (const auto& file : bundle.names("en/article/")) {
        for (auto& block : resources::parse_blocks(file, bundle.get(file))) rules.push_back(std::move(block));
    }
    return rules;
}

}  // namespace

TEST_CASE("every cleaning rule drops exactly what its examples mark", "[article][rules]") {
    const auto bundle = resources::Bundle::embedded();
    const article::ResidueRules rules(bundle);
    for (const auto& block : all_rules(bundle)) {
        for (const auto& example : block.all("example")) {
            const auto marked = unmark(example.value);
            INFO(block.file << ":" << example.line << ": " << marked.text);
            if (marked.begin == 0 && marked.end == marked.text.size()) {
                const auto reason = rules.whole(marked.text);
                REQUIRE(reason);
                CHECK(name(*reason) == block.first("reason"));
            } else {
                const auto tail = rules.tail(marked.text);
                REQUIRE(tail);
                CHECK(tail->begin == marked.begin);
                CHECK(name(tail->reason) == block.first("reason"));
            }
        }
    }
}

TEST_CASE("no cleaning rule touches the prose of its counterexamples", "[article][rules]") {
    const auto bundle = resources::Bundle::embedded();
    const article::ResidueRules rules(bundle);
    for (const auto& block : all_rules(bundle)) {
        for (const auto& counter : block.all("counter")) {
            INFO(block.file << ":" << counter.line << ": " << counter.value);
            CHECK_FALSE(rules.whole(counter.value));
            CHECK_FALSE(rules.tail(counter.value));
        }
    }
}

TEST_CASE("every cleaning rule has an example, a counterexample and a name of its own", "[article][rules]") {
    std::set<std::string_view> seen;
    for (const auto& block : all_rules(resources::Bundle::embedded())) {
        INFO(block.name);
        CHECK(block.kind == "residue");
        CHECK(seen.insert(block.name).second);
        CHECK_FALSE(block.all("example").empty());
        CHECK_FALSE(block.all("counter").empty());
    }
}
