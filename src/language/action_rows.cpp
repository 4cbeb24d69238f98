#include "action_rows.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "bytes.hpp"
#include "weight_code.hpp"

namespace annals::language {
namespace {

constexpr std::size_t line_size = 64;
constexpr std::size_t rows_a_line = 16;
constexpr std::size_t weights_begin = rows_a_line * 2;  // fingerprints first, so that they are compared at once

std::size_t line_of(std::uint32_t feature, std::uint32_t count) {
    return static_cast<std::size_t>((std::uint64_t{feature} * count) >> 32);
}

std::uint16_t fingerprint_of(std::uint32_t feature) {
    const auto fingerprint = static_cast<std::uint16_t>(feature);
    return fingerprint == 0 ? std::uint16_t{1} : fingerprint;
}

int weight_of(const ActionRow& row) {
    return std::max({std::abs(row.left), std::abs(row.right), std::abs(row.left - row.right)});
}

/// The place of the row with that fingerprint; rows_a_line where the line has none. All are compared at once: a plain loop, which
/// compilers turn into few steps.
std::size_t place_of(std::uint16_t wanted, const char* line) {
    std::array<std::uint16_t, rows_a_line> fingerprints;
    std::memcpy(fingerprints.data(), line, weights_begin);
    std::array<std::uint8_t, rows_a_line> equal;
    for (std::size_t i = 0; i < rows_a_line; ++i) equal[i] = fingerprints[i] == wanted ? 0xFF : 0;
    std::array<std::uint64_t, 2> halves;
    std::memcpy(halves.data(), equal.data(), rows_a_line);
    if (halves[0] != 0) return static_cast<std::size_t>(__builtin_ctzll(halves[0])) / 8;
    return halves[1] == 0 ? rows_a_line : rows_a_line / 2 + static_cast<std::size_t>(__builtin_ctzll(halves[1])) / 8;
}

std::string write_line(std::vector<ActionRow> rows) {
    const auto heavier = [](const ActionRow& a, const ActionRow& b) {
        return weight_of(a) != weight_of(b) ? weight_of(a) > weight_of(b) : a.feature < b.feature;
    };
    std::sort(rows.begin(), rows.end(), heavier);
    rows.resize(rows_a_line);
    std::string line;
    for (const auto& row : rows) append_number(line, row.feature == 0 ? std::uint16_t{0} : fingerprint_of(row.feature));
    for (const auto& row : rows) {
        append_number(line, code_of_weight(row.left));
        append_number(line, code_of_weight(row.right));
    }
    return line;
}

}  // namespace

ActionRows::ActionRows(std::string_view bytes) : lines_(bytes), count_(static_cast<std::uint32_t>(bytes.size() / line_size)) {
    if (count_ == 0 || bytes.size() % line_size != 0)
        throw ModelError("language model: the parser's weights are damaged; make it again with scripts/train");
}

void ActionRows::score(std::span<const std::uint32_t> features, std::span<Score> scores) const {
    for (const auto feature : features) __builtin_prefetch(lines_.data() + line_of(feature, count_) * line_size);
    Score left = 0, right = 0;
    for (const auto feature : features) {
        const auto* line = lines_.data() + line_of(feature, count_) * line_size;
        const auto place = place_of(fingerprint_of(feature), line);
        if (place == rows_a_line) continue;
        const auto* codes = line + weights_begin + place * 2;
        left += weight_of_code[static_cast<unsigned char>(codes[0])];
        right += weight_of_code[static_cast<unsigned char>(codes[1])];
    }
    scores[1] += left;
    scores[2] += right;
}

std::string write_action_rows(const std::vector<ActionRow>& rows, double share) {
    const auto count = static_cast<std::uint32_t>(static_cast<double>(rows.size()) / (share * rows_a_line)) + 1;
    std::vector<std::vector<ActionRow>> lines(count);
    for (const auto& row : rows) lines[line_of(row.feature, count)].push_back(row);
    std::string bytes;
    for (auto& line : lines) bytes += write_line(std::move(line));
    return bytes;
}

}  // namespace annals::language
