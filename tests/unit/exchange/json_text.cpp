#include "exchange/json_text.hpp"

#include "support/catch.hpp"

using annals::exchange::append_json;
using annals::exchange::Json;

namespace {

std::string text_of(const Json& value) {
    std::string text;
    append_json(text, value, 0);
    return text;
}

std::string dumped(const Json& value) { return value.dump(1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

TEST_CASE("JSON text is what the JSON library writes", "[exchange]") {
    for (const auto* text : {"null", "[]", "{}", "-12", "0.1", "1e300", "true", R"("a \" \\ \n \u0001 \u007f é – 𐍈 /")",
                             R"({"a": [1, [], {}, {"b": [null, "x"]}], "": {"c\n": 2.5}})"}) {
        CHECK(text_of(Json::parse(text)) == dumped(Json::parse(text)));
    }
    for (const auto* bytes : {"\xFF", "a\xE2\x80", "\xC0\x80 b", "\xED\xA0\x80", "\xF4\x90\x80\x80"})
        CHECK(text_of(Json(bytes)) == dumped(Json(bytes)));
}

TEST_CASE("JSON text is indented from where it begins", "[exchange]") {
    std::string text = "x: ";
    append_json(text, Json{{"a", {1}}}, 2);
    CHECK(text == "x: {\n   \"a\": [\n    1\n   ]\n  }");
}
