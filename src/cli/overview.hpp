// What a corpus holds at a glance: what is undated, what stayed unresolved, and which days it tells of.
#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/temporal/time_expression.hpp"

namespace annals::cli {

/// Gathered article by article.
class Overview {
public:
    /// Writes what of this article's expressions stayed unresolved, each with its line and why.
    void add(std::ostream& out, const article::Article& article, const std::vector<temporal::TimeExpression>& times);
    /// All articles together; the days that expressions name, with how often, by month or year where they are many.
    void write(std::ostream& out) const;

private:
    std::vector<std::string> undated_;
    std::size_t articles_ = 0, expressions_ = 0, unresolved_ = 0, dropped_ = 0;
    std::map<std::string, std::size_t> days_;  // "2022-09-10", to how often it is named
};

}  // namespace annals::cli
