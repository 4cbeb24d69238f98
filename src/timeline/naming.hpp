// Whom or what a reader means by a name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "annals/graph/story.hpp"

namespace annals::timeline {

/// Indices of actors or places.
using Numbers = std::vector<std::uint32_t>;
[[nodiscard]] bool contains(const Numbers& numbers, std::uint32_t number);

[[nodiscard]] bool same_letters(std::string_view a, std::string_view b);  // in any case

/// Those of that name, alias or id, any case. One name may belong to several ("Kharkiv", the city and the
/// region).
[[nodiscard]] Numbers named(const std::vector<graph::Actor>& all, std::string_view wanted);
[[nodiscard]] Numbers named(const std::vector<graph::Place>& all, std::string_view wanted);

/// Somebody or something that takes part in events: an actor, or what articles call by a name though it does nothing ("the Tide 2").
class Namesake {
public:
    /// "Mayor Greta Holm" and "the Harwick Greta Holm" are Greta Holm where nobody is called by all of these words.
    Namesake(const graph::Story& story, std::string_view wanted);

    [[nodiscard]] bool takes_part_in(const graph::Event& event) const;
    [[nodiscard]] bool is_actor() const { return !actors_.empty(); }

private:
    [[nodiscard]] bool is_named_in(const graph::Mention& mention) const;

    const graph::Story& story_;
    Numbers actors_;
    std::vector<std::string> words_;  // of the name
};

}  // namespace annals::timeline
