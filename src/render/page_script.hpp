// The modules of the page as one script: a page that is opened from a disk cannot fetch the others.
#pragma once

#include <string>
#include <string_view>

#include "annals/resources/bundle.hpp"

namespace annals::render {

/// page/main.js and what it imports, each file once, as a function of its own that returns what the file exports, after what it imports
/// itself. An import or export begins a line, and ends on it: `import { a, b } from "./words.js";`, `export function a() {`, `export { a };`.
[[nodiscard]] std::string page_script(const resources::Bundle& bundle);

}  // namespace annals::render
