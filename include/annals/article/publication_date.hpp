// When an article was published, how that is known, and how sure we are.
//
//     const auto& published = article.published;
//     published.day();               // 2022-09-12; absent when it is not known to the day
//     name(published.basis);         // "metadata"
//     published.evidence[0].quote;   // "2022-09-12T18:05:00Z"
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "annals/calendar/period.hpp"
#include "annals/text/span.hpp"

namespace annals::article {

/// Where a publication date came from, strongest first.
enum class PublicationBasis { option, manifest, metadata, stated, url, file_name, inferred, unknown };

enum class Confidence { high, medium, low, none };

/// One reason for a date: what was read, where. `span` points into the article's text when the words stand there.
struct Evidence {
    std::string what;   // "meta article:published_time", "byline", "--published", ...
    std::string quote;  // the words themselves
    std::optional<text::Span> span;
};

/// A publication day, a range of days, or unknown. Days are the outlet's own, never shifted to UTC.
struct PublicationDate {
    std::optional<calendar::Day> earliest;
    std::optional<calendar::Day> latest;
    PublicationBasis basis = PublicationBasis::unknown;
    Confidence confidence = Confidence::none;
    std::vector<Evidence> evidence;

    /// The day, when it is known to the day.
    [[nodiscard]] std::optional<calendar::Day> day() const { return earliest == latest ? earliest : std::nullopt; }
};

[[nodiscard]] std::string_view name(PublicationBasis basis);
[[nodiscard]] std::string_view name(Confidence confidence);

}  // namespace annals::article
