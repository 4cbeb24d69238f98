// Corrections, each applied where the story is made, so that all that follows rests on them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "graph/merge.hpp"

namespace annals::graph {

/// Called between the steps of `link`, in this order. What fits nothing is told in Story::stale, what
/// changes nothing in Story::idle.
class Corrector {
public:
    Corrector(Story& story, std::vector<Correction> corrections);

    void set_publication_dates();
    void rename_entities();
    /// Dates of tellings, before they are merged: what was misdated finds the event that it tells.
    void correct(std::vector<Telling>& tellings);
    void correct(std::vector<Cluster>& clusters, std::vector<Telling>& tellings);
    /// Names of events, their dates, and by whom each was corrected.
    void correct_events();

private:
    template <typename Do> void each(Fix fix, const Do& apply);
    void tell_stale(std::size_t correction, std::string why);
    void tell_idle(std::size_t correction, std::string why);
    void find(const std::vector<Telling>& tellings);
    [[nodiscard]] std::vector<std::uint32_t> tellings_of(std::size_t correction);

    Story& story_;
    std::map<std::string, std::uint32_t> telling_of_;  // mention id to telling
};

}  // namespace annals::graph
