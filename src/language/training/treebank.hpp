// Treebanks in CoNLL-U, as training and measuring read them.
#pragma once

#include <string>
#include <vector>

namespace annals::language::training {

struct GoldWord {
    std::string form, lemma, upos, xpos, relation;
    int head = 0;
    bool space_after = true;
};

struct GoldSentence {
    std::vector<GoldWord> words;
    bool opens_paragraph = false;  // "# newpar" or "# newdoc"
};

using Treebank = std::vector<GoldSentence>;

/// Throws std::runtime_error when the file cannot be read. Multiword and empty nodes are left out; their spaces are kept.
[[nodiscard]] Treebank read_treebank(const std::string& path);

}  // namespace annals::language::training
