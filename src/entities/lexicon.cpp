#include "annals/entities/lexicon.hpp"

#include "lexicon_tables.hpp"

namespace annals::entities {
namespace {

void read_words(LexiconData& data, const resources::Bundle& bundle) {
    const auto table = read_table(bundle, "words.table", {"class", "words"});
    for (const auto& row : table.rows()) {
        const auto bits = data.words.declare(row.cells[0]);
        if (bits == 0) throw table.fault(row, 0, "more than 64 classes of words");
        for (const auto word : parts(row.cells[1])) data.words.add(lower(word), bits);
    }
}

}  // namespace

Table read_table(const resources::Bundle& bundle, std::string_view file, const std::vector<std::string_view>& columns) {
    const auto path = std::string(lexicon_folder) + std::string(file);
    return {bundle.origin(path), bundle.get(path), columns};
}

void add_names(LexiconData& data, std::string_view cell, Reading reading) {
    for (const auto part : parts(cell)) data.names.add(part, reading);
}

Lexicon::Lexicon(const resources::Bundle& bundle) {
    auto data = std::make_shared<LexiconData>();
    read_words(*data, bundle);
    read_countries(*data, bundle);
    for (const auto* file : {"regions.table", "cities.table"}) read_places(*data, bundle, file);
    read_organisations(*data, bundle);
    read_persons(*data, bundle);
    const auto path = std::string(lexicon_folder).append("phrases.rules");
    data->phrases = read_phrase_rules(resources::parse_blocks(bundle.origin(path), bundle.get(path)), data->words, examples_);
    read_gazetteer(*data, bundle);
    data_ = std::move(data);
}

std::vector<std::string> Lexicon::rule_names() const {
    std::vector<std::string> names;
    for (const auto& rule : data_->phrases.rules) names.push_back(rule.name);
    return names;
}

}  // namespace annals::entities
