#include "annals/article/table.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "annals/text/encoding.hpp"
#include "article/inputs.hpp"

namespace annals::article {
namespace {

/// One record of RFC 4180: fields parted by commas, quoted where they hold commas, quotes (doubled) or line ends.
std::vector<std::string> read_csv_record(std::string_view& rest, std::size_t& line, const std::string& path) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    const auto start = line;
    while (!rest.empty()) {
        const char c = rest.front();
        rest.remove_prefix(1);
        if (c == '\n') ++line;
        if (quoted && c == '"' && rest.starts_with('"')) {
            fields.back() += c;
            rest.remove_prefix(1);
        } else if (c == '"' && (quoted || fields.back().empty())) {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            fields.emplace_back();
        } else if (!quoted && c == '\n') {
            return fields;
        } else if (quoted || c != '\r') {
            fields.back() += c;
        }
    }
    if (quoted) fail_in_table(path, start, "a quoted field is never closed; add the missing \"");
    return fields;
}

Table read_csv(std::string_view contents, const std::string& path) {
    std::size_t line = 1;
    Table table{false, read_csv_record(contents, line, path), {}};
    while (!contents.empty()) {
        TableRow row{line, {}};
        const auto fields = read_csv_record(contents, line, path);
        if (fields.size() == 1 && fields.front().empty()) continue;
        if (fields.size() > table.header.size())
            fail_in_table(path, row.line, "more fields than the header has columns; quote fields that hold commas");
        for (std::size_t i = 0; i < fields.size(); ++i) row.fields[table.header[i]] = fields[i];
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string joined_strings(const nlohmann::json& value) {
    if (value.is_string()) return value.get<std::string>();
    std::string all;
    for (const auto& one : value) {
        if (value.is_array() && one.is_string()) all += (all.empty() ? "" : " ") + one.get<std::string>();
    }
    return all;
}

Table read_jsonl(std::string_view contents, const std::string& path, const std::string& what) {
    Table table{true, {}, {}};
    for (std::size_t line = 1; !contents.empty(); ++line) {
        const auto end = std::min(contents.find('\n'), contents.size());
        const auto text = contents.substr(0, end);
        contents.remove_prefix(std::min(end + 1, contents.size()));
        if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const auto object = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
        if (!object.is_object()) fail_in_table(path, line, "no JSON object; each line of a " + what + " must be one");
        TableRow row{line, {}};
        for (const auto& [key, value] : object.items()) row.fields[key] = joined_strings(value);
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

void fail_in_table(const std::string& path, std::size_t line, const std::string& what) {
    throw TableError(path + ":" + std::to_string(line) + ": " + what);
}

Table read_table(const std::string& path, const std::string& what) {
    const auto bytes = read_bytes(path);
    if (!bytes) throw TableError(path + ": the " + what + " cannot be read; check its name and permissions");
    const auto contents = text::decode(*bytes).utf8;
    const bool json = path.ends_with(".jsonl") || path.ends_with(".json") || contents.starts_with('{');
    return json ? read_jsonl(contents, path, what) : read_csv(contents, path);
}

}  // namespace annals::article
