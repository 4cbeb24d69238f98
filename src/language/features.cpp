#include "features.hpp"

#include <algorithm>

#include "characters.hpp"
#include "lemmas.hpp"

namespace annals::language {
namespace {

constexpr std::size_t longest_hashed = 64;  // bytes of a word that count

std::uint32_t mix(std::uint32_t seed, std::uint32_t value) {
    auto x = (seed ^ value) * 0x9E3779B1U;
    x ^= x >> 15;
    x *= 0x85EBCA77U;
    return x ^ (x >> 13);
}

std::uint32_t hash(std::string_view bytes, std::uint32_t seed) {
    auto h = 0x811C9DC5U ^ seed;
    for (const char byte : bytes.substr(0, longest_hashed)) h = (h ^ static_cast<unsigned char>(byte)) * 0x01000193U;
    return mix(h, static_cast<std::uint32_t>(bytes.size()));
}

std::uint32_t hash_digits_folded(std::string_view bytes) {
    auto h = 0x811C9DC5U;
    for (const char byte : bytes.substr(0, longest_hashed))
        h = (h ^ (byte >= '0' && byte <= '9' ? '0' : static_cast<unsigned char>(byte))) * 0x01000193U;
    return h;
}

std::string_view last(std::string_view word, std::size_t size) {
    return word.size() > size ? word.substr(word.size() - size) : word;
}

/// Upper and lower case, digits, hyphens, full stops, as bits and the first letter's case.
std::uint32_t shape_code(std::string_view form) {
    std::uint32_t code = 0;
    bool first = true;
    const auto seen = form.substr(0, longest_hashed);
    for (std::uint32_t at = 0; at < seen.size();) {
        const auto character = character_at(seen, at);
        at = character.end();
        if (character.kind == CharacterClass::digit)
            code |= first ? 1U : 2U;
        else if (character.kind == CharacterClass::hyphen)
            code |= 4U;
        else if (character.code == '.')
            code |= 8U;
        else if (character.kind == CharacterClass::apostrophe)
            code |= 16U;
        else if (is_upper(character.code))
            code |= first ? 32U : 64U;
        else if (character.kind == CharacterClass::letter)
            code |= 128U;
        else
            code |= 256U;
        first = false;
    }
    return code;
}

/// Headlines that capitalise nearly every word say nothing with their capitals.
bool is_title_case(const std::vector<TaggerWord>& words) {
    std::size_t capitals = 0, lower = 0;
    for (const auto& word : words) {
        const auto first = character_at(word.form, 0);
        capitals += is_upper(first.code) ? 1 : 0;
        lower += is_lower(first.code) && word.form.size() > 3 ? 1 : 0;
    }
    return capitals >= 4 && lower * 6 <= capitals;
}

}  // namespace

SentenceFeatures::SentenceFeatures(const std::vector<TaggerWord>& words) {
    hashes_.reserve(words.size() + 4);
    const bool title_case = is_title_case(words);
    const Hashes before{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    const Hashes behind{2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
    hashes_.assign(2, before);
    for (const auto& word : words) hashes_.push_back(hash_word(word, &word == &words.front(), title_case));
    hashes_.insert(hashes_.end(), 2, behind);
}

SentenceFeatures::Hashes SentenceFeatures::hash_word(const TaggerWord& word, bool first, bool title_case) {
    Hashes hashes{};
    const auto norm = word.norm;
    hashes.norm = hash(norm, 0);
    hashes.digits_folded = hash_digits_folded(norm);
    hashes.suffix1 = hash(last(norm, 1), 11);
    hashes.suffix2 = hash(last(norm, 2), 12);
    hashes.suffix3 = hash(last(norm, 3), 13);
    hashes.suffix4 = hash(last(norm, 4), 14);
    hashes.prefix1 = hash(norm.substr(0, 1), 21);
    hashes.prefix2 = hash(norm.substr(0, 2), 22);
    hashes.prefix3 = hash(norm.substr(0, 3), 23);
    hashes.shape = shape_code(word.form) + (first ? 1024U : 0U) + (title_case ? 2048U : 0U);
    hashes.forms = 4 + verb_forms(norm);
    return hashes;
}

Features SentenceFeatures::at(std::size_t i, std::uint32_t previous, std::uint32_t before_previous) const {
    const auto& w = around(i, 0);
    const auto& left = around(i, -1);
    const auto& left2 = around(i, -2);
    const auto& right = around(i, 1);
    const auto& right2 = around(i, 2);
    const auto labels = previous * 256 + before_previous;
    Features features{};
    std::size_t n = 0;
    const auto add = [&](std::uint32_t a, std::uint32_t b = 0) {
        features[n] = mix(mix(static_cast<std::uint32_t>(n + 1) * 0x51ED270BU, a), b);
        ++n;
    };
    add(w.norm);
    add(w.digits_folded, w.shape);
    add(w.suffix1, w.shape);
    add(w.suffix2);
    add(w.suffix3);
    add(w.suffix4);
    add(w.prefix1);
    add(w.prefix2);
    add(w.prefix3);
    add(w.shape);
    add(w.shape, previous);
    add(w.shape, right.shape);
    add(w.shape, left.shape);
    add(previous);
    add(labels);
    add(previous, w.norm);
    add(labels, w.norm);
    add(previous, right.norm);
    add(previous, w.suffix3);
    add(labels, w.suffix2);
    add(left.norm);
    add(left2.norm);
    add(right.norm);
    add(right2.norm);
    add(left.norm, w.norm);
    add(w.norm, right.norm);
    add(left.norm, right.norm);
    add(right.suffix3, w.suffix3);
    add(left.suffix3);
    add(right.suffix3, previous);
    add(right.norm, right2.norm);
    add(w.forms, w.shape);
    add(w.forms, previous);
    add(w.forms, labels);
    add(w.forms, right.norm);
    add(right.forms, previous);
    return features;
}

std::uint32_t feature_fingerprint() {
    const std::vector<TaggerWord> sample = {
        {"Ann", "ann"},   {"Lee", "lee"},   {"’s", "'s"},          {"3.5m-dollar", "3.5m-dollar"},
        {"U.S.", "u.s."}, {"plan", "plan"}, {"retaken", "retaken"}};
    const SentenceFeatures features(sample);
    std::uint32_t fingerprint = feature_count;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        for (const auto feature : features.at(i, static_cast<std::uint32_t>(i), SentenceFeatures::no_label))
            fingerprint = mix(fingerprint, feature);
    }
    return fingerprint;
}

}  // namespace annals::language
