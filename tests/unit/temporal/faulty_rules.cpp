#include <filesystem>

#include "annals/resources/blocks.hpp"
#include "annals/temporal/rule_book.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

namespace {

/// The message for a rule file with these lines below "rule faulty".
std::string message_for(const std::string& lines) {
    const annals::test::ScratchFolder folder;
    std::filesystem::create_directories(folder.path() / "en/time");
    const auto file = folder.write("en/time/faulty.rules", "rule faulty\n" + lines);
    try {
        const annals::temporal::RuleBook rules(annals::resources::Bundle::with_overrides(folder.path()));
    } catch (const annals::resources::RuleError& error) {
        const std::string message = error.what();
        return message.substr(message.find("faulty.rules"));
    }
    return "no error in " + file;
}

}  // namespace

TEST_CASE("a fault in a rule is shown with file, line, column and a caret", "[temporal][rules]") {
    CHECK(message_for("    pattern  on <wekday>\n    value    weekday(monday)\n") ==
          "faulty.rules:2:18: unknown word class <wekday>\n"
          "        pattern  on <wekday>\n"
          "                     ^");
}

TEST_CASE("every fault of a rule has its message", "[temporal][rules]") {
    const auto says = [](const std::string& lines, const std::string& what) {
        const auto message = message_for(lines);
        INFO(message);
        CHECK(message.find(what) != std::string::npos);
    };
    says("    pattern  on <weekday\n    value  unit(day, 0)\n", "expected >");
    says("    pattern  ( a | b\n    value  unit(day, 0)\n", "( without )");
    says("    pattern  a )\n    value  unit(day, 0)\n", "nothing to close here");
    says("    pattern  on [ <weekday>\n    value  unit(day, 0)\n", "[ without ]");
    says("    pattern  {nowhere}\n    value  unit(day, 0)\n", "unknown phrase {nowhere}");
    says("    pattern  <1-31>\n    value  unit(day, 0)\n", "a range needs a name");
    says("    pattern  now\n    value  jump(day)\n", "unknown step \"jump\"");
    says("    pattern  now\n    value  unit(day)\n", "too few arguments");
    says("    pattern  now\n    value  unit(day, 0, 1)\n", "too many arguments");
    says("    pattern  now\n    value  unit(january, 0)\n", "expected a unit");
    says("    pattern  now\n    value  year($year)\n", "captures no \"year\"");
    says("    pattern  <weekday>\n    value  year($weekday)\n", "expected a number");
    says("    pattern  <weekday>\n    value  $weekday\n", "is no phrase");
    says("    pattern  now\n", "a pattern without a value");
    says("    value    unit(day, 0)\n", "a value without a pattern");
    says("    anchor   moon\n", "an anchor is");
    says("    colour   red\n", "unknown key");
}
