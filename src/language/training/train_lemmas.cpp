// Writes the dictionary forms that the rules get wrong: annals_train_lemmas OUT.txt NOTICE.txt TRAIN.conllu...
//
// One line for each word and Penn tag whose most frequent lemma in the treebanks is right more often than the rules are.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "language/characters.hpp"
#include "language/form_lexicon.hpp"
#include "language/lemmas.hpp"
#include "language/tag_names.hpp"
#include "language/training/treebank.hpp"

namespace annals::language::training {
namespace {

constexpr int least_count = 2;  // times that a lemma must occur

struct Key {
    std::string norm;
    Xpos xpos;
    friend auto operator<=>(const Key&, const Key&) = default;
};
struct Counts {
    std::map<std::string, int> lemmas;
    int right_by_rule = 0;
};

/// A word that was torn apart ("_") and addresses have no lemma worth learning.
bool teaches(const GoldWord& word) { return word.upos != "X" && word.lemma != "_" && word.form.find('\t') == std::string::npos; }

std::map<Key, Counts> count(const Treebank& treebank, std::map<Key, Counts> counts) {
    for (const auto& sentence : treebank) {
        for (const auto& word : sentence.words) {
            if (!teaches(word)) continue;
            const Key key{normalised(word.form), xpos_of(word.xpos)};
            auto& entry = counts[key];
            ++entry.lemmas[word.lemma];
            if (lemma_by_rule(word.form, key.norm, upos_of(word.upos), key.xpos) == word.lemma) ++entry.right_by_rule;
        }
    }
    return counts;
}

/// Whether the list of irregular forms, which errs less often than treebanks, says what the form comes from.
bool is_listed(const Key& key) {
    const bool of_verb = key.xpos == Xpos::vbd || key.xpos == Xpos::vbn || key.xpos == Xpos::vbg || key.xpos == Xpos::vbz;
    return (of_verb && !irregular(key.norm, FormClass::verb).empty()) ||
           (key.xpos == Xpos::nns && !irregular(key.norm, FormClass::noun).empty());
}

std::set<std::string> exceptions(const std::map<Key, Counts>& counts) {
    std::set<std::string> lines;
    for (const auto& [key, entry] : counts) {
        const auto best = std::max_element(entry.lemmas.begin(), entry.lemmas.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (best->second < least_count || best->second <= entry.right_by_rule || key.norm.empty() || is_listed(key)) continue;
        lines.insert(key.norm + '\t' + std::string(name(key.xpos)) + '\t' + best->first);
    }
    return lines;
}

}  // namespace
}  // namespace annals::language::training

int main(int argc, char** argv) {
    using namespace annals::language::training;
    if (argc < 4) {
        std::fprintf(stderr, "usage: annals_train_lemmas OUT.txt NOTICE.txt TRAIN.conllu...\n");
        return 2;
    }
    std::map<Key, Counts> counts;
    for (int i = 3; i < argc; ++i) counts = count(read_treebank(argv[i]), std::move(counts));
    const auto lines = exceptions(counts);
    std::ifstream notice(argv[2]);
    std::ofstream out(argv[1]);
    for (std::string line; std::getline(notice, line);) out << "# " << line << '\n';
    for (const auto& line : lines) out << line << '\n';
    std::printf("%s: %zu exceptions\n", argv[1], lines.size());
    return 0;
}
