// Every trigger and governor rule carries its own examples; here they all run.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "support/catch.hpp"
#include "unit/events/reading_support.hpp"

using namespace annals;
using namespace annals::events;

namespace {

struct Marked {
    std::string text;
    text::Span span;  // what stood in [brackets]; empty when nothing did
};

Marked unmark(std::string_view marked) {
    std::string text(marked);
    const auto open = text.find('[');
    if (open == std::string::npos) return {std::move(text), {}};
    text.erase(open, 1);
    const auto close = text.find(']');
    text.erase(close, 1);
    return {std::move(text), {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close)}};
}

bool fires(const Record& record, const std::string& rule, text::Span span) {
    const auto matches = [&](const EventMention& event) {
        return event.rule == rule && (span.empty() || event.trigger.overlaps(span));
    };
    return std::any_of(record.events.begin(), record.events.end(), matches) ||
           std::any_of(record.further_events.begin(), record.further_events.end(), matches);
}

Factuality expected(Makes makes) {
    switch (makes) {
        case Makes::reported: return Factuality::reported;
        case Makes::possible: return Factuality::possible;
        case Makes::future: return Factuality::future;
        case Makes::requested: return Factuality::requested;
        case Makes::hypothetical: return Factuality::hypothetical;
        default: return Factuality::asserted;
    }
}

}  // namespace

TEST_CASE("every trigger rule fires on its examples and keeps quiet on its counterexamples", "[events][rules]") {
    for (const auto& rule : books().events.triggers()) {
        for (const auto& field : rule.source.fields) {
            if (field.key != "example" && field.key != "counter") continue;
            const auto marked = unmark(field.value);
            INFO(rule.source.file << ":" << field.line << ": " << rule.name << " " << field.key << ": " << marked.text);
            CHECK(fires(read(marked.text), rule.name, marked.span) == (field.key == "example"));
        }
    }
}

TEST_CASE("every trigger rule has an example and a counterexample", "[events][rules]") {
    for (const auto& rule : books().events.triggers()) {
        INFO(rule.name);
        CHECK_FALSE(rule.source.first("example").empty());
        CHECK_FALSE(rule.source.first("counter").empty());
    }
}

TEST_CASE("every governor makes of its example what it says", "[events][rules]") {
    for (const auto& governor : books().events.governors()) {
        REQUIRE_FALSE(governor.source.first("example").empty());
        for (const auto& field : governor.source.all("example")) {
            const auto marked = unmark(field.value);
            INFO(governor.source.file << ":" << field.line << ": " << governor.name << ": " << marked.text);
            const auto record = read(marked.text);
            const auto found = std::find_if(record.events.begin(), record.events.end(),
                                            [&](const EventMention& event) { return event.trigger.overlaps(marked.span); });
            REQUIRE(found != record.events.end());
            CHECK(is_actual(*found) == (governor.makes == Makes::actual || governor.makes == Makes::reported));
            if (governor.makes != Makes::denied) CHECK(name(found->factuality) == name(expected(governor.makes)));
        }
    }
}

TEST_CASE("no governor makes of its counterexample what it makes of its examples", "[events][rules]") {
    for (const auto& governor : books().events.governors()) {
        for (const auto& field : governor.source.all("counter")) {
            const auto marked = unmark(field.value);
            INFO(governor.source.file << ":" << field.line << ": " << governor.name << ": " << marked.text);
            const auto record = read(marked.text);
            const auto found = std::find_if(record.events.begin(), record.events.end(),
                                            [&](const EventMention& event) { return event.trigger.overlaps(marked.span); });
            REQUIRE(found != record.events.end());
            const auto spoken = governor.name + ":";
            CHECK(std::none_of(found->reasons.begin(), found->reasons.end(),
                               [&](const std::string& reason) { return reason.starts_with(spoken); }));
        }
    }
}

TEST_CASE("a malformed trigger rule is reported with its place and a caret", "[events][rules]") {
    const auto folder = std::filesystem::temp_directory_path() / "annals-bad-rules";
    std::filesystem::create_directories(folder / "en/events");
    std::ofstream(folder / "en/events/zz.rules") << "trigger bad\n    type     NO.SUCH\n";
    CHECK_THROWS_WITH(EventRules(resources::Bundle::with_overrides(folder)),
                      Catch::Contains("zz.rules:2:14") && Catch::Contains("NO.SUCH") && Catch::Contains("^"));
    std::filesystem::remove_all(folder);
}
