// The whole program in thirty lines: articles in, a timeline out.
//
//     annals::pipeline::Engine engine(annals::resources::Bundle::embedded());
//     auto timeline = engine.run(articles, {.selection = {.top = 20}});
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/events/event_rules.hpp"
#include "annals/events/record.hpp"
#include "annals/resources/bundle.hpp"
#include "annals/temporal/time_expression.hpp"
#include "annals/timeline/timeline.hpp"

namespace annals::pipeline {

/// Told how many articles of all are done, after each of them; one call at a time. Must not throw.
using Progress = std::function<void(std::size_t done, std::size_t all)>;

struct Options {
    timeline::Selection selection;
    unsigned jobs = 1;  // threads; the result is the same for any number
    std::vector<graph::Correction> corrections = {};
    Progress progress = {};
};

/// Rules and lexicons, each compiled once, when it is first needed; read-only and shared by all threads afterwards. What
/// needs faulty rules throws resources::RuleError, what lacks a file resources::MissingResource.
class Engine {
public:
    explicit Engine(resources::Bundle bundle);
    Engine(Engine&&) noexcept;
    ~Engine();

    /// Compiles all rules now, for whoever has a thread to spare while articles are read. Faulty rules are no fault here:
    /// those who need them are told.
    void prepare() const noexcept;

    /// Everything that one article says. Needs nothing but the article: safe to run anywhere, in any order.
    /// An article that cannot be read gives a record that says so in `error`.
    [[nodiscard]] events::Record extract(article::Article article, events::Extent extent = events::Extent::told) const;
    /// All that each article says, in the order of the articles.
    [[nodiscard]] std::vector<events::Record> extract_all(std::vector<article::Article> articles, unsigned jobs,
                                                          events::Extent extent = events::Extent::all,
                                                          const Progress& progress = {}) const;
    /// Its time expressions alone, for whoever needs no more.
    [[nodiscard]] std::vector<temporal::TimeExpression> times(const article::Article& article) const;
    [[nodiscard]] timeline::Timeline run(std::vector<article::Article> articles, const Options& options) const;
    /// The same, of articles and of records that were extracted before. An engine that never met an article compiles no rules.
    [[nodiscard]] timeline::Timeline run(std::vector<article::Article> articles, std::vector<events::Record> records,
                                         const Options& options) const;
    [[nodiscard]] const resources::Bundle& resources() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace annals::pipeline
