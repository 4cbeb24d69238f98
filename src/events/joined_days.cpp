#include "events/joined_days.hpp"

#include "events/openers.hpp"

namespace annals::events {
namespace {

constexpr std::array<std::string_view, 4> goes_on = {"until", "till", "to", "through"};

class JoinedDays {
public:
    explicit JoinedDays(const Reading& reading) : r_(reading), of_(reading.times.size()) {
        for (TokenIndex i = 0; i < r_.time_of.size(); ++i) {
            if (const auto time = r_.time_of[i]; time != 0) take(of_[time - 1], i);
        }
    }

    /// The last of the days that the expression opens a list of; absent where it stands alone.
    [[nodiscard]] std::optional<std::uint32_t> last_from(std::uint32_t first) const {
        if (of_[first].size() == 0 || !is_day(first)) return std::nullopt;
        const bool in_front = of_[first].begin <= r_.sentence_of(of_[first].begin).tokens.begin + 1;
        const bool from = of_[first].begin > 0 && r_.token(of_[first].begin - 1).norm == "from";
        for (auto day = first;;) {
            const auto joint = of_[day].end;
            if (joint + 1 >= r_.time_of.size()) return std::nullopt;
            const auto& word = r_.token(joint).norm;
            const auto next = joined_behind(joint, word == "and");
            if (!next) return std::nullopt;
            if (word == "and" || (from && one_of(word, goes_on))) return in_front || ends_there(*next) ? next : std::nullopt;
            if (word != ",") return std::nullopt;
            day = *next;
        }
    }

    /// The day that a list or stretch begins with which ends with this one.
    [[nodiscard]] std::optional<std::uint32_t> first_before(std::uint32_t last) const {
        auto first = last;
        while (first > 0 && last_from(first - 1) == last) --first;
        return first == last ? std::nullopt : std::optional(first);
    }

private:
    static void take(Range& range, TokenIndex token) {
        if (range.size() == 0) range.begin = token;
        range.end = token + 1;
    }

    [[nodiscard]] bool is_day(std::uint32_t expression) const { return names_a_day(r_.times[expression]); }

    /// "And Thursday", "and on Thursday".
    [[nodiscard]] std::optional<std::uint32_t> joined_behind(TokenIndex joint, bool by_and) const {
        const auto at = by_and && r_.token(joint + 1).norm == "on" ? joint + 2 : joint + 1;
        if (at >= r_.time_of.size() || r_.time_of[at] == 0) return std::nullopt;
        const auto day = r_.time_of[at] - 1;
        const bool joined = is_day(day) && of_[day].begin == at && r_.times[day].sentence == r_.token(joint).sentence;
        return joined ? std::optional(day) : std::nullopt;
    }

    /// Nothing of another clause stands behind: "and Thursday's vote", "and on Thursday the court", "and today they", "and
    /// Thursday, she"; but a participle may, "on Monday and Tuesday, killing nine".
    [[nodiscard]] bool ends_there(std::uint32_t day) const {
        const auto end = r_.sentence_of(of_[day].begin).tokens.end;
        auto behind = of_[day].end;
        if (behind < end && r_.token(behind).norm == ",") ++behind;
        if (behind >= end) return true;
        const auto& token = r_.token(behind);
        return token.norm == "." || token.norm == ";" || token.norm == ")" || token.xpos == language::Xpos::vbg;
    }

    const Reading& r_;
    std::vector<Range> of_;  // the tokens of each expression
};

}  // namespace

void settle_joined_days(const Reading& reading, std::vector<EventTime>& times) {
    const JoinedDays days(reading);
    for (auto& time : times) {
        if (!time.expression || time.distance) continue;
        if (time.relation == TimeRelation::at) time.last = days.last_from(*time.expression);
        const bool may_end = time.relation == TimeRelation::at || time.relation == TimeRelation::until;
        const auto first = may_end ? days.first_before(*time.expression) : std::nullopt;
        if (first) time = {TimeRelation::at, first, time.basis, {}, time.expression};
    }
}

}  // namespace annals::events
