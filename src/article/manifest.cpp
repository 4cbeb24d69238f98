#include "article/manifest.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

#include "annals/article/table.hpp"
#include "annals/calendar/written_date.hpp"
#include "article/words.hpp"

namespace annals::article {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> columns = {"file", "published", "source", "url", "title"};

/// A column that may be meant for one of ours: "publishd", "Published", "date". Others are somebody else's.
std::string_view column_meant_by(const std::string& name) {
    const auto small = lower(name);
    if (std::find(columns.begin(), columns.end(), name) != columns.end()) return {};
    if (small.find("date") != std::string::npos || small.starts_with("publi")) return "published";
    const auto alike = [&small](std::string_view column) { return small == column || small == std::string(column) + "s"; };
    const auto found = std::find_if(columns.begin(), columns.end(), alike);
    return found == columns.end() ? std::string_view() : *found;
}

void check_column(const std::string& name, bool has_meant, const std::string& path, std::size_t line) {
    const auto meant = column_meant_by(name);
    if (meant.empty() || has_meant) return;
    fail_in_table(path, line, "\"" + name + "\" is no column of a manifest; did you mean \"" + std::string(meant) + "\"?");
}

ManifestEntry entry_of(const TableRow& row, const std::string& path) {
    const auto line = row.line;
    const auto get = [&row](const char* key) {
        const auto found = row.fields.find(key);
        return found == row.fields.end() ? std::string() : found->second;
    };
    ManifestEntry entry{get("file"), std::nullopt, get("published"), get("source"), get("url"), get("title"), line};
    if (entry.file.empty()) fail_in_table(path, line, "no file named; fill in the \"file\" column");
    if (entry.published_as_written.empty()) return entry;
    const auto date = calendar::parse_written_date(entry.published_as_written);
    if (!date || !date->day)
        fail_in_table(path, line, "\"" + entry.published_as_written + "\" is no date that can be read one way; write YYYY-MM-DD");
    entry.published = date->day;
    return entry;
}

/// Somebody who means one of our columns and writes another name would lose what stands in it.
void check_columns(const Table& table, const std::string& path) {
    const auto& header = table.header;
    if (!table.json && std::find(header.begin(), header.end(), "file") == header.end())
        fail_in_table(path, 1, "no column \"file\"; the first line must name the columns: file,published,source,url,title");
    for (const auto& name : header) {
        const auto meant = column_meant_by(name);
        check_column(name, std::find(header.begin(), header.end(), meant) != header.end(), path, 1);
    }
    if (!table.json) return;
    for (const auto& row : table.rows) {
        for (const auto& [name, value] : row.fields)
            check_column(name, row.fields.contains(std::string(column_meant_by(name))), path, row.line);
    }
}

std::string normal(std::string_view path) { return fs::path(path).lexically_normal().generic_string(); }

bool says_the_same(const ManifestEntry& a, const ManifestEntry& b) {
    return a.published == b.published && a.source == b.source && a.url == b.url && a.title == b.title;
}

/// A file that is listed twice is listed once, where the two lines agree.
void drop_repeated(std::vector<ManifestEntry>& entries, const std::string& path) {
    std::map<std::string, ManifestEntry> first;
    std::vector<ManifestEntry> kept;
    for (auto& entry : entries) {
        const auto [at, fresh] = first.try_emplace(normal(entry.file), entry);
        if (!fresh && !says_the_same(at->second, entry))
            fail_in_table(path, entry.line,
                          "\"" + entry.file + "\" has another line, " + std::to_string(at->second.line) +
                              ", that says otherwise; keep one of the two");
        if (fresh) kept.push_back(std::move(entry));
    }
    entries = std::move(kept);
}

/// "a/b.txt" is an ending of "x/a/b.txt", but not of "xa/b.txt".
bool is_ending(std::string_view ending, std::string_view path) {
    if (!path.ends_with(ending)) return false;
    return path.size() == ending.size() || path[path.size() - ending.size() - 1] == '/';
}

}  // namespace

Manifest::Manifest(const std::string& path) : path_(path) {
    const auto table = read_table(path, "manifest");
    check_columns(table, path);
    for (const auto& row : table.rows) entries_.push_back(entry_of(row, path));
    drop_repeated(entries_, path);
}

std::vector<ManifestEntry> Manifest::without_file(const std::vector<std::string>& paths) const {
    const auto folder = fs::path(path_).parent_path();
    std::vector<ManifestEntry> lost;
    for (const auto& entry : entries_) {
        std::error_code error;
        const auto file = normal(entry.file);
        const bool exists = fs::exists(file, error) || fs::exists(folder / file, error);
        const bool given = std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
            const auto read = normal(path);
            return is_ending(file, read) || is_ending(read, file);
        });
        if (!exists && !given && entry.url.empty()) lost.push_back(entry);
    }
    return lost;
}

const ManifestEntry* Manifest::find(std::string_view path) const {
    const auto wanted = normal(path);
    const auto folder = fs::path(path_).parent_path();
    const ManifestEntry* best = nullptr;
    std::size_t best_length = 0;
    bool tie = false;
    for (const auto& entry : entries_) {
        const auto file = normal(entry.file);
        if (file == wanted || normal((folder / entry.file).generic_string()) == wanted) return &entry;
        // A manifest that names bare files fits inputs elsewhere, and one with folders fits inputs given from inside them.
        if (!is_ending(file, wanted) && !is_ending(wanted, file)) continue;
        const auto length = std::min(file.size(), wanted.size());
        if (length < best_length) continue;
        tie = length == best_length;
        best = &entry;
        best_length = length;
    }
    return tie ? nullptr : best;
}

const ManifestEntry* Manifest::find_url(std::string_view url) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [url](const ManifestEntry& entry) { return !url.empty() && entry.url == url; });
    return found == entries_.end() ? nullptr : &*found;
}

}  // namespace annals::article
