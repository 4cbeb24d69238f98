// What the words around a verb or a noun say of whether it came about.
#pragma once

#include <string>
#include <string_view>

#include "events/triggers.hpp"

namespace annals::events {

class Moods {
public:
    Moods(const Reading& reading, const Clauses& clauses) : r_(reading), clauses_(clauses) {}

    /// "Had the dam collapsed, thousands would have died": the auxiliary before its subject makes a condition.
    [[nodiscard]] bool inverted_condition(const VerbFrame& frame) const;

    /// "A report that he had been held was denied", "dismissed rumours that he had resigned".
    [[nodiscard]] bool is_report_denied(TokenIndex noun) const;

    /// "Recommended that nine people be charged": a bare "be" is a demand's.
    [[nodiscard]] bool is_demanded(const VerbFrame& frame) const;

    /// "Aid would resume once the president was sworn in": what something still to come waits for is still to come.
    [[nodiscard]] const std::string* awaited(const VerbFrame& frame) const;

    /// "Gunfire could be heard": it was.
    [[nodiscard]] bool perceived(const VerbFrame& frame) const;

    /// "Patients had to be moved" tells that they were; "he had to resign" and "if the dam burst, they had to be moved" do not.
    [[nodiscard]] bool has_come_about(const VerbFrame& frame) const;

    /// "An appeal against the verdict": there is one. What it orders may never be done.
    [[nodiscard]] bool is_appealed_against(std::string_view link, const Trigger& trigger) const;

    /// "Almost resigned", "almost had to be moved", "nearly an attack".
    [[nodiscard]] bool nearly_came_about(TokenIndex nearly, const VerbFrame& frame, TokenIndex trigger) const;

    /// "These deaths could have been avoided": they were not.
    [[nodiscard]] static bool is_regretted(const VerbFrame& frame, const Governor* governor);

private:
    const Reading& r_;
    const Clauses& clauses_;
};

}  // namespace annals::events
