#include "annals/text/encoding.hpp"

#include <rapidcheck.h>

#include "support/catch.hpp"

using annals::text::decode;
using annals::text::sequence_length;

namespace {

bool is_valid_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto length = sequence_length(bytes);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

bool holds_controls(std::string_view text) {
    for (const char c : text) {
        const auto value = static_cast<unsigned char>(c);
        if ((value < 0x20 && c != '\t' && c != '\n' && c != '\r') || value == 0x7F) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("a byte order mark is no part of the text", "[text]") {
    CHECK(decode("\xEF\xBB\xBFKyiv").utf8 == "Kyiv");
    CHECK(decode(std::string_view("\xFF\xFEK\0y\0", 6)).utf8 == "Ky");
    CHECK(decode(std::string_view("\xFE\xFF\0K\0y", 6)).utf8 == "Ky");
}

TEST_CASE("UTF-16 without a byte order mark shows in its zero bytes", "[text]") {
    const auto little = decode(std::string_view("H\0e\0l\0l\0o\0 \0w\0o\0r\0l\0d\0", 22));
    CHECK(little.encoding == "UTF-16LE");
    CHECK(little.utf8 == "Hello world");
    CHECK(decode(std::string_view("\0H\0e\0l\0l\0o", 10)).encoding == "UTF-16BE");
}

TEST_CASE("a surrogate pair of UTF-16 is one character, a lone half is U+FFFD", "[text]") {
    CHECK(decode(std::string_view("\xFF\xFE\x3D\xD8\x00\xDE", 6)).utf8 == "\U0001F600");
    const auto broken = decode(std::string_view("\xFF\xFE\x3D\xD8x\0", 6));
    CHECK(broken.utf8 == "\uFFFDx");
    CHECK(broken.replaced == 1);
}

TEST_CASE("Windows-1252 has curly quotes and dashes where Latin-1 has controls", "[text]") {
    const auto page = decode("\x93Run\x94 \x96 caf\xE9 \x80 5");
    CHECK(page.encoding == "Windows-1252");
    CHECK(page.utf8 == "“Run” – café € 5");
    CHECK(page.replaced == 0);
}

TEST_CASE("a few broken bytes do not make UTF-8 another encoding", "[text]") {
    const auto page = decode("“Naïve” caf\xE9 in Zürich");
    CHECK(page.encoding == "UTF-8");
    CHECK(page.utf8 == "“Naïve” caf\uFFFD in Zürich");
    CHECK(page.replaced == 1);
}

TEST_CASE("a sequence that breaks off is one replacement character", "[text]") {
    CHECK(decode("é \xE2\x80 x").utf8 == "é \uFFFD x");
    CHECK(decode("é \xF0\x9F\x98").utf8 == "é \uFFFD");
    CHECK(decode("ééé \xC0\x80").utf8 == "ééé \uFFFD\uFFFD");  // overlong: two subparts
}

TEST_CASE("NUL and other controls never reach the text", "[text]") {
    const auto page =
        decode(std::string_view("a\0b\x07"
                                "c\fd\te\r\n",
                                11));
    CHECK(page.utf8 == "a\uFFFDb\uFFFDc d\te\r\n");
    CHECK(page.replaced == 2);
}

TEST_CASE("whatever the bytes, decoding gives valid UTF-8 without controls", "[text][property]") {
    CHECK(rc::check("decode yields valid UTF-8", [](const std::string& bytes) {
        const auto decoded = decode(bytes);
        RC_ASSERT(is_valid_utf8(decoded.utf8));
        RC_ASSERT(!holds_controls(decoded.utf8));
    }));
    CHECK(rc::check("even of bytes that look like UTF-8", [] {
        const auto bytes = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("a\xE2\x80\x9C\xC3\xA9\xF0\x9F\xED\xA0\x00\xFF", 12)));
        RC_ASSERT(is_valid_utf8(decode(bytes).utf8));
    }));
}

TEST_CASE("what is clean UTF-8 already comes back unchanged", "[text][property]") {
    CHECK(rc::check("decode is idempotent", [](const std::string& bytes) {
        const auto once = decode(bytes).utf8;
        const auto twice = decode(once);
        // Text of many zero-like pairs cannot occur here: NUL is gone after the first pass.
        if (twice.encoding == "UTF-8" && once.find("\xEF\xBB\xBF") != 0) RC_ASSERT(twice.utf8 == once);
    }));
}
