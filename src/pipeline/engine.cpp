#include "annals/pipeline/pipeline.hpp"

#include <algorithm>
#include <iterator>
#include <mutex>

#include "annals/entities/lexicon.hpp"
#include "annals/events/event_rules.hpp"
#include "annals/graph/merging_model.hpp"
#include "annals/temporal/rule_book.hpp"
#include "pipeline/compiled.hpp"
#include "pipeline/parallel.hpp"

namespace annals::pipeline {
namespace {

/// As readers are shown them: a dateline belongs to its report.
std::vector<article::KeptSpan> sentences_of(const language::Document& document) {
    std::vector<article::KeptSpan> sentences;
    for (std::size_t i = 0; i < document.sentences.size(); ++i) {
        const auto& sentence = document.sentences[i];
        if (i > 0 && document.sentences[i - 1].dateline)
            sentences.back().span.end = sentence.span.end;
        else
            sentences.push_back({sentence.span, sentence.section});
    }
    return sentences;
}

/// Times are numbered by the sentences that readers are shown.
void renumber(std::vector<temporal::TimeExpression>& times, const language::Document& document) {
    std::vector<std::uint32_t> number(document.sentences.size());
    for (std::size_t i = 1; i < number.size(); ++i) number[i] = number[i - 1] + (document.sentences[i - 1].dateline ? 0 : 1);
    for (auto& time : times) time.sentence = number.at(time.sentence);
}

}  // namespace

struct Engine::Parts {
    explicit Parts(resources::Bundle files) : bundle(std::move(files)) {}

    const temporal::RuleBook& times() { return times_.from(bundle); }
    const entities::Lexicon& names() { return names_.from(bundle); }
    const events::EventRules& events() { return events_.from(bundle); }
    const graph::MergingModel& merging() { return merging_.from(bundle); }

    /// Faulty rules are found here, before the first article, and not in the midst of many.
    void compile() { times(), names(), events(), merging(); }

    const resources::Bundle bundle;

private:
    Compiled<temporal::RuleBook> times_;
    Compiled<entities::Lexicon> names_;
    Compiled<events::EventRules> events_;
    Compiled<graph::MergingModel> merging_;
};

Engine::Engine(resources::Bundle bundle) : parts_(std::make_unique<Parts>(std::move(bundle))) {}
Engine::Engine(Engine&&) noexcept = default;
Engine::~Engine() = default;

const resources::Bundle& Engine::resources() const { return parts_->bundle; }

void Engine::prepare() const noexcept {
    try {
        parts_->compile();
    } catch (const std::exception&) {  // found again by those who need the rules
    }
}

events::Record Engine::extract(article::Article article, events::Extent extent) const {
    const auto& times = parts_->times();
    const auto& names = parts_->names();
    const auto& events = parts_->events();
    events::Record record;
    record.article = std::move(article);
    try {
        const auto document = language::analyse(record.article, events::needed_layers);
        record.sentences = sentences_of(document);
        record.times = temporal::recognise(record.article, document, times);
        record.entities = entities::find_entities(record.article, document, names);
        auto found = events::find_events(record.article, document, record.times, record.entities, events, extent);
        record.events = std::move(found.told);
        record.further_events = std::move(found.further);
        record.links = std::move(found.links);
        renumber(record.times, document);
    } catch (const std::exception& fault) {
        events::Record unread;  // one bad article must not lose the others
        unread.article = std::move(record.article);
        unread.error = fault.what();
        return unread;
    }
    return record;
}

std::vector<events::Record> Engine::extract_all(std::vector<article::Article> articles, unsigned jobs, events::Extent extent,
                                                const Progress& progress) const {
    if (!articles.empty()) parts_->compile();
    std::vector<events::Record> records(articles.size());
    std::mutex telling;
    std::size_t told = 0;
    for_each_number(articles.size(), jobs, [&](std::size_t i) {
        records[i] = extract(std::move(articles[i]), extent);
        if (!progress) return;
        const std::lock_guard lock(telling);
        progress(++told, records.size());
    });
    return records;
}

std::vector<temporal::TimeExpression> Engine::times(const article::Article& article) const {
    language::LazyDocument document(article);
    return temporal::recognise(article, document, parts_->times());
}

timeline::Timeline Engine::run(std::vector<article::Article> articles, const Options& options) const {
    return run(std::move(articles), {}, options);
}

timeline::Timeline Engine::run(std::vector<article::Article> articles, std::vector<events::Record> records,
                               const Options& options) const {
    for (const auto& correction : options.corrections) {
        for (auto& article : articles) graph::correct_publication(article, correction);
    }
    const auto extent = options.selection.all ? events::Extent::all : events::Extent::told;
    auto fresh = extract_all(std::move(articles), options.jobs, extent, options.progress);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(records));
    for (auto& record : records) {
        if (extent == events::Extent::told) record.further_events.clear();
        events::tell_everything(record);
    }
    const auto spread = [&](std::size_t count, const auto& work) { for_each_number(count, options.jobs, work); };
    return timeline::arrange(graph::link(std::move(records), parts_->merging(), temporal::resolve, options.corrections, spread),
                             options.selection);
}

}  // namespace annals::pipeline
