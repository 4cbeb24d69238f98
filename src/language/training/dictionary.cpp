#include "dictionary.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "language/word_table.hpp"

namespace annals::language::training {
namespace {

class Dictionary {
public:
    explicit Dictionary(std::string folder) : folder_(std::move(folder)) {}

    void read() {
        read_nouns();
        for_each_word("index.adj", [this](const std::string& word) { add(word, lexical::adjective); });
        for_each_word("index.adv", [this](const std::string& word) { add(word, lexical::adverb); });
        for_each_word("index.verb", [this](const std::string& word) { add_verb(word); });
        for_each_word("noun.exc", [this](const std::string& word) { add(word, lexical::plural); });
        for_each_word("verb.exc",
                      [this](const std::string& word) { add(word, word.ends_with("ing") ? lexical::inflected : lexical::past); });
    }

    [[nodiscard]] std::vector<LexicalEntry> entries() const {
        std::map<std::uint32_t, std::uint8_t> classes;
        for (const auto& [word, bits] : words_) classes[word_hash(word)] |= bits;
        std::vector<LexicalEntry> entries;
        for (const auto& [hash, bits] : classes) entries.push_back({hash, bits});
        return entries;
    }

private:
    [[nodiscard]] std::ifstream open(const std::string& name) const {
        std::ifstream in(folder_ + "/" + name);
        if (!in) throw std::runtime_error(folder_ + "/" + name + ": cannot be read; install Debian's wordnet-base");
        return in;
    }

    /// The first column of every line but those of the licence, which begin with a space.
    template <typename Visit> void for_each_word(const std::string& name, Visit visit) {
        auto in = open(name);
        for (std::string line; std::getline(in, line);) {
            if (!line.empty() && line.front() != ' ') visit(line.substr(0, line.find(' ')));
        }
    }

    /// data.noun keeps capitals: offset, file, type, number of words in hexadecimal, then each word and a digit.
    void read_nouns() {
        auto in = open("data.noun");
        for (std::string line; std::getline(in, line);) {
            if (line.empty() || line.front() == ' ') continue;
            std::istringstream fields(line);
            std::string offset, file, type, word, digit;
            int count = 0;
            fields >> offset >> file >> type >> std::hex >> count;
            for (int i = 0; i < count && fields >> word >> digit; ++i) add_noun(word);
        }
    }

    void add_noun(std::string word) {
        const bool proper = word.front() >= 'A' && word.front() <= 'Z';
        std::transform(word.begin(), word.end(), word.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        add(word, proper ? lexical::proper_noun : lexical::noun);
        if (!proper) add(with_s(word), lexical::plural);
    }

    void add_verb(const std::string& word) {
        add(word, lexical::verb);
        add(with_s(word), lexical::inflected);
        const bool drops_e = word.ends_with('e') && !word.ends_with("ee");
        const auto stem = drops_e ? word.substr(0, word.size() - 1) : word;
        add((drops_e ? word : stem) + (drops_e ? "d" : "ed"), lexical::past);
        add(stem + "ing", lexical::inflected);
        if (word.size() > 1 && word.ends_with('y') && !is_vowel(word[word.size() - 2]))
            add(word.substr(0, word.size() - 1) + "ied", lexical::past);
        if (is_doubling(word)) {
            add(word + word.back() + "ed", lexical::past);
            add(word + word.back() + "ing", lexical::inflected);
        }
    }

    static bool is_vowel(char letter) { return std::string_view("aeiou").find(letter) != std::string_view::npos; }
    static bool is_doubling(const std::string& word) {
        if (word.size() < 3 || is_vowel(word.back()) || std::string_view("wxy").find(word.back()) != std::string_view::npos)
            return false;
        return is_vowel(word[word.size() - 2]) && !is_vowel(word[word.size() - 3]);
    }
    static std::string with_s(const std::string& word) {
        if (word.size() > 1 && word.ends_with('y') && !is_vowel(word[word.size() - 2]))
            return word.substr(0, word.size() - 1) + "ies";
        for (const std::string_view ending : {"s", "x", "z", "ch", "sh"}) {
            if (word.ends_with(ending)) return word + "es";
        }
        return word + "s";
    }

    void add(const std::string& word, std::uint8_t bits) {
        if (word.find('_') == std::string::npos && word.front() >= 'a' && word.front() <= 'z') words_[word] |= bits;
    }

    std::string folder_;
    std::map<std::string, std::uint8_t> words_;
};

}  // namespace

std::vector<LexicalEntry> read_dictionary(const std::string& folder) {
    Dictionary dictionary(folder);
    dictionary.read();
    return dictionary.entries();
}

}  // namespace annals::language::training
