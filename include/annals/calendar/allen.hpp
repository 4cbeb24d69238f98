// How two stretches of time lie to each other: exactly one of Allen's thirteen relations holds
// (J. F. Allen, Maintaining knowledge about temporal intervals, CACM 26, 1983).
//
//     relation(whole_day(friday), unit_holding(Granularity::week, friday));   // Relation::during
//     converse(Relation::during);                                             // Relation::contains
//     compose(Relation::before, Relation::during);                            // what may hold between the outer two
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "annals/calendar/period.hpp"

namespace annals::calendar {

enum class Relation : std::uint8_t {
    before,
    meets,
    overlaps,
    starts,
    during,
    finishes,
    equals,
    finished_by,
    contains,
    started_by,
    overlapped_by,
    met_by,
    after,
};
inline constexpr std::size_t relation_count = 13;

/// A set of relations: what may hold as far as is known.
class Relations {
public:
    constexpr Relations() = default;
    constexpr Relations(Relation one) : bits_(bit(one)) {}
    constexpr Relations(std::initializer_list<Relation> some) {
        for (const Relation one : some) bits_ = static_cast<std::uint16_t>(bits_ | bit(one));
    }
    [[nodiscard]] static constexpr Relations all() { return from_bits((1U << relation_count) - 1); }

    [[nodiscard]] constexpr bool contains(Relation one) const { return (bits_ & bit(one)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] int size() const;

    friend constexpr Relations operator|(Relations a, Relations b) { return from_bits(a.bits_ | b.bits_); }
    friend constexpr Relations operator&(Relations a, Relations b) { return from_bits(a.bits_ & b.bits_); }
    friend constexpr bool operator==(Relations, Relations) = default;

private:
    static constexpr std::uint16_t bit(Relation one) { return static_cast<std::uint16_t>(1U << static_cast<unsigned>(one)); }
    static constexpr Relations from_bits(unsigned bits) {
        Relations set;
        set.bits_ = static_cast<std::uint16_t>(bits);
        return set;
    }
    std::uint16_t bits_ = 0;
};

/// Every relation, in the order of the enumeration.
[[nodiscard]] const std::array<Relation, relation_count>& all_relations();

/// The one relation that holds; absent when an open end leaves it undecided.
[[nodiscard]] std::optional<Relation> relation(const Period& a, const Period& b);
/// All relations that may hold: one when both periods are closed, more where an end is open.
[[nodiscard]] Relations possible_relations(const Period& a, const Period& b);

/// relation(b, a), given relation(a, b).
[[nodiscard]] Relation converse(Relation relation);
[[nodiscard]] Relations converse(Relations relations);
/// What may hold between a and c when `first` holds between a and b, and `second` between b and c.
[[nodiscard]] Relations compose(Relation first, Relation second);
[[nodiscard]] Relations compose(Relations first, Relations second);

/// "before", "met-by", ...
[[nodiscard]] std::string_view name(Relation relation);

}  // namespace annals::calendar
