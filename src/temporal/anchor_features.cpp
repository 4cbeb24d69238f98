#include "temporal/anchor_features.hpp"

#include <algorithm>
#include <array>

namespace annals::temporal {
namespace {

using calendar::Granularity;
using calendar::TemporalValue;

int days_between(const TemporalValue& from, const TemporalValue& to) {
    return static_cast<int>((*calendar::first_day(to.period) - *calendar::first_day(from.period)).count());
}

/// The name of the range that a number lies in: the first whose upper end it does not pass.
struct Bin {
    int upper;
    std::string_view name;
};
template <std::size_t N> std::string_view bin_of(int number, const std::array<Bin, N>& bins) {
    return std::find_if(bins.begin(), bins.end() - 1, [&](const Bin& bin) { return number <= bin.upper; })->name;
}

constexpr std::array<Bin, 4> sentences_back{{{0, "told-in-this-sentence"},
                                             {1, "told-in-the-last-sentence"},
                                             {4, "told-a-few-sentences-before"},
                                             {0, "told-long-before"}}};
constexpr std::array<Bin, 4> days_on{{{-150, "turns-far-back"}, {-32, "turns-back"}, {-1, "steps-back"}, {0, "same-begin"}}};
constexpr std::array<Bin, 4> days_ahead{{{0, ""}, {125, "goes-on"}, {250, "leaps-on"}, {0, "leaps-far-on"}}};
constexpr int two_weeks = 14;
constexpr int fifteen_years = 5500;  // days, and some
constexpr std::array<Bin, 5> age{{{0, "told-of-its-own-time"},
                                  {400, "told-of-the-year-before"},
                                  {1100, "told-of-recent-years"},
                                  {fifteen_years, "told-of-the-last-fifteen-years"},
                                  {0, "told-of-another-age"}}};
constexpr std::array<Bin, 4> from_publication{{{8, "within-a-week-of-publication"},
                                               {45, "within-weeks-of-publication"},
                                               {120, "within-months-of-publication"},
                                               {0, "far-from-publication"}}};

class FeatureFinder {
public:
    FeatureFinder(const AnchorQuestion& question, const AnchorCandidate& candidate, const Told& told)
        : question_(question), candidate_(candidate), told_(told) {}

    std::vector<std::string_view> find() {
        if (candidate_.anchor.kind == AnchorKind::publication) {
            read_publication();
        } else {
            read_distance();
            read_anchor();
            read_order();
            read_text();
            read_expression();
        }
        return std::move(found_);
    }

private:
    void add(std::string_view name) { found_.push_back(name); }
    void add_if(bool holds, std::string_view name) {
        if (holds) add(name);
    }

    void read_publication() {
        if (!candidate_.reading || !told_.publication()) return add("publication-unknown");
        const auto days = days_between(*told_.publication(), *candidate_.reading);
        add(bin_of(std::abs(days), from_publication));
        add_if(is_past(question_.tense) && days > 0, "past-tense-but-after-publication");
        add_if(is_future(question_.tense) && days > 0, "future-tense-and-after-publication");
    }

    void read_distance() {
        const auto& from = told_.expressions()[candidate_.anchor.index];
        const auto place = told_.place_of(candidate_.anchor.index);
        add(bin_of(static_cast<int>(question_.expression.sentence - from.sentence), sentences_back));
        add_if(place.paragraph != question_.place.paragraph, "told-in-another-paragraph");
        // "Since 1950" above a passage does not say that it tells of that year.
        const bool heading = place.in_heading && from.signal != Signal::since;
        add_if(heading, place.section == question_.place.section ? "told-in-a-heading" : "told-in-an-earlier-heading");
        add_if(told_.is_in_aside(candidate_.anchor.index), "told-in-an-aside");
        const bool here = from.sentence == question_.expression.sentence;
        add_if(told_.is_in_description(candidate_.anchor.index), here ? "told-in-a-description-here" : "told-in-a-description");
        add_if(candidate_.anchor.index + 1 == told_.expressions().size(), "last-told");
    }

