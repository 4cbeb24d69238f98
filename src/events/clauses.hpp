// Who does what: for every verb its clause, subject and object. Subjects and objects are those of the dependency tree, where it has
// them; clauses, and what the tree leaves open, are found by walking left and right over base noun phrases.
#pragma once

#include <optional>
#include <vector>

#include "events/borders.hpp"
#include "events/phrases.hpp"
#include "events/reading.hpp"

namespace annals::events {

struct VerbFrame {
    TokenIndex head = 0;
    language::VerbGroup group;
    Range clause;  // from its left border to its right border
    Border border = Border::sentence;
    std::optional<TokenIndex> mark;         // the word or mark that is the border: "after", "who", ";"
    std::optional<PhraseIndex> subject;     // grammatical subject, its own or inherited
    std::optional<PhraseIndex> object;      // direct object; the subject of a passive
    std::optional<std::uint32_t> governor;  // the frame it depends on: "forced to [retreat]", "..., [leaving] weapons"
    bool shares_subject = false;            // coordinated with its governor: "fled and [left] weapons"
};

struct Clauses {
    std::vector<VerbFrame> verbs;          // in text order
    std::vector<std::uint32_t> verb_of;    // for each token: 1 + index of the frame whose head it is, 0 = none
    std::vector<std::uint32_t> governing;  // for each token: 1 + index of the frame whose clause holds it, 0 = none

    [[nodiscard]] const VerbFrame* frame_at(TokenIndex head) const {
        return verb_of[head] == 0 ? nullptr : &verbs[verb_of[head] - 1];
    }
    [[nodiscard]] const VerbFrame* clause_of(TokenIndex token) const {
        return governing[token] == 0 ? nullptr : &verbs[governing[token] - 1];
    }
};

/// "was not hurt", "nobody was hurt", "neither of them was".
[[nodiscard]] bool is_denied(const Reading& reading, const VerbFrame& frame);

[[nodiscard]] Clauses find_clauses(const Reading& reading);

}  // namespace annals::events
