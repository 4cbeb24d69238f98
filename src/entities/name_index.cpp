#include "lexicon_data.hpp"

#include <algorithm>

namespace annals::entities {
namespace {

bool letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

bool capitals_only(std::string_view name) {
    const auto lower_case = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto upper_case = [](char c) { return c >= 'A' && c <= 'Z'; };
    return std::none_of(name.begin(), name.end(), lower_case) && std::count_if(name.begin(), name.end(), upper_case) > 1;
}

bool written_fittingly(const language::Token& token, const Reading& reading) {
    return token.shape != language::Shape::lower &&
           (!reading.all_caps || token.shape == language::Shape::upper || token.shape == language::Shape::mixed);
}

}  // namespace

std::string lower(std::string_view name) {
    std::string text(name);
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

std::string slug(std::string_view name) { return lower(name); }

void NameIndex::add(std::string_view name, Reading reading) {
    reading.all_caps = capitals_only(name);
    const auto key = lower(name);
    for (std::size_t i = 1; i < key.size(); ++i) {
        // Tokens may end wherever letters do.
        if (letter_or_digit(key[i - 1]) && letter_or_digit(key[i])) continue;
        if (key[i - 1] != ' ') nodes_.try_emplace(key.substr(0, i));
    }
    auto& readings = nodes_[key].readings;
    const auto same = [&](const Reading& other) { return other.kind == reading.kind && other.id == reading.id; };
    const auto known = std::find_if(readings.begin(), readings.end(), same);
    if (known == readings.end())
        readings.push_back(reading);
    else
        known->all_caps = known->all_caps && reading.all_caps;  // "TEPCO" and "Tepco"
}

std::optional<NameIndex::Match> NameIndex::longest(const language::Document& document, std::uint32_t token,
                                                   std::uint32_t limit) const {
    std::string key;
    std::optional<Match> best;
    for (auto i = token; i < limit; ++i) {
        const auto& word = document.tokens[i];
        if (i > token && word.space_before) key += ' ';
        key += word.norm;
        const auto found = nodes_.find(key);
        if (found == nodes_.end()) break;
        const auto& readings = found->second.readings;
        const auto fits = [&](const Reading& reading) { return written_fittingly(document.tokens[token], reading); };
        if (!readings.empty() && std::all_of(readings.begin(), readings.end(), fits)) best = Match{i + 1, &readings};
    }
    return best;
}

const std::vector<Reading>* NameIndex::find(std::string_view name) const {
    const auto found = nodes_.find(lower(name));
    return found == nodes_.end() || found->second.readings.empty() ? nullptr : &found->second.readings;
}

}  // namespace annals::entities
