#include "language/training/bio.hpp"

#include <fstream>
#include <map>
#include <stdexcept>

namespace annals::language::training {
namespace {

const std::map<std::string, NameKind> kinds = {
    {"PER", NameKind::person},         {"person", NameKind::person},
    {"ORG", NameKind::organisation},   {"corporation", NameKind::organisation},
    {"group", NameKind::organisation}, {"LOC", NameKind::location},
    {"location", NameKind::location},
};

/// Adds a word with its label ("O", "B-PER", "I-PER") to the sentence.
void add_word(const std::string& word, const std::string& label, NamedSentence& sentence, bool& inside) {
    const auto at = static_cast<std::uint32_t>(sentence.words.size());
    sentence.words.push_back(word);
    const auto kind = label.size() > 2 ? kinds.find(label.substr(2)) : kinds.end();
    if (kind == kinds.end())
        inside = false;
    else if (label[0] == 'I' && inside && sentence.names.back().kind == kind->second)
        ++sentence.names.back().tokens.end;
    else
        sentence.names.push_back({{at, at + 1}, kind->second}), inside = true;
}

}  // namespace

std::vector<NamedDocument> read_bio(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error(path + ": cannot be read");
    std::vector<NamedDocument> documents(1);
    NamedSentence sentence;
    bool inside = false;
    const auto close = [&] {
        if (!sentence.words.empty()) documents.back().push_back(std::move(sentence));
        sentence = {};
        inside = false;
    };
    for (std::string line; std::getline(in, line);) {
        const auto tab = line.find('\t'), last = line.rfind('\t');
        if (tab == std::string::npos)
            close();
        else if (line.starts_with("-DOCSTART-"))
            documents.emplace_back();
        else
            add_word(line.substr(0, tab), line.substr(last + 1), sentence, inside);
    }
    close();
    std::erase_if(documents, [](const NamedDocument& document) { return document.empty(); });
    return documents;
}

}  // namespace annals::language::training
