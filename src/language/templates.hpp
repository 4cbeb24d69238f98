// Feature templates as data: a table says which values make a feature together.
//
//     enum class Atom : std::uint8_t { none, word, tag, count };
//     constexpr Template<Atom> templates[] = {{Atom::word}, {Atom::word, Atom::tag}};
//     add_features<templates>(atoms, 1000, features);     // atoms[Atom::word] is the value
#pragma once

#include <array>
#include <cstdint>
#include <iterator>
#include <utility>

#include "features.hpp"
#include "hashing.hpp"

namespace annals::language {

/// Up to four values; those left out are Atom::none.
template <typename Atom> struct Template { Atom a, b = Atom::none, c = Atom::none, d = Atom::none; };

/// The values of one decision. That of Atom::none stays 0.
template <typename Atom> class Atoms {
public:
    std::uint32_t& operator[](Atom atom) { return values_[static_cast<std::size_t>(atom)]; }
    std::uint32_t operator[](Atom atom) const { return values_[static_cast<std::size_t>(atom)]; }

private:
    std::array<std::uint32_t, static_cast<std::size_t>(Atom::count)> values_{};
};

/// One feature a template, of those from `from` to `to`. Each has a number of its own, from `first` on, so that no two templates share
/// features. The table is an argument at compile time: what a template leaves out then costs nothing.
template <const auto& templates, std::size_t from = 0, std::size_t to = std::size(templates), typename Atom>
void add_features(const Atoms<Atom>& atoms, std::uint32_t first, FeatureList& features) {
    static_assert(std::size(templates) <= FeatureList::most);
    const auto hash = [&]<std::size_t i>(std::integral_constant<std::size_t, i>) {
        constexpr auto use = templates[from + i];
        const auto value = [&](Atom atom) { return atom == Atom::none ? 0U : atoms[atom]; };
        return feature_hash(first + from + i, value(use.a), value(use.b), value(use.c), value(use.d));
    };
    [&]<std::size_t... i>(std::index_sequence<i...>) { (features.add(hash(std::integral_constant<std::size_t, i>())), ...); }
    (std::make_index_sequence<to - from>());
}

}  // namespace annals::language
