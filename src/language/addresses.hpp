// Addresses of the web, of mail, of messages: one token each, whatever signs they hold.
#pragma once

#include <cstdint>
#include <string_view>

namespace annals::language {

/// The end of the web or mail address that starts at `begin` ("https://example.org/a", "a.b@example.org"), or `begin`.
/// Looks at no more than the address itself and a bounded number of characters. Precondition: begin < text.size().
[[nodiscard]] std::uint32_t end_of_address(std::string_view text, std::uint32_t begin);

/// The end of the path behind the site's name text[begin, end), "example.org/news/1"; `end` when there is none.
[[nodiscard]] std::uint32_t end_of_path(std::string_view text, std::uint32_t begin, std::uint32_t end);

}  // namespace annals::language
