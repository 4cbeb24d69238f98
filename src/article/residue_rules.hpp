// What on a news page is no news: read from src/resources/en/article/*.rules.
//
//     residue advertisement-label
//         reason   advertisement
//         whole    advertisement
//         example  [ADVERTISEMENT]
//         counter  The advertisement ran for a week before the regulator banned it.
//
// A paragraph is residue when one rule says so:
//   whole     a pattern (article/pattern.hpp) for all its words
//   only      a list: every word of the paragraph is one of these
//   cue       patterns, of which `need` different ones occur somewhere in it
//   starts, ends, holds   letters as they stand; all that are given must be there, one of each key is enough
// `caption-before` N: one sentence of at most N words before the tail is the caption that the tail credits, and goes along.
// The end of a paragraph, from the start of a sentence or a bracket on, is residue when a `tail` pattern covers it.
// `at-most` limits the number of words (20 unless given): prose that mentions such things in passing is longer.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/resources/bundle.hpp"
#include "article/pattern.hpp"

namespace annals::article {

struct ResidueRule {
    std::string name;
    DropReason reason = DropReason::navigation;
    std::vector<Pattern> whole, tail, cues;
    std::vector<std::string> only;
    std::vector<std::string> starts, ends, holds;
    std::size_t need = 2;
    std::size_t at_most = 20;
    std::size_t caption_before = 0;
};

/// A paragraph's end that is residue: from byte `begin` on.
struct Tail {
    std::size_t begin = 0;
    DropReason reason = DropReason::navigation;
    std::size_t caption_before = 0;  // words
};

class ResidueRules {
public:
    /// Throws resources::RuleError with file, line, column and a caret.
    explicit ResidueRules(const resources::Bundle& bundle);

    [[nodiscard]] std::optional<DropReason> whole(std::string_view paragraph) const;
    [[nodiscard]] std::optional<Tail> tail(std::string_view paragraph) const;

private:
    std::vector<ResidueRule> rules_;
};

}  // namespace annals::article
