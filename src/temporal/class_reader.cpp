#include "temporal/class_reader.hpp"

#include <algorithm>
#include <charconv>

namespace annals::temporal {
namespace {

using resources::Block;
using resources::fault;
using resources::Field;

/// What a key of a class block says; sets the class's type, which all its keys must share.
std::int32_t read_meaning(const Block& block, const Field& field, WordClass& words, bool first) {
    ArgumentType type = ArgumentType::count;
    std::int32_t value = 0;
    if (const auto number = read_number(field.key)) {
        value = *number;
    } else {
        const Keyword* keyword = first ? find_keyword(field.key) : find_keyword(words.type, field.key);
        if (!keyword)
            throw fault(block, field, 0,
                        "\"" + std::string(field.key) + "\" is no number and no keyword that fits the class <" +
                            std::string(block.name) + ">");
        type = keyword->type;
        value = keyword->value;
    }
    if (first) words.type = type;
    if (words.type != type)
        throw fault(block, field, 0,
                    "the class <" + std::string(block.name) + "> means " + std::string(name(words.type)) + "; \"" +
                        std::string(field.key) + "\" does not");
    return value;
}

ClassEntry read_entry(const std::string& text, std::int32_t value, Vocabulary& vocabulary) {
    ClassEntry entry;
    entry.value = value;
    for (const auto& piece : scan_written(text))
        entry.words.push_back({vocabulary.add(piece.lower_case), piece.capital, piece.space_before});
    return entry;
}

std::optional<NumberRange>* range_field(WordClass& words, std::string_view key) {
    if (key == "digits") return &words.digits;
    if (key == "numbers") return &words.numbers;
    if (key == "words") return &words.words;
    if (key == "ordinals") return &words.ordinals;
    return nullptr;
}

}  // namespace

std::optional<std::int32_t> read_number(std::string_view text) {
    std::int32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return value;
}

std::optional<NumberRange> read_range(std::string_view text) {
    const auto dash = text.find('-', 1);
    if (dash == std::string_view::npos) return std::nullopt;
    const auto low = read_number(text.substr(0, dash)), high = read_number(text.substr(dash + 1));
    if (!low || !high || *low < 0 || *high < *low) return std::nullopt;
    const auto digits = text.size() - dash - 1;
    return NumberRange{*low, *high, dash == digits && digits > 1 && text.front() == '0'};
}

WordClass read_class(const Block& block, Vocabulary& vocabulary) {
    WordClass words;
    words.name = block.name;
    bool first = true;
    for (const Field& field : block.fields) {
        if (auto* range = range_field(words, field.key)) {
            *range = read_range(field.value);
            if (!*range) throw fault(block, field, 0, "expected a range of numbers, such as 1-31");
            continue;
        }
        const auto value = read_meaning(block, field, words, first);
        first = false;
        for (const auto& text : resources::split_list(field.value)) {
            auto entry = read_entry(text, value, vocabulary);
            if (!entry.words.empty()) words.entries[entry.words.front().word].push_back(std::move(entry));
        }
    }
    for (auto& [word, entries] : words.entries) {
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
        words.first_words.resize(word + 1);  // ascending
        words.first_words[word] = true;
    }
    return words;
}

}  // namespace annals::temporal
