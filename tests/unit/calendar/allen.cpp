#include <rapidcheck.h>

#include "annals/calendar/allen.hpp"
#include "annals/calendar/arithmetic.hpp"
#include "support/catch.hpp"

using namespace annals::calendar;
using namespace date::literals;

namespace {

Period any_period() {
    const Instant begin{std::chrono::minutes{*rc::gen::inRange(0, 30)}};
    return {begin, begin + std::chrono::minutes{*rc::gen::inRange(1, 30)}};
}

}  // namespace

TEST_CASE("a Friday lies during its week, and meets the Saturday", "[calendar][allen]") {
    const Day friday = 2022_y / 9 / 9;
    CHECK(relation(whole_day(friday), unit_holding(Granularity::week, friday)) == Relation::during);
    CHECK(relation(whole_day(friday), whole_day(friday + date::days{1})) == Relation::meets);
    CHECK(relation(unit_holding(Granularity::month, 2022_y / 9 / 1), unit_holding(Granularity::year, 2022_y / 1 / 1)) ==
          Relation::during);
    CHECK(relation(unit_holding(Granularity::month, 2022_y / 1 / 1), unit_holding(Granularity::year, 2022_y / 1 / 1)) ==
          Relation::starts);
}

TEST_CASE("exactly one relation holds between two periods", "[calendar][allen]") {
    CHECK(rc::check("one relation", [] { RC_ASSERT(possible_relations(any_period(), any_period()).size() == 1); }));
}

TEST_CASE("the converse is the relation read from the other side, and twice it is itself", "[calendar][allen]") {
    CHECK(rc::check("converse", [] {
        const Period a = any_period(), b = any_period();
        RC_ASSERT(relation(b, a) == converse(*relation(a, b)));
    }));
    for (const auto one : all_relations()) CHECK(converse(converse(one)) == one);
}

TEST_CASE("composition with equals changes nothing", "[calendar][allen]") {
    for (const auto one : all_relations()) {
        CHECK(compose(one, Relation::equals) == Relations(one));
        CHECK(compose(Relation::equals, one) == Relations(one));
    }
}

TEST_CASE("what holds between the outer two is in the composition", "[calendar][allen]") {
    CHECK(rc::check("composition", [] {
        const Period a = any_period(), b = any_period(), c = any_period();
        RC_ASSERT(compose(*relation(a, b), *relation(b, c)).contains(*relation(a, c)));
    }));
}

TEST_CASE("the converse of a composition is the composition of the converses, in reverse", "[calendar][allen]") {
    for (const auto first : all_relations()) {
        for (const auto second : all_relations())
            CHECK(converse(compose(first, second)) == compose(converse(second), converse(first)));
    }
}

TEST_CASE("composition is as Allen's table has it", "[calendar][allen]") {
    CHECK(compose(Relation::before, Relation::before) == Relations(Relation::before));
    CHECK(compose(Relation::before, Relation::after) == Relations::all());
    CHECK(compose(Relation::during, Relation::contains) == Relations::all());
    CHECK(compose(Relation::overlaps, Relation::overlaps) == Relations{Relation::before, Relation::meets, Relation::overlaps});
    CHECK(compose(Relation::meets, Relation::during) == Relations{Relation::overlaps, Relation::starts, Relation::during});
    int entries = 0;
    for (const auto first : all_relations()) {
        for (const auto second : all_relations()) entries += compose(first, second).size();
    }
    CHECK(entries == 409);  // Allen's table holds 409 relations in its 169 cells
}

TEST_CASE("an open end leaves the relation undecided", "[calendar][allen]") {
    const Period until_friday{std::nullopt, whole_day(2022_y / 9 / 9).end};
    const Period monday = whole_day(2022_y / 9 / 12);
    CHECK(relation(until_friday, monday) == Relation::before);
    CHECK_FALSE(relation(until_friday, whole_day(2022_y / 9 / 1)).has_value());
}
