#include "annals/resources/blocks.hpp"

#include <algorithm>

namespace annals::resources {
namespace {

constexpr std::string_view blank = " \t\r";

std::string_view trim(std::string_view text) {
    const auto begin = text.find_first_not_of(blank);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

RuleError error_at(std::string_view file, std::size_t line, std::size_t column, std::string_view source, std::string_view what) {
    std::string message(file);
    message += ":" + std::to_string(line) + ":" + std::to_string(column) + ": " + std::string(what) + "\n    ";
    message += std::string(source) + "\n    " + std::string(column - 1, ' ') + "^";
    return RuleError(message);
}

/// Splits "key   value" after its indentation.
Field parse_field(std::string_view line, std::size_t number) {
    const auto start = line.find_first_not_of(blank);
    const auto key_end = std::min(line.find_first_of(blank, start), line.size());
    const auto value_start = std::min(line.find_first_not_of(blank, key_end), line.size());
    return {line.substr(start, key_end - start), trim(line.substr(value_start)), number, value_start + 1};
}

}  // namespace

std::string_view Block::first(std::string_view key, std::string_view fallback) const {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.key == key; });
    return found == fields.end() ? fallback : found->value;
}

std::vector<Field> Block::all(std::string_view key) const {
    std::vector<Field> found;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(found), [&](const Field& field) { return field.key == key; });
    return found;
}

std::vector<Block> parse_blocks(std::string_view file, std::string_view contents) {
    std::vector<Block> blocks;
    std::size_t number = 0;
    while (!contents.empty()) {
        const auto end = contents.find('\n');
        const auto line = contents.substr(0, end);
        contents.remove_prefix(end == std::string_view::npos ? contents.size() : end + 1);
        ++number;
        const auto text = trim(line);
        if (text.empty() || text.front() == '#') continue;
        if (blank.find(line.front()) != std::string_view::npos) {
            const auto column = line.find_first_not_of(blank) + 1;
            if (blocks.empty()) throw error_at(file, number, column, line, "a field before any block; start a block in column 1");
            blocks.back().fields.push_back(parse_field(line, number));
            continue;
        }
        const auto kind_end = text.find_first_of(blank);
        if (kind_end == std::string_view::npos)
            throw error_at(file, number, 1, line, "a block needs a kind and a name, as in \"rule weekday\"");
        blocks.push_back({text.substr(0, kind_end), trim(text.substr(kind_end)), {}, std::string(file), number});
    }
    return blocks;
}

RuleError fault(const Block& block, const Field& field, std::size_t offset, std::string_view what) {
    // The line is rebuilt as it stood: the value keeps its column, the key stands before it.
    std::string source = "    " + std::string(field.key);
    source.resize(std::max(source.size() + 1, field.column - 1), ' ');
    const auto column = source.size() + offset + 1;
    source += field.value;
    return error_at(block.file, field.line, column, source, what);
}

std::vector<std::string> split_list(std::string_view value, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = value.find(separator);
        if (const auto part = trim(value.substr(0, end)); !part.empty()) parts.emplace_back(part);
        if (end == std::string_view::npos) return parts;
        value.remove_prefix(end + 1);
    }
}

}  // namespace annals::resources
