#include "language/training/name_score.hpp"

#include <algorithm>
#include <cstdio>

namespace annals::language::training {
namespace {

double percent(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

double NameScore::Counts::f1() const { return percent(2 * right, gold + found); }

void NameScore::add(const std::vector<Name>& gold, const std::vector<Name>& found) {
    for (const auto& name : gold) ++kinds[static_cast<std::size_t>(name.kind)].gold;
    for (const auto& name : found) {
        auto& counts = kinds[static_cast<std::size_t>(name.kind)];
        ++counts.found;
        const auto same = [&](const Name& other) { return other.tokens == name.tokens && other.kind == name.kind; };
        counts.right += std::any_of(gold.begin(), gold.end(), same) ? 1 : 0;
    }
}

NameScore::Counts NameScore::all() const {
    Counts sum;
    for (const auto& counts : kinds) {
        sum.gold += counts.gold;
        sum.found += counts.found;
        sum.right += counts.right;
    }
    return sum;
}

std::string NameScore::summary() const {
    const auto sum = all();
    std::array<char, 160> line;
    std::snprintf(line.data(), line.size(), "F1 %.2f (P %.1f R %.1f)  PER %.1f  ORG %.1f  LOC %.1f", sum.f1(),
                  percent(sum.right, sum.found), percent(sum.right, sum.gold), kinds[0].f1(), kinds[1].f1(), kinds[2].f1());
    return line.data();
}

}  // namespace annals::language::training
