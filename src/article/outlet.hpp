// Who published an article, when only its footer says so.
#pragma once

#include <string>
#include <vector>

#include "article/cleaning.hpp"

namespace annals::article {

/// "Harbour News" from "© 2019 Harbour News. All rights reserved."; empty when no dropped span says so. The year of such a
/// line is never read as a date.
[[nodiscard]] std::string outlet_in_footer(const text::SourceText& text, const std::vector<Judged>& judged);

}  // namespace annals::article
