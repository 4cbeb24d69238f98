#include "addresses.hpp"

#include <algorithm>
#include <array>

#include "characters.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t longest_mailbox = 64;  // RFC 5321: bytes before the @

bool is_web_address(std::string_view rest) {
    static constexpr std::array<std::string_view, 6> prefixes = {"http://", "https://", "www.", "ftp://", "mailto:", "WWW."};
    return std::any_of(prefixes.begin(), prefixes.end(), [rest](std::string_view prefix) { return rest.starts_with(prefix); });
}

bool ends_address(Character sign) {
    return sign.kind == CharacterClass::none || sign.kind == CharacterClass::space || sign.code == '<' || sign.code == '>' ||
           sign.code == '"' || sign.code == U'”' || sign.code == U'“';
}

/// The last of an address is a letter, a digit or one of these; a full stop or a bracket behind it is the sentence's.
bool may_end_address(Character sign) {
    return sign.is_word() || sign.code == '/' || sign.code == '=' || sign.code == '-' || sign.code == '_';
}

std::uint32_t end_of_web_address(std::string_view text, std::uint32_t begin) {
    auto end = begin;
    for (auto next = character_at(text, begin); !ends_address(next); next = character_at(text, next.end())) {
        if (may_end_address(next)) end = next.end();
    }
    return end;
}

bool is_mailbox_byte(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    if (code >= 0x80) return false;
    const auto kind = detail::ascii_classes[code];
    return kind == CharacterClass::letter || kind == CharacterClass::digit ||
           std::string_view("._-+%").find(byte) != std::string_view::npos;
}

/// Where the @ stands behind the mailbox that starts at `begin`; `begin` when none does.
std::uint32_t at_sign(std::string_view text, std::uint32_t begin) {
    const auto rest = text.substr(begin, longest_mailbox + 1);
    const auto end = static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), is_mailbox_byte) - rest.begin());
    return end < rest.size() && rest[end] == '@' ? begin + static_cast<std::uint32_t>(end) : begin;
}

std::uint32_t end_of_mail_address(std::string_view text, std::uint32_t begin) {
    const auto at = at_sign(text, begin);
    if (at == begin) return begin;
    auto end = begin;
    for (auto next = at + 1; next < text.size() && is_mailbox_byte(text[next]); ++next) {
        if (character_at(text, next).is_word()) end = next + 1;
    }
    return end;
}

}  // namespace

std::uint32_t end_of_address(std::string_view text, std::uint32_t begin) {
    const auto first = character_at(text, begin);
    if (!first.is_word()) return begin;
    if ((to_lower(text[begin]) == 'h' || to_lower(text[begin]) == 'w' || text[begin] == 'f' || text[begin] == 'm') &&
        is_web_address(text.substr(begin)))
        return end_of_web_address(text, begin);
    return end_of_mail_address(text, begin);
}

std::uint32_t end_of_path(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    static constexpr std::array<std::string_view, 7> domains = {".com", ".org", ".net", ".gov", ".edu", ".uk", ".eu"};
    if (character_at(text, end).code != '/' || !character_at(text, end + 1).is_word()) return end;
    const auto site = text.substr(begin, end - begin);
    const bool is_site = std::any_of(domains.begin(), domains.end(), [site](std::string_view d) { return site.ends_with(d); });
    return is_site ? end_of_web_address(text, end) : end;
}

}  // namespace annals::language
