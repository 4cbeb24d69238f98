#include <algorithm>
#include <map>

#include "support/catch.hpp"

#include "unit/temporal/articles.hpp"

using namespace annals;

TEST_CASE("every rule of time finds what its examples mark, with the value they say", "[temporal][rules]") {
    for (const auto& example : temporal::read_examples(resources::Bundle::embedded())) {
        if (example.counter) continue;
        INFO(example.file << ":" << example.line << ": " << example.rule << ": " << example.sentence);
        INFO("found: " << test::times_in(example.sentence, example.published));
        const auto found = test::find_times(example.sentence, example.published);
        const auto hit = std::find_if(found.begin(), found.end(), [&](const auto& one) {
            return one.span.begin == example.begin && one.span.end == example.end;
        });
        CHECK(hit != found.end());
        if (hit == found.end()) continue;
        CHECK(hit->value == example.value);
        if (!example.edtf.empty()) CHECK(hit->edtf == example.edtf);
    }
}

TEST_CASE("no rule of time finds anything in a counterexample", "[temporal][rules]") {
    for (const auto& example : temporal::read_examples(resources::Bundle::embedded())) {
        if (!example.counter) continue;
        INFO(example.file << ":" << example.line << ": " << example.rule << ": " << example.sentence);
        const auto found = test::find_times(example.sentence, "2022-09-12");
        INFO("found: " << test::times_in(example.sentence, "2022-09-12"));
        CHECK(std::none_of(found.begin(), found.end(),
                           [&](const auto& one) { return one.span.begin < example.end && example.begin < one.span.end; }));
    }
}

TEST_CASE("every rule of time has an example and a counterexample", "[temporal][rules]") {
    std::map<std::string, int> examples, counters;
    for (const auto& example : temporal::read_examples(resources::Bundle::embedded()))
        ++(example.counter ? counters : examples)[example.rule];
    for (const auto& name : test::rules().rule_names()) {
        INFO(name);
        CHECK(examples[name] > 0);
        CHECK(counters[name] > 0);
    }
}
