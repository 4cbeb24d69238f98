#include "graph/identifiers.hpp"

#include <array>
#include <unordered_set>

#include <sodium.h>

namespace annals::graph {
namespace {

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

char lower_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string slug(std::string_view name) {
    std::string made;
    for (const char original : name) {
        const char c = lower_letter(original);
        if (is_letter_or_digit(c)) {
            made += c;
        } else if (!made.empty() && made.back() != '-') {
            made += '-';
        }
    }
    while (!made.empty() && made.back() == '-') made.pop_back();
    return made.empty() ? "unnamed" : made;
}

std::string content_id(std::string_view prefix, const std::vector<std::string>& parts) {
    std::array<unsigned char, 16> digest{};
    std::string bytes;
    for (const auto& part : parts) bytes += std::to_string(part.size()) + ":" + part;
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    std::array<char, 13> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), 6);
    return std::string(prefix) + hex.data();
}

void make_unique(const std::vector<std::string*>& ids) {
    std::unordered_set<std::string> taken;
    taken.reserve(ids.size());
    for (auto* id : ids) {
        const auto original = *id;
        for (int copy = 2; !taken.insert(*id).second; ++copy) *id = original + "-" + std::to_string(copy);
    }
}

}  // namespace annals::graph
