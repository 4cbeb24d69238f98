#include "article/first_words.hpp"

#include <algorithm>

#include "annals/text/ascii.hpp"

namespace annals::article {
namespace {

constexpr std::size_t longest = 80;  // bytes: a headline's length
constexpr std::size_t longest_abbreviation = 4;

/// The end of the first sentence: a stop before a space, after a word in small letters or a long name. "Gov." and "U.S." do
/// not end one.
std::size_t sentence_end(std::string_view text) {
    for (auto at = text.find_first_of(".!?"); at != std::string_view::npos; at = text.find_first_of(".!?", at + 1)) {
        const bool before_space = at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n';
        const auto word = text.rfind(' ', at) == std::string_view::npos ? 0 : text.rfind(' ', at) + 1;
        if (before_space && at > word && text::is_lower(text[at - 1]) &&
            (text::is_lower(text[word]) || at - word > longest_abbreviation))
            return at;
    }
    return text.size();
}

}  // namespace

std::string first_words(std::string_view paragraph) {
    const auto start = paragraph.substr(0, longest + 2);  // a sentence that ends later makes no line
    const auto sentence = start.substr(0, sentence_end(start));
    if (sentence.size() <= longest) return std::string(sentence.substr(0, sentence.find_last_not_of(" .,;:") + 1));
    auto end = sentence.rfind(' ', longest);
    if (end == std::string_view::npos) end = longest;
    while (end > 0 && (static_cast<unsigned char>(sentence[end]) & 0xC0U) == 0x80U) --end;
    const auto last = sentence.find_last_not_of(" ,;:-", end - 1);
    return std::string(sentence.substr(0, last + 1)) + "\u2026";
}

}  // namespace annals::article
