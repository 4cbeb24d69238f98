#include "language/training/name_parts.hpp"

#include <algorithm>

#include "language/characters.hpp"
#include "language/training/name_lists.hpp"
#include "language/training/name_texts.hpp"
#include "language/training/name_variants.hpp"
#include "language/word_table.hpp"

namespace annals::language::training {
namespace {

constexpr std::size_t piece = 12;          // sentences, where articles are not parted
constexpr std::size_t seeds = 3;           // models that must agree on unlabelled text
constexpr std::size_t most_text = 900000;  // words of unlabelled text that are learnt from; more tell only how words are written
constexpr std::size_t every_split = 3;     // one in so many unlabelled documents is learnt with its marks split, too

using Documents = std::vector<NamedDocument>;

bool is_mention(const NamedSentence& sentence, std::uint32_t i) {
    const auto sign = [&](std::uint32_t k) { return sentence.words[k].starts_with('@') || sentence.words[k].starts_with('#'); };
    return sign(i) || (i > 0 && sign(i - 1));
}

bool names_mentions(const NamedSentence& sentence) {
    return std::any_of(sentence.names.begin(), sentence.names.end(), [&](const Name& name) {
        for (auto i = name.tokens.begin; i < name.tokens.end; ++i)
            if (is_mention(sentence, i)) return true;
        return false;
    });
}

Documents in_pieces(const NamedDocument& document, std::size_t size) {
    Documents pieces;
    for (const auto& sentence : document) {
        if (names_mentions(sentence)) continue;
        if (pieces.empty() || pieces.back().size() == size) pieces.emplace_back();
        pieces.back().push_back(sentence);
    }
    return pieces;
}

void append(Documents& documents, Documents more) {
    documents.insert(documents.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void clean(Documents& documents, const NameTable& lists) {
    for (auto& document : documents)
        for (auto& sentence : document) sentence = without_demonyms(without_titles(std::move(sentence), lists), lists);
}

Documents split(const Documents& documents, std::size_t every) {
    Documents variants;
    for (std::size_t k = 0; k < documents.size(); k += every) {
        auto& variant = variants.emplace_back();
        for (const auto& sentence : documents[k]) variant.push_back(with_split_marks(sentence));
    }
    return variants;
}

/// Few headlines, so that capitals keep their meaning elsewhere.
Documents headlines(const Documents& documents) {
    Documents variants;
    std::size_t number = 0;
    for (const auto& document : documents) {
        for (const auto& sentence : document) {
            ++number;
            if (number % 32 == 3) variants.push_back({in_capitals(sentence)});
            if (number % 32 == 19) variants.push_back({in_title_case(sentence)});
        }
    }
    return variants;
}

Documents some(const Documents& texts) {
    std::size_t words = 0;
    for (const auto& document : texts)
        for (const auto& sentence : document) words += sentence.words.size();
    const auto every = words / most_text + 1;
    Documents chosen;
    for (std::size_t k = 0; k < texts.size(); k += every) chosen.push_back(texts[k]);
    return chosen;
}

/// What models agree on that were trained without a part of the labelled documents each.
Documents self_labelled(const Documents& labelled, const Documents& texts, const std::string& known, const NameSources& sources,
                        NamesOptions options, const std::string& lists) {
    std::vector<NameParts> sections(seeds);
    std::vector<NameModel> finders;
    for (std::size_t seed = 0; seed < seeds; ++seed) {
        Documents bag;
        for (std::size_t k = 0; k < labelled.size(); ++k)
            if (k % (2 * seeds) != seed) bag.push_back(labelled[k]);
        append(bag, split(bag, 1));
        options.seed += 1;
        options.rounds = 1;
        sections[seed] = {pack_names(train_names(bag, sources, options)), lists};
        finders.push_back(sections[seed].model());
    }
    return label_texts(texts, sources.model, finders, known.empty() ? KnownNames{} : read_known_names(known));
}

std::string name_table(const NameInputs& inputs, const Documents& texts) {
    CaseCounts counts;
    for (const auto& document : texts)
        for (const auto& sentence : document) count_case(sentence.words, counts);
    auto entries = case_entries(counts);
    auto lists = inputs.lists;
    if (!inputs.known.empty()) lists.push_back(inputs.known);
    for (const auto& path : lists) {
        const auto more = list_entries(path);
        entries.insert(entries.end(), more.begin(), more.end());
    }
    return write_name_table(std::move(entries));
}

}  // namespace

Documents read_articles(const std::string& path) {
    auto documents = read_bio(path);
    return documents.size() == 1 ? in_pieces(documents.front(), piece) : documents;
}

Documents read_posts(const std::string& path) {
    Documents posts;
    for (const auto& document : read_bio(path)) append(posts, in_pieces(document, 1));
    return posts;
}

NameParts make_name_parts(const Documents& labelled, const NameInputs& inputs, const Model& model, NamesOptions options) {
    Documents texts;
    for (const auto& path : inputs.texts) append(texts, read_text(path));
    const auto lists = name_table(inputs, texts);
    const NameTable table(lists);
    const NameSources sources{model, table};
    auto gold = labelled;
    clean(gold, table);
    auto documents = gold;
    append(documents, split(gold, 1));
    append(documents, headlines(gold));
    if (!texts.empty()) {
        append(documents, gold);  // again: it counts for more than what models said
        const auto silver = self_labelled(gold, some(texts), inputs.known, sources, options, lists);
        append(documents, split(silver, every_split));
        append(documents, silver);
    }
    return {pack_names(train_names(documents, sources, options)), lists};
}

NameParts make_name_parts(const NameInputs& inputs, const Model& model, NamesOptions options) {
    Documents labelled;
    for (const auto& path : inputs.articles) append(labelled, read_articles(path));
    for (const auto& path : inputs.posts) append(labelled, read_posts(path));
    return make_name_parts(labelled, inputs, model, options);
}

}  // namespace annals::language::training
