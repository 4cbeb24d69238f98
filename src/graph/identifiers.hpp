// Names for things that stay the same between runs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace annals::graph {

/// "Oleh Syniehubov" → "oleh-syniehubov". Letters outside ASCII stay as they are.
[[nodiscard]] std::string slug(std::string_view name);

/// `prefix` and the first twelve hexadecimal digits of a BLAKE2b hash of the parts.
[[nodiscard]] std::string content_id(std::string_view prefix, const std::vector<std::string>& parts);

/// Makes ids unique: the second "m-12" becomes "m-12-2", and so on in the order given.
void make_unique(const std::vector<std::string*>& ids);

}  // namespace annals::graph
