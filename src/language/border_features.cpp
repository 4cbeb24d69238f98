#include "border_features.hpp"

#include <algorithm>

#include "hashing.hpp"

namespace annals::language {
namespace {

constexpr std::size_t longest_border_word = 24;  // bytes of a word that count

std::uint32_t hash(std::string_view bytes) {
    auto h = 0x811C9DC5U;
    for (const char byte : bytes.substr(0, longest_border_word)) h = (h ^ static_cast<unsigned char>(byte)) * 0x01000193U;
    return h;
}

/// A word hashed, and the way it is written: punctuation is written as itself.
struct Word {
    std::uint32_t norm = 0;
    std::uint32_t form = 0;
};

Word word_of(const Token& token) {
    const auto norm = hash(token.norm);
    const auto length = static_cast<std::uint32_t>(std::min<std::size_t>(token.norm.size(), 5));
    const auto form = token.shape == Shape::punctuation ? norm : static_cast<std::uint32_t>(token.shape) * 8 + length;
    return {norm, form * 2 + (token.space_before ? 1U : 0U)};
}

/// 1, 2, 3, 4, 5-8, 9-16, ...
std::uint32_t bucket(std::uint32_t count) {
    if (count <= 4) return count;
    std::uint32_t size = 4;
    for (auto rest = count - 1; rest >= 4; rest /= 2) ++size;
    return std::min(size, 9U);
}

class Collector {
public:
    void add(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        const auto seed = static_cast<std::uint32_t>(count_ + 1) * 0x51ED270BU;
        features_[count_++] = mix(mix(mix(seed, a), b), c) >> (32 - border_feature_bits);
    }
    [[nodiscard]] const BorderFeatures& features() const { return features_; }

private:
    BorderFeatures features_{};
    std::size_t count_ = 0;
};

/// The words around the border: `last` is the word before the sentence's mark.
struct Around {
    Word before_last, last, mark, next, after_next, third;
};

Around words_around(const std::vector<Token>& tokens, Range paragraph, const Border& border) {
    const auto at = [&](std::int64_t i) {
        const bool inside = i >= paragraph.begin && i < paragraph.end;
        return inside ? word_of(tokens[static_cast<std::size_t>(i)]) : Word{1, 1};
    };
    const std::int64_t next = border.next;
    const bool marked = border.ending != Ending::none && border.ending != Ending::abbreviation;
    const std::int64_t last = static_cast<std::int64_t>(border.last) - (marked ? 1 : 0);
    return {at(last - 1), at(last), at(next - 1), at(next), at(next + 1), at(next + 2)};
}

}  // namespace

BorderFeatures border_features(const std::vector<Token>& tokens, Range paragraph, const ParagraphStyle& style,
                               const Border& border) {
    const auto [before_last, last, mark, next, after_next, third] = words_around(tokens, paragraph, border);
    const auto type = static_cast<std::uint32_t>(border.ending) * 2 + (border.likely ? 1U : 0U);
    const auto inside = (border.quoted ? 1U : 0U) + (border.bracketed ? 2U : 0U);
    const auto length = bucket(border.length);
    const auto rest = bucket(paragraph.end - border.next);
    const auto paragraph_style = (style.ends_with_mark ? 1U : 0U) + (style.has_address ? 2U : 0U) + 4 * bucket(style.length);
    Collector to;
    to.add(type);
    to.add(type, inside);
    to.add(type, last.norm);
    to.add(type, last.form);
    to.add(type, mark.norm, last.form);
    to.add(type, next.norm);
    to.add(type, next.form);
    to.add(type, next.form, last.form);
    to.add(type, next.norm, last.norm);
    to.add(type, next.norm, last.form);
    to.add(type, next.form, last.norm);
    to.add(type, next.form, after_next.form);
    to.add(type, next.norm, after_next.norm);
    to.add(type, after_next.norm);
    to.add(type, after_next.form, third.form);
    to.add(type, before_last.norm, last.norm);
    to.add(type, before_last.form, last.form);
    to.add(before_last.form, last.form, next.form);
    to.add(type, length, next.form);
    to.add(type, length, last.form);
    to.add(type, length, rest);
    to.add(type, rest, next.form);
    to.add(type, paragraph_style);
    to.add(type, paragraph_style, next.form);
    to.add(type, inside, next.form);
    to.add(mark.norm, next.form, inside);
    return to.features();
}

std::uint32_t border_fingerprint() {
    std::vector<Token> sample(6);
    for (std::uint32_t i = 0; i < sample.size(); ++i) {
        sample[i].norm = std::string(i + 1, static_cast<char>('a' + i));
        sample[i].shape = static_cast<Shape>(i);
    }
    auto fingerprint = static_cast<std::uint32_t>(border_feature_count);
    for (const auto feature : border_features(sample, {0, 6}, {true, false, 6}, {2, 3, Ending::stop, true, 3, false, true}))
        fingerprint = mix(fingerprint, feature);
    return fingerprint;
}

}  // namespace annals::language
