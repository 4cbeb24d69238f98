#pragma once

#include <optional>
#include <vector>

#include <boost/container/small_vector.hpp>

#include "temporal/grammar.hpp"

namespace annals::temporal {

/// Half-open range of pieces.
struct PieceRange {
    std::size_t begin = 0, end = 0;
};

/// Half-open range of pieces that a rule matched, and what it says.
struct Match {
    std::size_t begin = 0, end = 0;  // the extent
    std::uint32_t rule = 0;
    bool nothing = false;
    std::vector<Step> steps;
    std::vector<PieceRange> ends;  // of a range of days or years: its first and its last
};

/// Matches the rules of a grammar against the pieces of one paragraph. Patterns do not repeat, so that the work at one
/// place is bounded, and that for a text grows with its length.
class Matcher {
public:
    Matcher(const Grammar& grammar, const std::vector<Piece>& pieces) : grammar_(grammar), pieces_(pieces) {}

    /// The match with the longest extent among those that begin to be read at this piece; the earlier rule of equals.
    [[nodiscard]] std::optional<Match> longest_at(std::size_t at);
    /// The end of the longest entry of a class at this piece, with its value.
    struct ClassHit {
        std::size_t end = 0;
        std::int32_t value = 0;
    };
    [[nodiscard]] std::optional<ClassHit> class_at(const WordClass& words, std::size_t at) const;

private:
    struct Binding {
        bool bound = false;
        std::int32_t value = 0;  // or, for a phrase, an index into phrase_steps_
        PieceRange pieces;
    };
    struct Extent {
        std::size_t open = 0, close = 0;
        bool opened = false, closed = false;
    };
    struct Frame {
        std::array<Binding, max_slots> slots{};
        Extent extent;
    };
    struct Outcome {
        std::size_t end = 0;
        Frame frame;
    };

    /// A phrase at a place, whatever stands around it: many forms ask for the same.
    struct PhraseReading {
        std::uint32_t phrase = 0;
        std::size_t at = 0;
        std::uint32_t first = 0, last = 0;  // of phrase_hits_
    };

    using Outcomes = boost::container::small_vector<Outcome, 2>;
    using Hits = boost::container::small_vector<ClassHit, 8>;

    /// Adds an outcome for each way to match from this instruction on. `frame` is lent: it is given back as it was.
    void run(const Form& form, std::uint32_t pc, std::size_t at, Frame& frame, Outcomes& outcomes);
    void run_with(Binding binding, const Form& form, std::uint32_t pc, Frame& frame, Outcomes& outcomes);
    void run_class(const Form& form, std::uint32_t pc, std::size_t at, Frame& frame, Outcomes& outcomes);
    void run_phrase(const Form& form, std::uint32_t pc, std::size_t at, Frame& frame, Outcomes& outcomes);
    [[nodiscard]] PhraseReading phrase_at(std::uint32_t phrase, std::size_t at);
    [[nodiscard]] PhraseReading read_phrase(std::uint32_t phrase, std::size_t at);
    void try_form(std::uint32_t number, std::size_t at, std::optional<Match>& best);
    [[nodiscard]] std::vector<Step> build(const Form& form, const Frame& frame) const;
    [[nodiscard]] static std::vector<PieceRange> range_ends(const Form& form, const Frame& frame);

    void class_hits(const WordClass& words, std::size_t at, Hits& hits) const;
    [[nodiscard]] bool entry_fits(const ClassEntry& entry, std::size_t at) const;
    void digit_hits(const WordClass& words, std::size_t at, Hits& hits) const;

    const Grammar& grammar_;
    const std::vector<Piece>& pieces_;
    // of the place that is read
    std::vector<std::vector<Step>> phrase_steps_;
    std::vector<ClassHit> phrase_hits_;  // with indices into phrase_steps_
    std::vector<PhraseReading> phrase_readings_;
};

/// A whole number in words or digits at a piece: "seven", "twenty-four", "two thousand", "nineteen ninety-six", "1,000".
[[nodiscard]] std::optional<Matcher::ClassHit> read_cardinal(const Grammar& grammar, const std::vector<Piece>& pieces,
                                                             std::size_t at);

}  // namespace annals::temporal
