#include "annals/pipeline/pipeline.hpp"

#include "annals/entities/lexicon.hpp"
#include "annals/events/event_rules.hpp"
#include "annals/temporal/rule_book.hpp"
#include "pipeline/parallel.hpp"

namespace annals::pipeline {

struct Engine::Parts {
    explicit Parts(resources::Bundle files) : bundle(std::move(files)), times(bundle), names(bundle), events(bundle) {}

    resources::Bundle bundle;
    temporal::RuleBook times;
    entities::Lexicon names;
    events::EventRules events;
};

Engine::Engine(resources::Bundle bundle) : parts_(std::make_unique<Parts>(std::move(bundle))) {}
Engine::Engine(Engine&&) noexcept = default;
Engine::~Engine() = default;

const resources::Bundle& Engine::resources() const { return parts_->bundle; }

events::Record Engine::extract(article::Article article, events::Extent extent) const {
    events::Record record{std::move(article), {}, {}, {}, {}, {}};
    try {
        const auto document = language::analyse(record.article, {.names = true});
        record.times = temporal::recognise(record.article, document, parts_->times);
        record.entities = entities::find_entities(record.article, document, parts_->names);
        auto found = events::find_events(record.article, document, record.times, record.entities, parts_->events, extent);
        record.events = std::move(found.told);
        record.further_events = std::move(found.further);
    } catch (const std::exception& fault) {
        return {std::move(record.article), {}, {}, {}, {}, fault.what()};  // one bad article must not lose the others
    }
    return record;
}

std::vector<events::Record> Engine::extract_all(std::vector<article::Article> articles, unsigned jobs) const {
    std::vector<events::Record> records(articles.size());
    for_each_number(articles.size(), jobs,
                    [&](std::size_t i) { records[i] = extract(std::move(articles[i]), events::Extent::all); });
    return records;
}

std::vector<temporal::TimeExpression> Engine::times(const article::Article& article) const {
    language::LazyDocument document(article);
    return temporal::recognise(article, document, parts_->times);
}

timeline::Timeline Engine::run(std::vector<article::Article> articles, const Options& options) const {
    std::vector<events::Record> records(articles.size());
    const auto extent = options.selection.all ? events::Extent::all : events::Extent::told;
    for_each_number(articles.size(), options.jobs, [&](std::size_t i) {
        records[i] = extract(std::move(articles[i]), extent);
        events::tell_everything(records[i]);
    });
    return timeline::arrange(graph::link(std::move(records)), options.selection);
}

}  // namespace annals::pipeline
