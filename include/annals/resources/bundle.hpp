// Rules, lexicons and other data files, compiled into the binary or read from a folder.
//
//     const auto bundle = annals::resources::Bundle::embedded();
//     std::string_view rules = bundle.get("en/time/days.rules");
//
// Data files live under src/resources/ and are named by their path below it.
#pragma once

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace annals::resources {

/// A data file that does not exist, or a folder that cannot be read. The message names the file and the remedy.
struct MissingResource : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A named set of data files. Views returned by `get` live as long as the bundle (for ever, for embedded files).
class Bundle {
public:
    /// The files compiled into this binary.
    static Bundle embedded();

    /// The embedded files, overridden or extended by those found below `folder` (recursively).
    /// Throws MissingResource when the folder cannot be read.
    static Bundle with_overrides(const std::filesystem::path& folder);

    /// The contents of one file. Throws MissingResource.
    [[nodiscard]] std::string_view get(std::string_view name) const;

    /// Names of all files whose name starts with `prefix`, in byte order.
    [[nodiscard]] std::vector<std::string> names(std::string_view prefix = {}) const;

    /// Where a person finds the file: a path for overrides, "<embedded>/NAME" otherwise. For error messages.
    [[nodiscard]] std::string origin(std::string_view name) const;

    /// SHA-256 over all names and the SHA-256 of their contents, in lower-case hexadecimal: it changes when any rule does, and
    /// is the same whether a file is embedded or read from a folder. What lies below schema/, page/ and en/formats/ is left out.
    [[nodiscard]] std::string hash() const;

private:
    std::map<std::string, std::string_view, std::less<>> embedded_;
    std::map<std::string, std::string, std::less<>> overrides_;
    std::filesystem::path folder_;
};

}  // namespace annals::resources
