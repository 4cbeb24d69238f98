#include "annals/entities/lexicon.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "annals/resources/blocks.hpp"
#include "support/catch.hpp"

using namespace annals;

namespace {

/// The message of the error that a lexicon with one file replaced gives, or "".
std::string error_with(const std::string& file, const std::string& contents) {
    const auto folder =
        std::filesystem::temp_directory_path() / ("annals-lexicon-" + std::to_string(std::hash<std::string>{}(file + contents)));
    std::filesystem::create_directories(folder / "en/entities");
    std::ofstream(folder / "en/entities" / file) << contents;
    std::string message;
    try {
        const entities::Lexicon lexicon(resources::Bundle::with_overrides(folder));
    } catch (const resources::RuleError& error) {
        message = error.what();
    }
    std::filesystem::remove_all(folder);
    return message;
}

}  // namespace

TEST_CASE("a faulty row of a lexicon is named with line, column and caret", "[entities]") {
    const auto message = error_with(
        "regions.table", "columns name | kind | within | latitude | longitude | aliases | stems\nNowhere | regoin | | | | |\n");
    CHECK(message.find("regions.table:2:11: unknown kind") != std::string::npos);
    CHECK(message.find("\n    Nowhere | regoin | | | | |\n              ^") != std::string::npos);
}

TEST_CASE("an unknown word class in a phrase rule is named with its place", "[entities]") {
    const auto message = error_with("phrases.rules", "rule x\n    pattern  <nation> <forse>\n    actor    group {words}\n");
    CHECK(message.find("phrases.rules:2:23: unknown word class <forse>") != std::string::npos);
}

TEST_CASE("a table must name its columns", "[entities]") {
    CHECK(error_with("words.table", "force | troops\n").find("the first line must name the columns") != std::string::npos);
}

TEST_CASE("every phrase rule has an example", "[entities][rules]") {
    const entities::Lexicon lexicon(resources::Bundle::embedded());
    CHECK(lexicon.examples().size() > 30);
    for (const auto& rule : lexicon.rule_names()) {
        INFO(rule);
        const auto& examples = lexicon.examples();
        CHECK(std::any_of(examples.begin(), examples.end(),
                          [&](const auto& example) { return example.rule == rule && !example.counter; }));
    }
}
