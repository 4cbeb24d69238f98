// Publication dates that articles do not give, inferred from the dated articles of the same corpus.
#pragma once

#include <vector>

#include "annals/events/record.hpp"

namespace annals::graph {

/// Sets the publication date, basis `inferred`, of every record that has none, where two sorts of evidence together make
/// it likely enough: dated articles that tell much the same (news is told within days), and the weekdays and dates that
/// the article itself tells of. A day only where hardly any other comes into question, else a range of 3 to 7 days, else
/// nothing. What is inferred is no evidence for further articles, so their order does not matter.
///
/// The method is Bayes' rule over days: a mixture of the neighbours' dates as prior, the article's own words as likelihood.
/// Dating by the language of dated neighbours goes back to de Jong, Rode and Hiemstra (2005).
void infer_publication_dates(std::vector<events::Record>& records);

}  // namespace annals::graph
