// Small articles for the tests of this room: a text, kept as it is, with a publication date.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/calendar/temporal_value.hpp"
#include "annals/temporal/rule_book.hpp"
#include "annals/temporal/time_expression.hpp"

namespace annals::test {

/// The built-in rules, compiled once.
inline const temporal::RuleBook& rules() {
    static const resources::Bundle bundle = resources::Bundle::embedded();
    static const temporal::RuleBook book(bundle);
    return book;
}

inline article::PublicationDate published(std::string_view day) {
    article::PublicationDate date;
    if (const auto value = calendar::parse_timex3(day)) date.earliest = date.latest = calendar::first_day(value->period);
    return date;
}

/// Blank lines part paragraphs.
inline article::Article article_of(std::string text) {
    article::Article article;
    article.text = text::SourceText(std::move(text));
    const auto all = article.text.view();
    for (std::size_t begin = 0; begin < all.size();) {
        const auto end = std::min(all.find("\n\n", begin), all.size());
        const text::Span paragraph{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        article.kept.push_back({paragraph, article::Section::body});
        begin = end + 2;
    }
    return article;
}

/// One expression as a test wants to see it.
struct Found {
    std::string words, value, mod, edtf, reason;
    text::Span span;
    temporal::TimeExpression expression;
    temporal::Resolution resolution;
};

inline std::vector<Found> find_times(const std::string& text, std::string_view publication_day) {
    auto article = article_of(text);
    article.published = published(publication_day);
    const auto document = language::analyse(article);
    const auto expressions = temporal::recognise(article, document, rules());
    const auto resolutions = temporal::resolve(expressions, published(publication_day));
    std::vector<Found> found;
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        const auto& resolution = resolutions[i];
        found.push_back({std::string(article.text.quote(expressions[i].span)), resolution.timex3, resolution.mod,
                         resolution.value ? calendar::to_edtf(*resolution.value) : "", resolution.reason, expressions[i].span,
                         expressions[i], resolution});
    }
    return found;
}

/// "Saturday=2022-09-10 noon=XXXX-XX-XXT12:00": every expression with its value.
inline std::string times_in(const std::string& text, std::string_view publication_day) {
    std::string all;
    for (const auto& found : find_times(text, publication_day)) all += (all.empty() ? "" : " ") + found.words + "=" + found.value;
    return all;
}

}  // namespace annals::test
