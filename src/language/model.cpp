#include "model.hpp"

#include "bytes.hpp"
#include "hashing.hpp"
#include "parse.hpp"
#include "tag_words.hpp"

namespace annals::language {
namespace {

constexpr std::size_t label_size = 2;

std::vector<Label> read_labels(std::string_view bytes) {
    const auto count = bytes.size() / label_size;
    if (count == 0 || count > most_labels)
        throw ModelError("language model: its labels are damaged; make it again with scripts/train");
    std::vector<Label> labels;
    for (std::size_t i = 0; i < count; ++i)
        labels.push_back({static_cast<Upos>(bytes[i * label_size]), static_cast<Xpos>(bytes[i * label_size + 1])});
    return labels;
}

}  // namespace

Model::Model(const ModelFile& file) {
    const auto features = feature_fingerprint();
    labels = read_labels(file.part("labels"));
    for (const auto label : labels) classes.push_back(static_cast<std::uint8_t>(label.upos));
    words = {WordTable(file.part("words")), LexicalClasses(file.part("dictionary"))};
    tagger = SparseRows(file.part("tagger", features));
    actions = ActionRows(file.part("actions", features));
    relations = SparseRows(file.part("relations", features));
    if (file.has("names")) names.emplace(file.part("names", name_fingerprint()), file.part("name_lists"));
}

std::uint32_t feature_fingerprint() {
    const std::vector<WordForm> sample = {{"Ann", "ann"},   {"Lee", "lee"},   {"’s", "'s"},    {"3.5m", "3.5m"},
                                          {"U.S.", "u.s."}, {"plan", "plan"}, {"fell", "fell"}};
    const SentenceFacts words(sample, WordKnowledge());
    std::vector<std::uint8_t> tags;
    std::uint32_t fingerprint = 0;
    const auto add = [&](std::uint32_t feature) { fingerprint = mix(fingerprint, feature); };
    for (std::size_t i = 0; i < sample.size(); ++i) {
        FeatureList of_word;
        tagger_features({words, i, static_cast<std::uint32_t>(i), no_label}, of_word);
        for (const auto feature : of_word.span()) add(feature);
        tags.push_back(static_cast<std::uint8_t>(i));
    }
    const ParserSentence sentence(words, tags, tags);
    ParserState state(static_cast<std::uint32_t>(sample.size()));
    for (const auto action :
         {Action::shift, Action::left, Action::shift, Action::shift, Action::right, Action::shift, Action::shift}) {
        FeatureList of_state, of_arc;
        action_features(sentence, state, of_state);
        if (action != Action::shift) relation_features(sentence, state, state.arc_of(action), of_arc);
        for (const auto feature : of_state.span()) add(feature);
        for (const auto feature : of_arc.span()) add(feature);
        state.apply(action, Relation::nsubj);
    }
    return fingerprint;
}

std::string write_labels(const std::vector<Label>& labels) {
    std::string bytes;
    for (const auto label : labels) bytes += {static_cast<char>(label.upos), static_cast<char>(label.xpos)};
    return bytes;
}

const Model& embedded_model() {
    static const Model model(embedded_model_file());
    return model;
}

}  // namespace annals::language
