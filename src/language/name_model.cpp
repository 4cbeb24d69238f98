#include "name_model.hpp"

#include "bytes.hpp"
#include "hashing.hpp"
#include "name_features.hpp"

namespace annals::language {

NameModel::NameModel(std::string_view weights, std::string_view name_lists) : lists(name_lists), rows(weights) {
    for (std::uint8_t previous = 0; previous < name_labels; ++previous) {
        const auto feature = transition_feature(previous);
        rows.score({&feature, 1}, transitions[previous]);
    }
}

std::uint32_t name_fingerprint() {
    const std::vector<WordForm> sample = {{"Gov.", "gov."}, {"Ann", "ann"}, {"Lee", "lee"},
                                          {"left", "left"}, {"New", "new"}, {"York", "york"}};
    const SentenceFacts facts(sample, WordKnowledge());
    const NameWords words(facts, sample, {Xpos::nnp, Xpos::nnp, Xpos::nnp, Xpos::vbd, Xpos::nnp, Xpos::nnp}, NameTable());
    std::uint32_t print = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        FeatureList features;
        add_word_features(words, i, features);
        for (const auto feature : features.span()) print = mix(print, feature);
    }
    return print;
}

}  // namespace annals::language
