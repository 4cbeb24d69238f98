#include "language/training/name_texts.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string_view>

#include "language/training/names_trainer.hpp"

namespace annals::language::training {
namespace {

constexpr std::uint32_t shortest_sentence = 4, longest_sentence = 90;  // words of a sentence
constexpr std::size_t longest_known = 7;                               // words of a name

NamedDocument sentences_of(const std::string& text, std::set<std::string>& seen) {
    article::Article article;
    article.text = text::SourceText(text);
    const auto document = segment(article);
    NamedDocument sentences;
    for (const auto& sentence : document.sentences) {
        if (sentence.tokens.size() < shortest_sentence || sentence.tokens.size() > longest_sentence) continue;
        if (!seen.insert(std::string(article.text.quote(sentence.span))).second) continue;
        auto& words = sentences.emplace_back().words;
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i)
            words.emplace_back(article.text.quote(document.tokens[i].span));
    }
    return sentences;
}

bool same_names(const std::vector<Name>& a, const std::vector<Name>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Name& x, const Name& y) { return x.tokens == y.tokens && x.kind == y.kind; });
}

/// The longest known name that begins at word `i`.
std::optional<Name> known_at(const std::vector<std::string>& words, std::size_t i, const KnownNames& known) {
    for (auto size = std::min(longest_known, words.size() - i); size > 0; --size) {
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(i);
        const auto found = known.find({begin, begin + static_cast<std::ptrdiff_t>(size)});
        if (found != known.end())
            return Name{{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + size)}, found->second};
    }
    return std::nullopt;
}

/// Known names get their kind, and are added where no other name overlaps.
void correct(NamedSentence& sentence, const KnownNames& known) {
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        const auto name = known_at(sentence.words, i, known);
        if (!name) continue;
        const auto overlaps = [&](const Name& other) {
            return other.tokens.begin < name->tokens.end && name->tokens.begin < other.tokens.end;
        };
        const auto other = std::find_if(sentence.names.begin(), sentence.names.end(), overlaps);
        if (other == sentence.names.end())
            sentence.names.push_back(*name);
        else if (other->tokens == name->tokens)
            other->kind = name->kind;
        i = name->tokens.end - 1;
    }
    std::sort(sentence.names.begin(), sentence.names.end(),
              [](const Name& a, const Name& b) { return a.tokens.begin < b.tokens.begin; });
}

bool says_where(const std::string& word) {
    constexpr std::array<std::string_view, 6> words = {"in", "at", "near", "outside", "across", "throughout"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Last words of the document's persons of several words, without those that it says something is in.
std::set<std::string> family_names(const NamedDocument& document) {
    std::set<std::string> families, places;
    for (const auto& sentence : document) {
        for (const auto& [tokens, kind] : sentence.names) {
            if (kind == NameKind::person && tokens.size() > 1) families.insert(sentence.words[tokens.end - 1]);
            if (kind == NameKind::location && tokens.begin > 0 && says_where(sentence.words[tokens.begin - 1]))
                places.insert(sentence.words[tokens.begin]);
        }
    }
    for (const auto& place : places) families.erase(place);
    return families;
}

}  // namespace

std::vector<NamedDocument> read_text(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error(path + ": cannot be read");
    std::vector<NamedDocument> documents;
    std::set<std::string> seen;
    std::string text;
    const auto close = [&] {
        auto sentences = sentences_of(text, seen);
        if (!sentences.empty()) documents.push_back(std::move(sentences));
        text.clear();
    };
    for (std::string line; std::getline(in, line);) {
        if (line.empty())
            close();
        else
            text += line + "\n\n";
    }
    close();
    return documents;
}

KnownNames read_known_names(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error(path + ": cannot be read");
    KnownNames known;
    for (std::string line; std::getline(in, line);) {
        const bool organisation = line.starts_with("organisation\t");
        if (!organisation && !line.starts_with("place\t")) continue;
        std::istringstream name(line.substr(line.find('\t') + 1));
        std::vector<std::string> words;
        for (std::string word; name >> word;) words.push_back(word);
        known[words] = organisation ? NameKind::organisation : NameKind::location;
    }
    return known;
}

void correct_family_names(NamedDocument& document, const KnownNames& known) {
    const auto families = family_names(document);
    for (auto& sentence : document) {
        for (auto& name : sentence.names) {
            const auto& word = sentence.words[name.tokens.begin];
            if (name.tokens.size() == 1 && families.contains(word) && !known.contains({word})) name.kind = NameKind::person;
        }
    }
}

std::vector<NamedDocument> label_texts(const std::vector<NamedDocument>& texts, const Model& model,
                                       const std::vector<NameModel>& finders, const KnownNames& known) {
    std::vector<NamedDocument> labelled;
    for (const auto& text : texts) {
        auto sentences = text;
        std::vector<bool> agreed(text.size(), true);
        for (const auto& finder : finders) {
            const auto found = find_names(text, model, finder);
            for (std::size_t k = 0; k < text.size(); ++k) {
                if (&finder == &finders.front())
                    sentences[k].names = found[k];
                else
                    agreed[k] = agreed[k] && same_names(sentences[k].names, found[k]);
            }
        }
        correct_family_names(sentences, known);
        NamedDocument kept;
        for (std::size_t k = 0; k < text.size(); ++k) {
            if (!agreed[k]) continue;
            correct(sentences[k], known);
            kept.push_back(std::move(sentences[k]));
        }
        if (!kept.empty()) labelled.push_back(std::move(kept));
    }
    return labelled;
}

}  // namespace annals::language::training
