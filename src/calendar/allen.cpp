#include "annals/calendar/allen.hpp"

#include <bit>
#include <vector>

namespace annals::calendar {
namespace {

constexpr std::array<std::string_view, relation_count> names{"before",        "meets",  "overlaps",    "starts",   "during",
                                                             "finishes",      "equals", "finished-by", "contains", "started-by",
                                                             "overlapped-by", "met-by", "after"};

/// How the four pairs of ends compare: a's begin and end with b's begin and end; -1, 0 or 1 each. The table is the
/// definition of the thirteen relations; composition is derived from it.
struct Ends {
    int begin_begin, begin_end, end_begin, end_end;
};
constexpr std::array<Ends, relation_count> definition{{
    {-1, -1, -1, -1},  // before
    {-1, -1, 0, -1},   // meets
    {-1, -1, 1, -1},   // overlaps
    {0, -1, 1, -1},    // starts
    {1, -1, 1, -1},    // during
    {1, -1, 1, 0},     // finishes
    {0, -1, 1, 0},     // equals
    {-1, -1, 1, 0},    // finished by
    {-1, -1, 1, 1},    // contains
    {0, -1, 1, 1},     // started by
    {1, -1, 1, 1},     // overlapped by
    {1, 0, 1, 1},      // met by
    {1, 1, 1, 1},      // after
}};

constexpr int compare(int a, int b) { return a < b ? -1 : (a > b ? 1 : 0); }

constexpr Relation relation_of(int a_begin, int a_end, int b_begin, int b_end) {
    const Ends ends{compare(a_begin, b_begin), compare(a_begin, b_end), compare(a_end, b_begin), compare(a_end, b_end)};
    for (std::size_t i = 0; i < relation_count; ++i) {
        const Ends& row = definition[i];
        if (row.begin_begin == ends.begin_begin && row.begin_end == ends.begin_end && row.end_begin == ends.end_begin &&
            row.end_end == ends.end_end) {
            return static_cast<Relation>(i);
        }
    }
    return Relation::equals;
}

using Table = std::array<std::array<Relations, relation_count>, relation_count>;

/// To try every arrangement of three intervals on a short line of points is to compute Allen's composition table: b is
/// fixed, with room for four distinct ends (two of a, two of c) before, within and after it.
Table composition_table() {
    constexpr int b_begin = 4, b_end = 9, points = 14;
    struct Interval {
        int begin, end;
    };
    std::vector<Interval> intervals;
    for (int begin = 0; begin < points; ++begin) {
        for (int end = begin + 1; end < points; ++end) intervals.push_back({begin, end});
    }
    Table table{};
    for (const Interval a : intervals) {
        const auto first = static_cast<std::size_t>(relation_of(a.begin, a.end, b_begin, b_end));
        for (const Interval c : intervals) {
            const auto second = static_cast<std::size_t>(relation_of(b_begin, b_end, c.begin, c.end));
            table[first][second] = table[first][second] | relation_of(a.begin, a.end, c.begin, c.end);
        }
    }
    return table;
}

const Table& compositions() {
    static const Table table = composition_table();
    return table;
}

bool may_be(int wanted, const std::optional<Instant>& a, const std::optional<Instant>& b) {
    if (!a || !b) return true;
    return wanted == (*a < *b ? -1 : (*b < *a ? 1 : 0));
}

}  // namespace

int Relations::size() const { return std::popcount(bits_); }

const std::array<Relation, relation_count>& all_relations() {
    static const auto all = [] {
        std::array<Relation, relation_count> relations{};
        for (std::size_t i = 0; i < relation_count; ++i) relations[i] = static_cast<Relation>(i);
        return relations;
    }();
    return all;
}

Relations possible_relations(const Period& a, const Period& b) {
    Relations possible;
    for (const Relation one : all_relations()) {
        const Ends& ends = definition[static_cast<std::size_t>(one)];
        if (may_be(ends.begin_begin, a.begin, b.begin) && may_be(ends.begin_end, a.begin, b.end) &&
            may_be(ends.end_begin, a.end, b.begin) && may_be(ends.end_end, a.end, b.end)) {
            possible = possible | one;
        }
    }
    return possible;
}

std::optional<Relation> relation(const Period& a, const Period& b) {
    const Relations possible = possible_relations(a, b);
    if (possible.size() != 1) return std::nullopt;
    for (const Relation one : all_relations()) {
        if (possible.contains(one)) return one;
    }
    return std::nullopt;
}

Relation converse(Relation relation) {
    // The enumeration is a mirror around "equals".
    return static_cast<Relation>(relation_count - 1 - static_cast<std::size_t>(relation));
}

Relations converse(Relations relations) {
    Relations result;
    for (const Relation one : all_relations()) {
        if (relations.contains(one)) result = result | converse(one);
    }
    return result;
}

Relations compose(Relation first, Relation second) {
    return compositions()[static_cast<std::size_t>(first)][static_cast<std::size_t>(second)];
}

Relations compose(Relations first, Relations second) {
    Relations result;
    for (const Relation a : all_relations()) {
        for (const Relation b : all_relations()) {
            if (first.contains(a) && second.contains(b)) result = result | compose(a, b);
        }
    }
    return result;
}

std::string_view name(Relation relation) { return names.at(static_cast<std::size_t>(relation)); }

}  // namespace annals::calendar
