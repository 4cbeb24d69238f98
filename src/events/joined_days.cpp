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
        const bool from = of_[first].begin > 0 && r_.token(of_[first].begin - 1).norm == "from";
        for (auto day = first;;) {
            const auto joint = of_[day].end;
            if (joint + 1 >= r_.time_of.size()) return std::nullopt;
            const auto& word = r_.token(joint).norm;
            const auto next = joined_behind(joint, word == "and");
            if (!next) return std::nullopt;
            if (word == "and" || (from && one_of(word, goes_on))) return next;
            if (word != ",") return std::nullopt;
            day = *next;
        }
    }

    /// "From Tuesday until this morning": the day that a list or stretch begins with which ends with this one.
    [[nodiscard]] std::optional<std::uint32_t> first_before(std::uint32_t last) const {
        if (last == 0 || last_from(last - 1) != last) return std::nullopt;
        return last - 1;
    }

private:
    static void take(Range& range, TokenIndex token) {
        if (range.size() == 0) range.begin = token;
        range.end = token + 1;
    }

    [[nodiscard]] bool is_day(std::uint32_t expression) const { return names_a_day(r_.times[expression]); }

    /// "And Thursday", "and on Thursday", but not "and Thursday's vote" or "and Thursday is a day of mourning".
    [[nodiscard]] std::optional<std::uint32_t> joined_behind(TokenIndex joint, bool by_and) const {
        const auto at = by_and && r_.token(joint + 1).norm == "on" ? joint + 2 : joint + 1;
        if (at >= r_.time_of.size() || r_.time_of[at] == 0) return std::nullopt;
        const auto day = r_.time_of[at] - 1;
        if (!is_day(day) || of_[day].begin != at || r_.times[day].sentence != r_.token(joint).sentence) return std::nullopt;
        return opens_clause(of_[day].end) ? std::nullopt : std::optional(day);
    }

    [[nodiscard]] bool opens_clause(TokenIndex behind) const {
        if (behind >= r_.time_of.size()) return false;
        const auto& token = r_.token(behind);
        return token.upos == Upos::verb || token.upos == Upos::aux || token.norm.starts_with('\'');
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
        const auto first = time.relation == TimeRelation::until ? days.first_before(*time.expression) : std::nullopt;
        if (first) time = {TimeRelation::at, first, time.basis, {}, time.expression};
    }
}

}  // namespace annals::events
