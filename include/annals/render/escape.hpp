// Text made safe for the formats that it goes into. Whatever a headline holds, the file stays well formed and shows
// the same characters.
//
//     dot_quoted("say \"yes\"\\N");   // "say \"yes\"\\N", with the quotes, and no node name in the picture
//     dot_html("AT&T <br>");          // AT&amp;T &lt;br&gt;
#pragma once

#include <string>
#include <string_view>

namespace annals::render {

/// Line ends and tabs become spaces; other control characters and what XML does not allow are left out. `text` is UTF-8.
[[nodiscard]] std::string printable(std::string_view text);

/// A double-quoted Graphviz string, for labels and names: backslashes, quotes and entities show as themselves.
[[nodiscard]] std::string dot_quoted(std::string_view text);

/// Text inside an HTML-like Graphviz label, or in XML.
[[nodiscard]] std::string dot_html(std::string_view text);

}  // namespace annals::render
