// Names as keys. scripts/gazetteer/names.py does the same to the names of the file.
#include <algorithm>
#include <array>

#include "annals/entities/fold.hpp"
#include "gazetteer_file.hpp"

namespace annals::entities {
namespace {

struct Replacement {
    std::string_view from, to;
};

constexpr std::array short_forms{Replacement{"st", "saint"}, Replacement{"ste", "sainte"}, Replacement{"ft", "fort"},
                                 Replacement{"mt", "mount"}};
constexpr std::array marks{Replacement{"\xE2\x80\x93", " "}, Replacement{"\xC2\xA0", " "}, Replacement{"\xE2\x80\x99", ""},
                           Replacement{"\xE2\x80\x98", ""}, Replacement{"\xCA\xBC", ""}};  // – no-break space ’ ‘ ʼ

bool ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string ascii_lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

class Key {
public:
    void letter(char c) { word_ += c; }
    void border() {
        if (word_.empty()) return;
        const auto known =
            std::find_if(short_forms.begin(), short_forms.end(), [&](const Replacement& each) { return each.from == word_; });
        if (!key_.empty()) key_ += ' ';
        key_ += known == short_forms.end() ? std::string_view(word_) : known->to;
        word_.clear();
    }
    std::string finish() {
        border();
        return std::move(key_);
    }

private:
    std::string key_, word_;
};

}  // namespace

std::string gazetteer_key(std::string_view name) {
    const auto letters = ascii(name) ? ascii_lower(name) : plain_letters(name);
    Key key;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const char c = letters[i];
        if (static_cast<unsigned char>(c) >= 0x80) {
            const auto rest = std::string_view(letters).substr(i);
            const auto mark =
                std::find_if(marks.begin(), marks.end(), [&](const Replacement& each) { return rest.starts_with(each.from); });
            if (mark == marks.end()) {
                key.letter(c);
                continue;
            }
            if (!mark->to.empty()) key.border();
            i += mark->from.size() - 1;
        } else if (c == ' ' || c == '-') {
            key.border();
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            key.letter(c);
        }
    }
    return key.finish();
}

std::string folded_gazetteer_key(std::string_view name) { return "~" + fold_name(name); }

}  // namespace annals::entities
