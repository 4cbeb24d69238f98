#include "annals/resources/sorted_lines.hpp"

#include <string>

#include "annals/resources/bundle.hpp"
#include "support/catch.hpp"

using annals::resources::Bundle;
using annals::resources::SortedLines;

TEST_CASE("a line is found by its beginning, the first of several", "[resources]") {
    const SortedLines lines("# a comment\n# lore\nleft\tj\tleft\nleft\tv\tleave\nlefts\ntake");
    CHECK(lines.after("left\tv\t") == "leave");
    CHECK(lines.after("left\t") == "j\tleft");
    CHECK(lines.after("take") == "");
    for (const auto* beginning : {"left\tn\t", "a", "lefty", "takes", "# lore"}) CHECK_FALSE(lines.after(beginning).has_value());
}

TEST_CASE("lines that share their first eight bytes are told apart", "[resources]") {
    const SortedLines lines("overtake 1\novertaken 2\novertakes 3\novertaking 4\n");
    CHECK(lines.after("overtake") == " 1");
    CHECK(lines.after("overtaken ") == "2");
    CHECK(lines.after("overtaking ") == "4");
    CHECK_FALSE(lines.after("overtakel").has_value());
}

TEST_CASE("no lines know nothing", "[resources]") {
    for (const auto* text : {"", "# a comment", "# a comment\n"}) {
        CHECK_FALSE(SortedLines(text).after("take").has_value());
        CHECK_FALSE(SortedLines(text).after("").has_value());
    }
}

TEST_CASE("what is searched as sorted lines is in byte order", "[resources]") {
    const auto bundle = Bundle::embedded();
    const auto* name =
        GENERATE("en/language/forms.txt", "en/language/verbs.txt", "en/language/lemmas.txt", "en/events/event_words.txt");
    auto text = bundle.get(name);
    for (std::string_view last; !text.empty();) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.starts_with("# ")) continue;
        if (line <= last) FAIL(name << ": " << line << " comes after " << last);
        last = line;
    }
}

TEST_CASE("every line of a long sorted file is found", "[resources]") {
    std::string contents;
    for (int i = 10000; i < 10500; ++i) contents += std::to_string(i) + " " + std::to_string(2 * i) + "\n";
    const SortedLines lines(contents);
    for (int i = 10000; i < 10500; ++i) CHECK(lines.after(std::to_string(i) + " ") == std::to_string(2 * i));
}
