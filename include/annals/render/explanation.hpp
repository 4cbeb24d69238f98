// Why a timeline says what it says: of one event, each telling with its words, its rule, its date and how that was worked out, and why
// the tellings are one event.
//
//     std::cout << explain(file_contents, "e-cd584787a0a7", 80);
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace annals::render {

/// No event and no mention has that id, or several begin so. The message says which.
struct UnknownId : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// `timeline` is valid JSON of the schema annals-timeline-1; `id` that of an event, or of a mention, whose event is then told of; its
/// beginning is enough where no other begins so. Lines have at most `width` columns. Throws UnknownId.
[[nodiscard]] std::string explain(std::string_view timeline, std::string_view id, std::size_t width);

}  // namespace annals::render
