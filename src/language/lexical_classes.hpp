// Which parts of speech a dictionary gives a word, whether or not any text has shown it: a byte of bits for each of some two
// hundred thousand words, in four bytes a word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace annals::language {

/// The bits.
namespace lexical {
inline constexpr std::uint8_t noun = 1, proper_noun = 2, adjective = 4, adverb = 8, verb = 16;
inline constexpr std::uint8_t plural = 32;
inline constexpr std::uint8_t past = 64;        // past or participle of a verb
inline constexpr std::uint8_t inflected = 128;  // -s or -ing form of a verb
}  // namespace lexical

/// Open addressing over words of 24 bits of the word's hash and 8 bits of classes: one word in some millions that is in no
/// dictionary is taken for one that is.
class LexicalClasses {
public:
    LexicalClasses() = default;
    /// `bytes` are those of write_lexical_classes and must outlive the table. Throws ModelError when damaged.
    explicit LexicalClasses(std::string_view bytes);

    /// By word_hash of the norm; 0 for a word in no dictionary.
    [[nodiscard]] std::uint8_t find(std::uint32_t hash) const;

private:
    std::string_view cells_;
    std::uint32_t mask_ = 0;
};

struct LexicalEntry {
    std::uint32_t hash = 0;
    std::uint8_t classes = 0;
};

[[nodiscard]] std::string write_lexical_classes(const std::vector<LexicalEntry>& entries);

}  // namespace annals::language
