#include "article/words.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "annals/text/ascii.hpp"
#include "annals/text/encoding.hpp"

namespace annals::article {
namespace {

enum class Kind { letter, digit, apostrophe, dot, symbol, gap };

struct Character {
    Kind kind = Kind::letter;
    std::string_view bytes;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
/// A to Z, and À to Þ.
bool starts_upper(std::string_view text) {
    return text::is_upper(text[0]) || (text[0] == '\xC3' && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0x9F);
}

Kind ascii_kind(char c) {
    if (text::is_upper(c) || text::is_lower(c) || c == '_') return Kind::letter;
    if (is_digit(c)) return Kind::digit;
    if (c == '\'') return Kind::apostrophe;
    if (c == '.' || c == '@') return Kind::dot;
    return std::string_view("():/|>#[]").find(c) != std::string_view::npos ? Kind::symbol : Kind::gap;
}

/// ‘ and ’; ©, », ›, •, →: symbols; other punctuation and all spaces: gaps; everything else is a letter.
Kind unicode_kind(std::string_view bytes) {
    static constexpr std::array<std::string_view, 2> apostrophes = {"\u2018", "\u2019"};
    static constexpr std::array<std::string_view, 6> symbols = {"\u00A9", "\u00BB", "\u203A", "\u2022", "\u2192", "\u00B7"};
    const auto among = [bytes](const auto& set) { return std::find(set.begin(), set.end(), bytes) != set.end(); };
    if (among(apostrophes)) return Kind::apostrophe;
    if (among(symbols)) return Kind::symbol;
    const bool latin_sign = bytes[0] == '\xC2';
    const bool general_punctuation = bytes.starts_with("\xE2\x80") || bytes.starts_with("\xE2\x81");
    return latin_sign || general_punctuation || bytes == "\uFEFF" ? Kind::gap : Kind::letter;
}

Character character_at(std::string_view text, std::size_t at) {
    if (static_cast<unsigned char>(text[at]) < 0x80) return {ascii_kind(text[at]), text.substr(at, 1)};
    const auto length = std::max<std::size_t>(text::sequence_length(text.substr(at)), 1);
    const auto bytes = text.substr(at, length);
    return {unicode_kind(bytes), bytes};
}

bool is_word_part(Kind kind) { return kind == Kind::letter || kind == Kind::digit; }

/// An apostrophe or a dot inside a word: "don't", "u.s", "newsroom.example".
bool joins(std::string_view text, std::size_t after) {
    return after < text.size() && is_word_part(character_at(text, after).kind);
}

void append_lower(std::string& out, std::string_view bytes) {
    for (const char c : bytes) out += text::to_lower(c);
}

bool looks_like_url(std::string_view norm) {
    static constexpr std::array<std::string_view, 14> domains = {".com", ".org", ".net", ".info", ".news", ".tv",      ".co.uk",
                                                                 ".in",  ".eu",  ".io",  ".gov",  ".edu",  ".example", ".co"};
    if (norm == "http" || norm == "https" || norm.starts_with("www.")) return true;
    return std::any_of(domains.begin(), domains.end(),
                       [norm](auto domain) { return norm.size() > domain.size() + 1 && norm.ends_with(domain); });
}

void finish(Word& word) {
    word.number = std::all_of(word.norm.begin(), word.norm.end(), is_digit);
    word.url = looks_like_url(word.norm);
}

Word read_word(std::string_view text, std::size_t at) {
    Word word{{}, {static_cast<std::uint32_t>(at), 0}, starts_upper(text.substr(at)), false, false};
    while (at < text.size()) {
        const auto next = character_at(text, at);
        const bool inner = next.kind == Kind::apostrophe || next.kind == Kind::dot;
        if (!is_word_part(next.kind) && !(inner && joins(text, at + next.bytes.size()))) break;
        const bool glued = at > word.span.begin && text::is_upper(text[at]) && text::is_lower(text[at - 1]);
        if (glued) break;
        if (next.kind == Kind::apostrophe)
            word.norm += '\'';
        else
            append_lower(word.norm, next.bytes);
        at += next.bytes.size();
    }
    word.span.end = static_cast<std::uint32_t>(at);
    finish(word);
    return word;
}

/// Where the address of a Markdown link ends, when "](" stands at `at`.
std::optional<std::size_t> link_target_end(std::string_view text, std::size_t at) {
    if (text[at] != ']' || text.substr(at, 2) != "](") return std::nullopt;
    const auto end = text.substr(0, at + 300).find(')', at);
    return end == std::string_view::npos ? std::nullopt : std::optional(end + 1);
}

}  // namespace

std::string lower(std::string_view bytes) {
    std::string result;
    append_lower(result, bytes);
    return result;
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    std::size_t at = 0;
    while (at < text.size()) {
        if (const auto end = link_target_end(text, at)) {
            at = *end;
            // The bracket that opened the link goes, too.
            const auto opener = std::find_if(words.rbegin(), words.rend(), [](const Word& word) { return word.norm == "["; });
            if (opener != words.rend()) words.erase(std::next(opener).base());
            continue;
        }
        const auto next = character_at(text, at);
        if (is_word_part(next.kind)) {
            words.push_back(read_word(text, at));
            at = words.back().span.end;
            continue;
        }
        const auto end = at + next.bytes.size();
        if (next.kind == Kind::symbol)
            words.push_back({std::string(next.bytes),
                             {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                             false,
                             false,
                             false});
        at = end;
    }
    return words;
}

}  // namespace annals::article
