// Lists the words that may tell of an event, with their features: annals_list_candidates < articles.jsonl
//
// One line a word: article, first and last code point, kind, lemma, rule that types it or "-", features. What scripts/train_triggers reads.
#include <cstdio>
#include <iostream>
#include <string>

#include "annals/article/reader.hpp"
#include "annals/entities/lexicon.hpp"
#include "annals/temporal/rule_book.hpp"
#include "events/trigger_features.hpp"
#include "events/triggers.hpp"

namespace annals::events {
namespace {

struct Rooms {
    resources::Bundle bundle = resources::Bundle::embedded();
    temporal::RuleBook times{bundle};
    entities::Lexicon names{bundle};
    EventRules events{bundle};
};

std::vector<std::string> typed_by(const Reading& reading, const Clauses& clauses) {
    std::vector<std::string> rules(reading.document.tokens.size(), "-");
    for (const auto& trigger : find_triggers(reading, clauses)) {
        for (TokenIndex i = trigger.tokens.begin; i < trigger.tokens.end; ++i)
            rules[i] = reading.rules.triggers()[trigger.rule].name;
    }
    return rules;
}

void list(const Rooms& rooms, const article::Article& article) {
    const auto document = language::analyse(article, needed_layers);
    const auto times = temporal::recognise(article, document, rooms.times);
    const auto entities = entities::find_entities(article, document, rooms.names);
    const auto reading = make_reading(article, document, times, entities, rooms.events);
    const auto clauses = find_clauses(reading);
    const auto rules = typed_by(reading, clauses);
    std::vector<Feature> features;
    for (TokenIndex i = 0; i < document.tokens.size(); ++i) {
        const auto candidate = candidate_at(reading, i);
        if (!candidate) continue;
        find_features(reading, clauses, *candidate, features);
        const auto range = article.text.code_points(reading.token(i).span);
        std::printf("%s\t%zu\t%zu\t%c\t%s\t%s", article.id.c_str(), static_cast<std::size_t>(range.begin),
                    static_cast<std::size_t>(range.end), "vna"[static_cast<int>(candidate->kind)], reading.token(i).lemma.c_str(),
                    rules[i].c_str());
        for (const auto& feature : features) {
            const auto& slot = slots()[feature.slot];
            std::printf("\t%s %s", std::string(slot.name).c_str(), std::string(slot.values[feature.value]).c_str());
        }
        std::printf("\n");
    }
}

}  // namespace
}  // namespace annals::events

int main() {
    const annals::events::Rooms rooms;
    annals::article::ReadOptions options;
    options.everything = options.copies = true;
    const auto batch = annals::article::read_articles({"-"}, options, std::cin);
    for (const auto& article : batch.articles) annals::events::list(rooms, article);
    for (const auto& skipped : batch.skipped) std::fprintf(stderr, "%s: %s\n", skipped.where.c_str(), skipped.what.c_str());
    return 0;
}
