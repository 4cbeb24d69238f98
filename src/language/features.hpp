// What the tagger looks at: hashed features of a word in its sentence. Training and tagging share this code, so that a
// model can only be used with the features that it was trained on.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace annals::language {

/// A word as the tagger sees it. `form` is as written, `norm` as lexicons write it.
struct TaggerWord {
    std::string_view form;
    std::string_view norm;
};

inline constexpr std::size_t feature_count = 36;
using Features = std::array<std::uint32_t, feature_count>;

/// The sentence, hashed word by word once; asked for the features of each word from left to right.
class SentenceFeatures {
public:
    explicit SentenceFeatures(const std::vector<TaggerWord>& words);

    /// Features of word `i`; `previous` and `before_previous` are the labels of the two words to its left.
    [[nodiscard]] Features at(std::size_t i, std::uint32_t previous, std::uint32_t before_previous) const;

    /// The label before the first word.
    static constexpr std::uint32_t no_label = 255;

private:
    struct Hashes {
        std::uint32_t norm, digits_folded, suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3, shape, forms;
    };
    [[nodiscard]] static Hashes hash_word(const TaggerWord& word, bool first, bool title_case);
    [[nodiscard]] const Hashes& around(std::size_t i, int offset) const {
        return hashes_[i + static_cast<std::size_t>(offset + 2)];
    }

    std::vector<Hashes> hashes_;  // two empty words before the sentence and two behind it
};

/// Changes whenever the features of any word change: a model that was trained with others is refused.
[[nodiscard]] std::uint32_t feature_fingerprint();

}  // namespace annals::language
