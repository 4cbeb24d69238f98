// Measures the name finder of the embedded model on given words: annals_measure_names GOLD.bio... [--errors]
//
// --errors prints each name that was missed (-) or wrong (+), with the words around it.
#include <algorithm>
#include <cstdio>
#include <cstring>

#include "language/training/name_score.hpp"
#include "language/training/names_trainer.hpp"

namespace annals::language::training {
namespace {

constexpr std::uint32_t context = 5;  // words before and behind

bool contains(const std::vector<Name>& names, const Name& name) {
    return std::any_of(names.begin(), names.end(),
                       [&](const Name& other) { return other.tokens == name.tokens && other.kind == name.kind; });
}

void print_name(char sign, const NamedSentence& sentence, const Name& wrong) {
    std::printf("%c%s\t", sign, std::string(name(wrong.kind)).c_str());
    const auto size = static_cast<std::uint32_t>(sentence.words.size());
    for (auto i = wrong.tokens.begin - std::min(context, wrong.tokens.begin); i < std::min(size, wrong.tokens.end + context); ++i)
        std::printf("%s%s%s ", i == wrong.tokens.begin ? "[" : "", sentence.words[i].c_str(),
                    i + 1 == wrong.tokens.end ? "]" : "");
    std::printf("\n");
}

void print_errors(const NamedSentence& sentence, const std::vector<Name>& found) {
    for (const auto& name : sentence.names)
        if (!contains(found, name)) print_name('-', sentence, name);
    for (const auto& name : found)
        if (!contains(sentence.names, name)) print_name('+', sentence, name);
}

void measure(const char* path, bool errors) {
    NameScore score;
    for (const auto& document : read_bio(path)) {
        const auto found = find_names(document, embedded_model(), embedded_model().names.value());
        for (std::size_t k = 0; k < document.size(); ++k) {
            score.add(document[k].names, found[k]);
            if (errors) print_errors(document[k], found[k]);
        }
    }
    std::printf("%s: %s\n", path, score.summary().c_str());
}

}  // namespace
}  // namespace annals::language::training

int main(int argc, char** argv) {
    const bool errors = argc > 2 && std::strcmp(argv[argc - 1], "--errors") == 0;
    for (int i = 1; i < argc - (errors ? 1 : 0); ++i) annals::language::training::measure(argv[i], errors);
    return 0;
}
