#include "treebank.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace annals::language::training {
namespace {

std::vector<std::string> columns_of(const std::string& line) {
    std::vector<std::string> columns;
    std::istringstream in(line);
    for (std::string column; std::getline(in, column, '\t');) columns.push_back(column);
    return columns;
}

void add_word(GoldSentence& sentence, const std::vector<std::string>& columns, int& multiword_end, bool& multiword_space) {
    const bool space_after = columns[9].find("SpaceAfter=No") == std::string::npos;
    if (const auto dash = columns[0].find('-'); dash != std::string::npos) {
        multiword_end = std::stoi(columns[0].substr(dash + 1));
        multiword_space = space_after;
        return;
    }
    if (columns[0].find('.') != std::string::npos) return;
    const int id = std::stoi(columns[0]);
    GoldWord word{columns[1], columns[2], columns[3], columns[4], columns[7], std::stoi(columns[6]), space_after};
    if (id < multiword_end) word.space_after = false;
    if (id == multiword_end) word.space_after = multiword_space;
    sentence.words.push_back(word);
}

}  // namespace

Treebank read_treebank(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error(path + ": cannot be read");
    Treebank treebank;
    GoldSentence sentence;
    int multiword_end = 0;
    bool multiword_space = true;
    for (std::string line; std::getline(in, line);) {
        if (line.empty()) {
            if (!sentence.words.empty()) treebank.push_back(sentence);
            sentence = {};
            multiword_end = 0;
        } else if (line.front() == '#') {
            if (line.starts_with("# newpar") || line.starts_with("# newdoc")) sentence.opens_paragraph = true;
        } else {
            add_word(sentence, columns_of(line), multiword_end, multiword_space);
        }
    }
    if (!sentence.words.empty()) treebank.push_back(sentence);
    return treebank;
}

}  // namespace annals::language::training
