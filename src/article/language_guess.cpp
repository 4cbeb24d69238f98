#include "article/language_guess.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "article/words.hpp"

namespace annals::article {
namespace {

struct Profile {
    std::string_view code;
    std::string_view name;
    std::string_view function_words;  // with a space on both sides of each
};

/// Commonest function words, those that are English words too left out of the others' lists.
constexpr std::array<Profile, 12> profiles = {{
    {"en", "English",
     " the of and to in that is was for on with as by at from have has had his he it they said be are were been not which who "
     "will would after a an into over their its this but can no we you she her or if when there about "},
    {"de", "German",
     " der die und das den von zu mit sich des auf ein eine dem nicht ist auch wurde haben nach bei wird sind werden einen zum "
     "zur "},
    {"fr", "French",
     " le la les et des est du une dans que qui pour sur pas par au avec ce sont il elle aux ont cette ces plus mais "},
    {"es", "Spanish", " el los las y del que en un una por con para es se su al lo como pero fue este esta ha sus entre "},
    {"it", "Italian", " il di che e la per un una del della con non sono gli alla dei delle nel anche si da ha dal "},
    {"pt", "Portuguese", " o os e do da em um uma que para com por dos das na se mais foi como ao pelo pela "},
    {"nl", "Dutch", " de het een en van ik te dat niet zijn voor met op aan ook werd door bij naar maar uit worden heeft "},
    {"pl", "Polish", " i w na z do nie jest to o od po przez dla oraz jak tym tego jego ale roku "},
    {"sv", "Swedish", " och att det som en av den med har inte om ett till var kan ska efter "},
    {"tr", "Turkish", " ve bir bu ile olarak olan daha gibi sonra kadar "},
    {"ro", "Romanian", " si de la cu pe un o din nu este sunt care pentru mai "},
    {"id", "Indonesian", " yang dan di itu dengan untuk tidak ini dari dalam akan pada juga "},
}};

constexpr std::size_t looked_at = 6000;  // bytes
constexpr std::size_t fewest_words = 30;
constexpr std::size_t longest_headline = 12;  // words

/// For each function word, the profiles that hold it: bit i stands for profiles[i].
std::unordered_map<std::string_view, unsigned> function_words() {
    std::unordered_map<std::string_view, unsigned> holders;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        auto rest = profiles[i].function_words.substr(1);
        while (!rest.empty()) {
            const auto end = rest.find(' ');
            holders[rest.substr(0, end)] |= 1U << i;
            rest.remove_prefix(end + 1);
        }
    }
    return holders;
}

using Shares = std::array<double, profiles.size()>;

/// What share of the words are function words of each profile.
Shares shares_of(const std::vector<Word>& words) {
    static const auto holders = function_words();
    Shares shares{};
    for (const auto& word : words) {
        const auto found = holders.find(word.norm);
        if (found == holders.end()) continue;
        for (std::size_t i = 0; i < profiles.size(); ++i) shares[i] += (found->second >> i) & 1U;
    }
    for (auto& share : shares) share /= static_cast<double>(words.size());
    return shares;
}

/// A few words are English when they hold English function words, or when they are a headline, which does without. What
/// metadata declares stands unless another language's function words speak against it.
std::string of_few_words(const std::vector<Word>& words, bool english, std::string_view best, const std::string& said) {
    if (english) return said.empty() ? "en" : said;
    if (!said.empty() && (said != "en" || best.empty())) return said;
    if (!best.empty()) return std::string(best);
    return words.size() < longest_headline ? "en" : "und";
}

/// The language of a text whose letters are mostly not Latin; empty otherwise.
std::string_view by_alphabet(std::string_view text) {
    std::size_t latin = 0, cyrillic = 0, ukrainian = 0, greek = 0, arabic = 0, east_asian = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z') ++latin;
        if (byte == 0xD0 || byte == 0xD1) ++cyrillic;
        if (byte == 0xCE || byte == 0xCF) ++greek;
        if (byte >= 0xD8 && byte <= 0xDB) ++arabic;
        if (byte >= 0xE3 && byte <= 0xED) ++east_asian;
        const auto pair = text.substr(i, 2);
        if (pair == "\u0456" || pair == "\u0457" || pair == "\u0454") ++ukrainian;
    }
    if (cyrillic > latin) return ukrainian * 50 > cyrillic ? "uk" : "ru";
    if (greek > latin) return "el";
    if (arabic > latin) return "ar";
    return east_asian > latin ? "zh" : "";
}

std::string primary(std::string_view declared) {
    std::string code;
    for (const char c : declared.substr(0, declared.find_first_of("-_;, ")))
        code += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return code == "english" || code == "eng" ? "en" : code;
}

}  // namespace

std::string guess_language(std::string_view text, std::string_view declared) {
    const auto start = text.substr(0, looked_at);
    if (const auto other = by_alphabet(start); !other.empty()) return std::string(other);
    const auto words = words_of(start);
    const auto said = primary(declared);
    const auto fallback = said.empty() ? std::string("en") : said;
    if (words.empty()) return fallback;
    const auto shares = shares_of(words);
    const auto most = std::max_element(shares.begin(), shares.end());
    const auto& best = profiles[static_cast<std::size_t>(most - shares.begin())];
    const auto english = shares.front();
    const auto strongest = *most;
    if (words.size() < fewest_words)
        return of_few_words(words, 1.5 * english >= strongest && english > 0, strongest > 0 ? best.code : "", said);
    if (english >= 0.2 && best.code == "en") return "en";
    if (strongest >= 0.12 && strongest > 1.5 * english) return std::string(best.code);
    return fallback;
}

std::string language_name(std::string_view code) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> others = {
        {{"uk", "Ukrainian"},
         {"ru", "Russian"},
         {"el", "Greek"},
         {"ar", "Arabic or Persian"},
         {"zh", "Chinese, Japanese or Korean"}}};
    if (code == "und") return "a language that is not English";
    const auto profile = std::find_if(profiles.begin(), profiles.end(), [code](const Profile& p) { return p.code == code; });
    if (profile != profiles.end()) return std::string(profile->name);
    const auto other = std::find_if(others.begin(), others.end(), [code](const auto& o) { return o.first == code; });
    return std::string(other == others.end() ? code : other->second);
}

}  // namespace annals::article