    void read_anchor() {
        const auto value = told_.value_of(candidate_.anchor.index);
        const auto& from = told_.expressions()[candidate_.anchor.index];
        add_if(value->granularity == Granularity::year, "told-of-a-year");
        add_if(from.anchor.kind == AnchorKind::none, "told-with-its-year");
        add_if(from.anchor.kind == AnchorKind::expression && is_moved(from), "told-by-counting");
        add_if(told_.another_year_since(candidate_.anchor.index), "another-year-since");
        if (!told_.publication()) return add("told-publication-unknown");
        const auto days = days_between(*value, *told_.publication());
        add(bin_of(days, age));
        const bool recent = days > 0 && days <= fifteen_years, here = from.sentence == question_.expression.sentence;
        add_if(recent && text_looks_back(), "recent-and-text-looks-back");
        add_if(recent && here, "recent-but-in-this-sentence");
        add_if(value->granularity == Granularity::year && !here && !text_looks_back(), "year-alone-but-text-does-not-look-back");
    }

    /// "A year earlier", "the previous year": counted from what the story tells, and aside of it.
    static bool is_moved(const TimeExpression& expression) {
        const Step& first = expression.value.steps.front();
        return first.kind == StepKind::shift || (first.kind == StepKind::unit && first.arguments[1] != 0);
    }

    /// A story goes forward: after June comes September.
    void read_order() {
        const auto value = told_.value_of(candidate_.anchor.index);
        if (value->granularity == Granularity::year) return;
        const auto days = days_between(*value, *candidate_.reading);
        add_if(year_of(*value) == year_of(*candidate_.reading), "in-the-year-told");
        add(days > 0 ? bin_of(days, days_ahead) : bin_of(days, days_on));
        add_if(days > 0 && days <= two_weeks, "goes-on-by-days");
        add_if(told_.publication() && days_between(*told_.publication(), *candidate_.reading) > 0, "told-on-past-publication");
    }

    /// Most years that it named are gone by.
    [[nodiscard]] bool text_looks_back() const {
        return told_.years_said() >= 3 && told_.years_gone_by() * 5 >= told_.years_said() * 4 &&
               told_.days_of_its_own() < told_.years_said();
    }

    void read_text() {
        const auto years = told_.years_said(), gone = told_.years_gone_by();
        add_if(text_looks_back(), "text-looks-back");
        add_if(gone * 2 < years, "text-speaks-of-its-time");
        add_if(told_.days_of_its_own() == 0, "text-has-no-today");
        add_if(told_.days_of_its_own() * 2 > years, "text-counts-from-publication");
        add_if(told_.opens_with_its_own_days(), "text-opens-with-its-own-days");
    }

    void read_expression() {
        const auto& first = question_.expression.value.steps.front();
        add_if(first.kind == StepKind::date, "open-day");
        add_if(first.kind == StepKind::month, "open-month");
        add_if(first.kind == StepKind::season, "open-season");
        add_if(first.kind == StepKind::unit, first.arguments[1] == 0 ? "open-stretch" : "open-stretch-moved");
        add_if(question_.quoted, "told-before-a-quotation");
        switch (question_.tense) {
            case TenseReading::told_past: return add("told-on-verb-in-the-past");
            case TenseReading::past: return add("told-on-past-tense");
            case TenseReading::scheduled:
            case TenseReading::present: return add("told-on-present-tense");
            case TenseReading::future: return add("told-on-future-in-the-past");
            case TenseReading::ahead: return add("told-on-will");
            case TenseReading::limit:
            case TenseReading::none: return add("told-on-without-verb");
        }
    }

    const AnchorQuestion& question_;
    const AnchorCandidate& candidate_;
    const Told& told_;
    std::vector<std::string_view> found_;
};

}  // namespace

std::vector<std::string_view> anchor_features(const AnchorQuestion& question, const AnchorCandidate& candidate,
                                              const Told& told) {
    return FeatureFinder(question, candidate, told).find();
}

}  // namespace annals::temporal
