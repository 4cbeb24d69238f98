// Lines of a lexicon as a dictionary: an open-addressing table of places in the text, from which nothing is copied.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace annals::language {

/// Of lines "word<TAB>...<TAB>value", or "word" alone, each filed below a column: ("left", 'v') is "leave". The lines must
/// outlive the map. Of two lines with one key the first stays.
class WordMap {
public:
    /// For `most` lines; more must not be added.
    explicit WordMap(std::size_t most);

    /// A line of more than 255 bytes is left out.
    void add(std::string_view line, std::uint8_t column);
    /// What stands behind the line's last tab; empty for a word alone.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view word, std::uint8_t column) const;

private:
    struct Row {
        const char* line = nullptr;  // none: an empty row
        std::uint32_t hash = 0;
        std::uint8_t word_size = 0, value_at = 0, line_size = 0, column = 0;
    };
    /// The row with that key, or the empty one where it belongs.
    [[nodiscard]] std::size_t place(std::string_view word, std::uint8_t column, std::uint32_t hash) const;

    std::vector<Row> rows_;
};

}  // namespace annals::language
