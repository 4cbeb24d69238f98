#include <array>

#include "annals/graph/event_graph.hpp"

namespace annals::graph {
namespace {

template <typename Enum, std::size_t size> std::string_view look_up(const std::array<std::string_view, size>& names, Enum value) {
    return names.at(static_cast<std::size_t>(value));
}

constexpr std::array<std::string_view, 8> bases{"explicit",   "same sentence", "discourse", "tense",
                                                "constraint", "merged",        "none",      "corrected"};
constexpr std::array<std::string_view, 6> relations{"before", "during", "same-as", "part-of", "causes", "content-of"};
constexpr std::array<std::string_view, 4> conflicts{"date", "quantity", "outcome", "claim"};
constexpr std::array<std::string_view, 4> vertices{"event", "actor", "place", "article"};
constexpr std::array<std::string_view, 9> edges{"has-actor", "at-place", "reported-in", "before",    "during",
                                                "same-as",   "part-of",  "causes",      "content-of"};

}  // namespace

std::string_view name(WhenBasis basis) { return look_up(bases, basis); }
std::string_view name(RelationType type) { return look_up(relations, type); }
std::string_view name(ConflictKind kind) { return look_up(conflicts, kind); }
std::string_view name(VertexKind kind) { return look_up(vertices, kind); }
std::string_view name(EdgeKind kind) { return look_up(edges, kind); }

}  // namespace annals::graph
