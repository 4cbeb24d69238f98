// Writes the dictionary forms that the rules get wrong: annals_train_lemmas OUT.txt NOTICE.txt TRAIN.conllu...
//
// One line for each word and Penn tag whose most frequent lemma in the treebanks is not the one that the rules give.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "language/characters.hpp"
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
    Upos upos = Upos::x;
};

std::map<Key, Counts> count(const Treebank& treebank, std::map<Key, Counts> counts) {
    for (const auto& sentence : treebank) {
        for (const auto& word : sentence.words) {
            const auto upos = upos_of(word.upos);
            if (upos == Upos::propn || upos == Upos::punct || upos == Upos::x || upos == Upos::num) continue;
            auto& entry = counts[{normalised(word.form), xpos_of(word.xpos)}];
            ++entry.lemmas[word.lemma];
            entry.upos = upos;
        }
    }
    return counts;
}

std::set<std::string> exceptions(const std::map<Key, Counts>& counts) {
    std::set<std::string> lines;
    for (const auto& [key, entry] : counts) {
        const auto best = std::max_element(entry.lemmas.begin(), entry.lemmas.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (best->second < least_count || key.norm.empty() || best->first.find('\t') != std::string::npos) continue;
        if (is_irregular(key.norm, key.xpos)) continue;  // treebanks err more often than the list
        if (lemma_by_rule(key.norm, key.norm, entry.upos, key.xpos) == best->first) continue;
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
