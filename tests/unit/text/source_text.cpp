#include "annals/text/source_text.hpp"

#include <rapidcheck.h>

#include "support/catch.hpp"

using annals::text::SourceText;

namespace {

/// Lines of letters of one to four bytes, short and longer than what is counted at once.
std::string any_text() {
    const auto piece =
        rc::gen::element<std::string>("a", "é", "中", "👍", "\n", "\r\n", std::string(300, 'x'), std::string(90, '\n'));
    std::string text;
    for (const auto& part : *rc::gen::container<std::vector<std::string>>(piece)) text += part;
    return text;
}

bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace

TEST_CASE("JSON's offsets count characters, not bytes", "[text]") {
    const SourceText text("“Ізюм” fell.");
    const auto quoted = text.code_points({3, 11});
    CHECK(text.quote({3, 11}) == "Ізюм");
    CHECK(quoted.begin == 1);
    CHECK(quoted.end == 5);
}

TEST_CASE("lines and columns count from 1, columns in characters", "[text]") {
    const SourceText text("Ізюм\nfell.\n");
    CHECK(text.position(0).line == 1);
    CHECK(text.position(8).column == 5);
    CHECK(text.position(9).line == 2);
    CHECK(text.position(9).column == 1);
    CHECK(text.position(text.size()).line == 3);
}

TEST_CASE("an empty text has one place", "[text]") {
    const SourceText text;
    CHECK(text.code_points(text.whole()).end == 0);
    CHECK(text.position(0).line == 1);
}

TEST_CASE("counting from the start gives the same offsets, lines and columns", "[text]") {
    rc::check([] {
        const SourceText text(any_text());
        std::size_t characters = 0, line = 1, column = 1;
        for (std::uint32_t byte = 0; byte < text.size(); ++byte) {
            const char letter = text.view()[byte];
            if (!starts_character(letter)) continue;
            RC_ASSERT(text.code_points({byte, byte}).begin == characters);
            RC_ASSERT(text.position(byte).line == line);
            RC_ASSERT(text.position(byte).column == column);
            ++characters;
            column = letter == '\n' ? 1 : column + 1;
            line += letter == '\n' ? 1 : 0;
        }
        RC_ASSERT(text.code_points(text.whole()).end == characters);
    });
}

TEST_CASE("offsets in characters lead back to the same bytes, and none beyond the text do", "[text]") {
    rc::check([] {
        const SourceText text(any_text());
        for (std::uint32_t byte = 0; byte <= text.size(); ++byte) {
            if (byte < text.size() && !starts_character(text.view()[byte])) continue;
            const annals::text::Span span{byte, text.size()};
            RC_ASSERT(text.bytes(text.code_points(span)) == span);
        }
        const auto characters = text.code_points(text.whole()).end;
        RC_ASSERT_FALSE(text.bytes({0, characters + 1}).has_value());
        RC_ASSERT(characters == 0 || !text.bytes({characters, characters - 1}).has_value());
    });
}
