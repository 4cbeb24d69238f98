// What speaks for a thing, and how much: a file of names with numbers, one a line. `#` starts a comment.
//
//     told-in-a-heading 0.75
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace annals::resources {

class Weights {
public:
    Weights() = default;
    /// `file` is the name used in messages. Throws RuleError for a line that is none.
    Weights(std::string_view file, std::string_view contents);

    /// The number of that name, or `otherwise`.
    [[nodiscard]] double value(std::string_view name, double otherwise) const;
    /// Throws RuleError where there is none.
    [[nodiscard]] double at(std::string_view name) const;

private:
    std::string file_;
    std::map<std::string, double, std::less<>> weights_;
};

}  // namespace annals::resources
