#include "annals/temporal/rule_book.hpp"
#include "annals/temporal/time_expression.hpp"
namespace annals::temporal {
std::vector<TimeExpression> recognise(const article::Article&, const language::Document&, const RuleBook&) { return {}; }
std::vector<Resolution> resolve(const std::vector<TimeExpression>& expressions, const article::PublicationDate&) { return std::vector<Resolution>(expressions.size()); }
std::string_view name(Timex3Type) { return "DATE"; }
}  // namespace annals::temporal
