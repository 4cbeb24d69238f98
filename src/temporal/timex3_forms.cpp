// TIMEX3 values that are no stretch of the calendar: durations, and dates of which some digits are not known.
#include <array>
#include <cstdio>

#include "temporal/interpreter.hpp"

namespace annals::temporal {
namespace {

std::string two_digits(std::int32_t number) {
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d", number);
    return buffer.data();
}

std::string_view unknown_unit(std::int32_t unit) {
    switch (static_cast<Unit>(unit)) {
        case Unit::century: return "XX";
        case Unit::decade: return "XXX";
        case Unit::year: return "XXXX";
        case Unit::half_year: return "XXXX-HX";
        case Unit::quarter: return "XXXX-QX";
        case Unit::season:
        case Unit::month: return "XXXX-XX";
        case Unit::week: return "XXXX-WXX";
        case Unit::weekend: return "XXXX-WXX-WE";
        case Unit::day: return "XXXX-XX-XX";
        default: return "XXXX-XX-XXTXX";
    }
}

std::string year_of(const std::string& so_far) { return so_far.size() >= 4 ? so_far.substr(0, 4) : "XXXX"; }

std::string clock(const Step& step) {
    std::int32_t hour = step.arguments[0];
    if (step.arguments[2] == 1 && hour == 12) hour = 0;
    if (step.arguments[2] == 2 && hour < 12) hour += 12;
    return "T" + two_digits(hour) + ":" + two_digits(step.arguments[1]);
}

void extend(std::string& text, const Step& step) {
    const auto& [a, b, c] = step.arguments;
    const auto day = text.empty() || text.find('T') != std::string::npos ? std::string("XXXX-XX-XX") : text;
    switch (step.kind) {
        case StepKind::unit: text = unknown_unit(a); break;
        case StepKind::shift: text = unknown_unit(b); break;
        case StepKind::century: text = two_digits(a - 1); break;
        case StepKind::decade: text = std::to_string(a / 10); break;
        case StepKind::year: text = std::to_string(a); break;
        case StepKind::short_year: text = std::to_string(year_of_two_digits(a)); break;
        case StepKind::move: text = unknown_unit(static_cast<std::int32_t>(Unit::day)); break;
        case StepKind::half_year: text = year_of(text) + "-H" + std::to_string(a); break;
        case StepKind::quarter: text = year_of(text) + "-Q" + std::to_string(a); break;
        case StepKind::season:
            text = year_of(text) + "-" + std::string(calendar::timex3_code_of_season(static_cast<unsigned>(a)));
            break;
        case StepKind::month: text = year_of(text) + "-" + two_digits(a); break;
        case StepKind::date: text = year_of(text) + "-" + two_digits(a) + "-" + two_digits(b); break;
        case StepKind::slashed: text = year_of(text) + "-XX-XX"; break;
        case StepKind::day: text = (text.size() == 7 ? text : "XXXX-XX") + "-" + two_digits(a); break;
        case StepKind::weekday: text = "XXXX-WXX-" + std::to_string(a == 0 ? 7 : a); break;
        case StepKind::weekend: text = "XXXX-WXX-WE"; break;
        case StepKind::holiday: text = year_of(text) + "-XX-XX"; break;
        case StepKind::nth: text = unknown_unit(b); break;
        case StepKind::time: text = day + clock(step); break;
        case StepKind::part: text = day + std::string(calendar::timex3_code(static_cast<calendar::PartOfDay>(a))); break;
        default: break;
    }
    static_cast<void>(c);
}

struct DurationUnit {
    std::string_view letter;
    std::int32_t times;  // the letter's unit
    std::string_view vague_letter;
    bool clock;
    std::string_view half;  // half a unit, as TIMEX3 adds it
};
DurationUnit duration_unit(std::int32_t unit) {
    switch (static_cast<Unit>(unit)) {
        case Unit::century: return {"Y", 100, "C", false, "50Y"};
        case Unit::decade: return {"Y", 10, "E", false, "5Y"};
        case Unit::year: return {"Y", 1, "Y", false, "6M"};
        case Unit::half_year: return {"M", 6, "M", false, "3M"};
        case Unit::season:
        case Unit::quarter: return {"Q", 1, "Q", false, ""};
        case Unit::month: return {"M", 1, "M", false, "15D"};
        case Unit::week: return {"W", 1, "W", false, "3D"};
        case Unit::weekend: return {"WE", 1, "WE", false, ""};
        case Unit::day: return {"D", 1, "D", false, "T12H"};
        case Unit::hour: return {"H", 1, "H", true, "30M"};
        case Unit::minute: return {"M", 1, "M", true, "30S"};
        default: return {"S", 1, "S", true, ""};
    }
}

}  // namespace

std::string unresolved_timex3(const SymbolicTime& time) {
    std::string text, before;
    for (const Step& step : time.steps) {
        if (step.kind == StepKind::to) {
            before = text + "/";
            text.clear();
        } else {
            extend(text, step);
        }
    }
    return before + text;
}

std::string duration_timex3(const SymbolicTime& time) {
    std::string text;
    for (const Step& step : time.steps) {
        if (step.kind == StepKind::duration || step.kind == StepKind::set) {
            const auto unit = duration_unit(step.arguments[1]);
            const auto count = step.arguments[0];
            text = unit.clock ? "PT" : "P";
            text += is_vague(count) ? "X" + std::string(unit.vague_letter)
                                    : std::to_string(count * unit.times) + std::string(unit.letter);
        } else if (step.kind == StepKind::half) {
            const auto unit = duration_unit(step.arguments[0]);
            if (text.empty()) text = unit.clock ? "PT" : "P";
            text += unit.half;
        }
    }
    return text;
}

}  // namespace annals::temporal
