#include "annals/pipeline/pipeline.hpp"

#include "annals/entities/lexicon.hpp"
#include "annals/events/event_rules.hpp"
#include "annals/temporal/rule_book.hpp"

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

events::Record Engine::extract(article::Article article) const {
    const auto document = language::analyse(article);
    auto times = temporal::recognise(article, document, parts_->times);
    auto names = entities::find_entities(article, document, parts_->names);
    auto events = events::find_events(article, document, times, names, parts_->events);
    return {std::move(article), std::move(times), std::move(names), std::move(events)};
}

timeline::Timeline Engine::run(std::vector<article::Article> articles, const Options& options) const {
    std::vector<events::Record> records;
    for (auto& article : articles) records.push_back(extract(std::move(article)));
    return timeline::arrange(graph::link(std::move(records)), options.selection);
}

}  // namespace annals::pipeline
