// The words in front of a report that tell nothing of it: "HARWICK (Northern Press) — ", "Port Marrow Gazette -- ".
#pragma once

#include <cstddef>
#include <string_view>

namespace annals::language {

/// The length of a paragraph's dateline in bytes, with its dash and the space behind; 0 when there is none. Place, agency, date
/// or outlet stand before the dash: capitalised words, numbers and brackets alone, and a sentence of its own behind it.
[[nodiscard]] std::size_t dateline_length(std::string_view paragraph);

}  // namespace annals::language
