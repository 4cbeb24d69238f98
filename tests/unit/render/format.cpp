#include "annals/render/format.hpp"

#include <set>

#include "support/catch.hpp"

using namespace annals;

namespace {

std::string_view chosen(std::string_view path) {
    const auto* format = render::format_of_file(path);
    return format == nullptr ? "none" : format->name;
}

}  // namespace

TEST_CASE("a file's name says its format where no other is so called", "[render][format]") {
    CHECK(chosen("story.svg") == "svg");
    CHECK(chosen("/tmp/v1.2/story.ICS") == "ics");
    CHECK(chosen("story.ttl") == "turtle");
    CHECK(chosen("story.json") == "json");
    for (const auto* path : {"", "-", "story", "story.", "v1.svg/story", "story.xyz", "/dev/null"}) CHECK(chosen(path) == "none");
}

TEST_CASE("no two formats claim the same file name", "[render][format]") {
    std::set<std::string_view> extensions;
    for (const auto& format : render::formats()) {
        if (!format.extension.empty()) CHECK(extensions.insert(format.extension).second);
    }
}
