#include "word_facts.hpp"

#include "characters.hpp"
#include "hashing.hpp"

namespace annals::language {
namespace {

std::string_view last(std::string_view word, std::size_t size) {
    return word.size() > size ? word.substr(word.size() - size) : word;
}

std::uint32_t shape_bit(const Character& character, bool first) {
    if (character.kind == CharacterClass::digit) return first ? 1U : 2U;
    if (character.kind == CharacterClass::hyphen) return 4U;
    if (character.code == '.') return 8U;
    if (character.kind == CharacterClass::apostrophe) return 16U;
    if (is_upper(character.code)) return first ? 32U : 64U;
    return character.kind == CharacterClass::letter ? 128U : 256U;
}

/// Upper and lower case, digits, hyphens, full stops as bits, and whether the first letter is a capital.
std::uint32_t shape_code(std::string_view form) {
    std::uint32_t code = 0;
    const auto seen = form.substr(0, longest_hashed);
    for (std::uint32_t at = 0; at < seen.size();) {
        const auto character = character_at(seen, at);
        code |= shape_bit(character, at == 0);
        at = character.end();
    }
    return code;
}

/// Headlines that capitalise nearly every word, and notes without any capital, say nothing with their letters' case.
std::uint32_t case_code(const std::vector<WordForm>& words) {
    std::size_t capitals = 0, lower = 0;
    for (const auto& word : words) {
        const auto first = character_at(word.form, 0);
        capitals += is_upper(first.code) ? 1 : 0;
        lower += is_lower(first.code) && word.form.size() > 3 ? 1 : 0;
    }
    if (capitals == 0) return 4096U;
    return capitals >= 4 && lower * 6 <= capitals ? 2048U : 0U;
}

WordFacts facts_of(const WordForm& word, const WordKnowledge& knowledge) {
    WordFacts facts;
    const auto norm = word.norm;
    facts.norm = word_hash(norm);
    facts.exact = hash_bytes(norm);
    for (std::uint32_t size = 1; size <= 4; ++size) facts.suffix[size - 1] = hash_bytes(last(norm, size), 10 + size);
    for (std::uint32_t size = 1; size <= 3; ++size) facts.prefix[size - 1] = hash_bytes(norm.substr(0, size), 20 + size);
    facts.shape = shape_code(word.form);
    facts.row = knowledge.table.find(facts.norm);
    facts.classes = knowledge.dictionary.find(facts.norm);
    return facts;
}

WordFacts outside(std::uint32_t value) {
    WordFacts facts;
    facts.norm = facts.exact = facts.shape = value;
    for (auto& part : facts.suffix) part = value;
    for (auto& part : facts.prefix) part = value;
    facts.row.cluster = facts.row.coarse = facts.row.likely = facts.row.other = facts.row.capitals = facts.classes = 255;
    return facts;
}

}  // namespace

SentenceFacts::SentenceFacts(const std::vector<WordForm>& words, const WordKnowledge& knowledge) {
    facts_.reserve(words.size() + before + behind);
    facts_.assign(before, outside(1));
    const auto letter_case = case_code(words);
    for (const auto& word : words) {
        auto facts = facts_of(word, knowledge);
        facts.shape += letter_case + (&word == &words.front() ? 1024U : 0U);
        facts_.push_back(facts);
    }
    facts_.insert(facts_.end(), behind, outside(2));
}

}  // namespace annals::language
