// Files that nobody meant to write. Nothing crashes, and each is read or named.
#include <string>
#include <string_view>

#include "robustness/whole_pass.hpp"
#include "support/catch.hpp"

namespace {

using annals::test::pass;

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

bool is_read_or_named(std::string_view file_name, std::string_view bytes) {
    const auto passed = pass(file_name, bytes);
    return passed.articles + passed.skipped >= 1;
}

}  // namespace

TEST_CASE("an empty file is named, whatever its kind", "[robustness]") {
    for (const char* name : {"a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.xml", "a.txt.gz"}) {
        CAPTURE(name);
        CHECK(is_read_or_named(name, ""));
    }
}

TEST_CASE("broken UTF-8 and NUL bytes are read", "[robustness]") {
    using namespace std::string_view_literals;
    CHECK(pass("a.txt", "Troops \xC3\x28 entered \xF0\x9F the town \xED\xA0\x80 on Friday.\n").articles == 1);
    CHECK(pass("b.txt", "Troops\0 entered\0 the town on Friday.\n"sv).articles == 1);
    CHECK(is_read_or_named("c.html", "<p>Troops \xFF\0 entered &#0; &#xD800; the town on Friday."sv));
    CHECK(is_read_or_named("d.jsonl", "{\"text\": \"Troops \xFF entered \\u0000 \\ud800 the town on Friday.\"}\n"));
}

TEST_CASE("truncated JSON is named, and the lines beside it are read", "[robustness]") {
    CHECK(pass("a.json", R"({"id": "a", "text": "Troops entered the to)").skipped == 1);
    const auto passed =
        pass("b.jsonl", "{\"id\": \"a\", \"text\": \"Troops ent\n{\"id\": \"b\", \"text\": \"Troops entered the town.\"}\n");
    CHECK(passed.articles == 1);
    CHECK(passed.skipped == 1);
}

TEST_CASE("deep nesting exhausts no stack", "[robustness]") {
    CHECK(is_read_or_named("a.html", repeated("<div>", 50'000) + "Troops entered the town on Friday."));
    CHECK(is_read_or_named("b.html", repeated("<b><i>", 20'000) + "Troops entered the town on Friday."));
    CHECK(is_read_or_named("c.json", repeated("[", 200'000)));
    CHECK(is_read_or_named("d.json", repeated(R"({"text":)", 100'000)));
}

TEST_CASE("a long line is read", "[robustness]") {
    CHECK(pass("a.txt", repeated("Troops entered the town on Friday. ", 5'000)).articles == 1);
    CHECK(is_read_or_named("b.txt", repeated("a", 2'000'000)));
    CHECK(is_read_or_named("c.txt", repeated("\"", 200'000)));
    CHECK(is_read_or_named("d.txt", repeated("(", 200'000)));
}

TEST_CASE("what is no text at all is read or named", "[robustness]") {
    std::string every_byte;
    for (int byte = 0; byte < 256; ++byte) every_byte += static_cast<char>(byte);
    CHECK(is_read_or_named("a.txt", repeated(every_byte, 20)));
    CHECK(is_read_or_named("b.html", repeated(every_byte, 20)));
    CHECK(is_read_or_named("c.txt.gz", "\x1f\x8b\x08 and then no gzip at all"));
    CHECK(is_read_or_named("d.txt", "\xFF\xFE\x41"));
}
