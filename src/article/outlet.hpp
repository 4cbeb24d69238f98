// Who published an article, when only the page's own furniture says so: the name above the headline (the masthead), the
// copyright line, the address at the foot.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "annals/resources/blocks.hpp"
#include "annals/resources/bundle.hpp"
#include "article/cleaning.hpp"

namespace annals::article {

/// The words that tell an outlet's name, read from en/outlets/names.words.
class OutletNames {
public:
    /// Throws resources::RuleError with file, line, column and a caret.
    explicit OutletNames(const resources::Bundle& bundle);

    /// "Harbour News" from "© 2019 Harbour News. All rights reserved."; empty when the line has no mark or no name.
    [[nodiscard]] std::string in_copyright_line(std::string_view line) const;
    /// Whether a line is a few capitalised words that name an outlet, as "The Harbour Ledger" does.
    [[nodiscard]] bool is_masthead(std::string_view line) const;

private:
    std::vector<std::string>& list_of(const resources::Block& block, const resources::Field& field);
    std::vector<std::string> ends_, legal_, company_, section_;
};

/// The outlet by its copyright line, else by an address alone below the body, else by the masthead; empty when nothing
/// tells. The year of a copyright line is never read as a date.
[[nodiscard]] std::string find_outlet(const text::SourceText& text, const std::vector<Judged>& judged, const OutletNames& names);

}  // namespace annals::article
