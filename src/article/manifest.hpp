// A table that says what the files themselves do not: when and where each article appeared.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/calendar/period.hpp"

namespace annals::article {

/// One line of a manifest. Empty fields say nothing.
struct ManifestEntry {
    std::string file;
    std::optional<calendar::Day> published;
    std::string published_as_written;
    std::string source, url, title;
    std::size_t line = 0;
};

class Manifest {
public:
    Manifest() = default;
    /// Reads a CSV file (header line with `file` and any of published, source, url, title; quoted fields as RFC 4180 has
    /// them) or a JSONL file with the same names. Throws TableError with file, line and remedy, also for a column that is
    /// nearly one of these, and for two lines about one file that say different things.
    explicit Manifest(const std::string& path);

    /// The entry for an input path: the one whose `file` is the path, or is it relative to the manifest's folder, or is
    /// its longest ending at a folder border. Nothing when no entry fits, or two fit equally well.
    [[nodiscard]] const ManifestEntry* find(std::string_view path) const;
    /// The entries that name a file that is neither there nor among `paths`, and no URL.
    [[nodiscard]] std::vector<ManifestEntry> without_file(const std::vector<std::string>& paths) const;
    /// The only entry with that URL.
    [[nodiscard]] const ManifestEntry* find_url(std::string_view url) const;

private:
    std::string path_;
    std::vector<ManifestEntry> entries_;
};

}  // namespace annals::article
