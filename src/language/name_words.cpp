#include "name_words.hpp"

#include <algorithm>

#include "characters.hpp"
#include "name_labels.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t longest_entry = 7;  // words
constexpr std::size_t widest_gap = 2;       // words in lower case between two capitalised words of a name: "Bank of the West"

bool has_capital(std::string_view form) {
    const auto seen = form.substr(0, longest_hashed);
    for (std::uint32_t at = 0; at < seen.size();) {
        const auto character = character_at(seen, at);
        if (is_upper(character.code)) return true;
        at = character.end();
    }
    return false;
}

}  // namespace

NameWords::NameWords(const SentenceFacts& facts, const std::vector<WordForm>& words, const std::vector<Xpos>& tags,
                     const NameTable& table)
    : facts_(facts), words_(words.size()) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        words_[i].tag = static_cast<std::uint8_t>(1 + static_cast<unsigned>(tags[i]));
        words_[i].capital = has_capital(words[i].form);
        words_[i].hyphen = words[i].norm == "-";
    }
    find_entries(table);
    find_candidates();
    find_runs();
}

void NameWords::find_entries(const NameTable& table) {
    const auto size = static_cast<std::uint32_t>(words_.size());
    for (std::uint32_t i = 0; i < size; ++i) words_[i].list = table.find(facts(i).norm);
    for (std::uint32_t i = 0; i < size; ++i) {
        std::uint32_t end = i + 1;
        std::uint16_t kinds = 0;
        auto hash = facts(i).norm;
        auto entry = words_[i].list;
        for (auto k = i + 1;
             words_[i].capital && k < size && k < i + longest_entry && (entry.parts & name_part_bits::goes_on) != 0; ++k) {
            hash = phrase_hash(hash, facts(k).norm);
            entry = table.find(hash);
            if (entry.kinds != 0 && words_[k].capital) end = k + 1, kinds = entry.kinds;
        }
        if (kinds == 0) continue;
        for (auto k = i; k < end; ++k) {
            const auto part = k == i ? NamePart::begin : k + 1 == end ? NamePart::last : NamePart::inside;
            words_[k].match = kinds;
            words_[k].match_part = static_cast<std::uint8_t>(1 + static_cast<unsigned>(part));
        }
        i = end - 1;
    }
}

void NameWords::find_candidates() {
    std::size_t last = words_.size();  // capitalised word before
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (!words_[i].capital) continue;
        words_[i].candidate = true;
        if (last < i && i - last <= widest_gap + 1)
            for (auto k = last + 1; k < i; ++k) words_[k].candidate = true;
        last = i;
    }
    for (std::size_t i = 0; i < words_.size(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(i);
        const auto &left = (*this)[at - 1], &right = (*this)[at + 1];
        if ((words_[i].list.parts & name_part_bits::lower_in_names) != 0 && (left.capital || right.capital))
            words_[i].candidate = true;
        if (left.hyphen && (*this)[at - 2].capital) words_[i - 1].candidate = words_[i].candidate = true;
        if (right.hyphen && (*this)[at + 2].capital) words_[i].candidate = words_[i + 1].candidate = true;
    }
}

void NameWords::find_runs() {
    const auto size = static_cast<std::uint32_t>(words_.size());
    for (std::uint32_t begin = 0; begin < size; ++begin) {
        if (!words_[begin].capital) continue;
        auto end = begin;
        while (end < size && words_[end].capital) ++end;
        for (auto i = begin; i < end; ++i) words_[i].run = {begin, end};
        begin = end;
    }
}

std::vector<Range> NameWords::stretches() const {
    std::vector<Range> stretches;
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
        if (!words_[i].candidate) continue;
        const bool extends = !stretches.empty() && stretches.back().end == i && stretches.back().size() < longest_stretch;
        if (extends)
            ++stretches.back().end;
        else
            stretches.push_back({i, i + 1});
    }
    return stretches;
}

}  // namespace annals::language
