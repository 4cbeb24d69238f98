#include "annals/render/wrap.hpp"

#include <algorithm>

#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "annals/render/words.hpp"
#include "support/catch.hpp"

using namespace annals::render;

TEST_CASE("lines break at spaces", "[render]") {
    CHECK(wrapped("the town was retaken on Saturday", 12, &columns) ==
          std::vector<std::string>{"the town was", "retaken on", "Saturday"});
}

TEST_CASE("a word wider than the line is broken between characters", "[render]") {
    CHECK(wrapped("Ізюмський", 4, &columns) == std::vector<std::string>{"Ізюм", "ськи", "й"});
}

TEST_CASE("a headline that is too long ends in an ellipsis", "[render]") {
    CHECK(wrapped("one two three four", 9, &columns, 1) == std::vector<std::string>{"one two…"});
    CHECK(wrapped("one two", 9, &columns, 1) == std::vector<std::string>{"one two"});
}

TEST_CASE("no text has no lines", "[render]") { CHECK(wrapped("  \n ", 9, &columns).empty()); }

TEST_CASE("wrapping loses no character and keeps to the width", "[render]") {
    rc::prop("for any words and width", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab   \n")));
        const auto width = *rc::gen::inRange<std::size_t>(1, 12);
        const auto lines = wrapped(text, static_cast<double>(width), &columns);
        RC_ASSERT(std::all_of(lines.begin(), lines.end(),
                              [&](const std::string& line) { return !line.empty() && line.size() <= width; }));
        const auto letters = [](std::string all) {
            all.erase(std::remove_if(all.begin(), all.end(), [](char c) { return c == ' ' || c == '\n'; }), all.end());
            return all;
        };
        RC_ASSERT(letters(joined(lines, "")) == letters(text));
    });
}
