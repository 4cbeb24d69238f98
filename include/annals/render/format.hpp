// The register of output formats: one pair of files a format, one line each in src/render/format.cpp.
//
//     if (const auto* format = find_format("text")) format->render(std::cout, timeline, {});
#pragma once

#include <iosfwd>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "annals/timeline/timeline.hpp"

namespace annals::resources {
class Bundle;
}

namespace annals::render {

/// What a renderer may want to know besides the timeline.
struct RenderOptions {
    std::string title = "Timeline";
    std::string resources_hash;
    std::size_t width = 100;                    // columns, for text
    bool selected = false;                      // the reader asked for a part of the story: data formats then leave the rest out
    const resources::Bundle* bundle = nullptr;  // whose tables formats go by; nullptr stands for the built-in ones
};

/// What a format could not say, in words: "16 events without a date left out". Empty where it says everything that matters.
using Losses = std::vector<std::string>;

/// A format that another program draws, which is missing or fails. The message says which and what to do.
struct NoPicture : std::runtime_error {
    using std::runtime_error::runtime_error;
};

using Renderer = Losses (*)(std::ostream&, const timeline::Timeline&, const RenderOptions&);

struct Format {
    std::string_view name;
    std::string_view extension;  // of its files, where it is the one that a file so called is wanted in; else empty
    std::string_view description;
    Renderer render;
};

/// All formats, in the order that --list-formats prints.
[[nodiscard]] const std::vector<Format>& formats();
/// nullptr when there is none of that name.
[[nodiscard]] const Format* find_format(std::string_view name);
/// The format that a file of this name is written in: "a/story.SVG" is a drawing. nullptr where the name does not say.
[[nodiscard]] const Format* format_of_file(std::string_view path);

}  // namespace annals::render
