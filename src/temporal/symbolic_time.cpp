#include "annals/temporal/symbolic_time.hpp"

#include <cstdlib>

#include "temporal/form_compiler.hpp"
#include "temporal/step_language.hpp"

namespace annals::temporal {

std::string to_string(const Step& step) {
    const auto& description = describe(step.kind);
    std::string text(description.name);
    if (description.arity() == 0) return text;
    text += '(';
    for (std::size_t i = 0; i < description.arity(); ++i) {
        if (i > 0) text += ", ";
        text += print_argument(description.parameters[i], step.arguments[i]);
    }
    return text + ")";
}

std::string to_string(const SymbolicTime& time) {
    std::string text;
    for (const Step& step : time.steps) text += (text.empty() ? "" : " ") + to_string(step);
    return text;
}

std::optional<SymbolicTime> step_away(const SymbolicTime& length, bool back) {
    if (length.steps.size() != 1) return std::nullopt;
    const Step& step = length.steps.front();
    const bool counted = step.kind == StepKind::duration || step.kind == StepKind::shift;
    if (!counted || is_vague(step.arguments[0])) return std::nullopt;
    const auto count = std::abs(step.arguments[0]);
    return SymbolicTime{{{StepKind::shift, {back ? -count : count, step.arguments[1]}}}};
}

std::optional<SymbolicTime> parse_symbolic_time(std::string_view text) {
    Form form;
    try {
        compile_value({"record", "value", {}, "", 1}, {"value", std::string(text), 1, 1}, form);
    } catch (const resources::RuleError&) {
        return std::nullopt;
    }
    SymbolicTime time;
    for (const TemplateStep& made : form.value) {
        time.steps.push_back({made.kind, {made.arguments[0].value, made.arguments[1].value, made.arguments[2].value}});
    }
    return time;
}

bool needs_anchor(const SymbolicTime& time) {
    if (time.steps.empty()) return false;
    switch (time.steps.front().kind) {
        case StepKind::century:
        case StepKind::decade:
        case StepKind::year:
        case StepKind::short_year:
        case StepKind::time:
        case StepKind::part:
        case StepKind::set:
        case StepKind::reference: return false;
        case StepKind::duration: {
            for (const Step& step : time.steps) {
                if (step.kind == StepKind::ending || step.kind == StepKind::starting) return true;
            }
            return false;
        }
        default: return time.steps.back().kind != StepKind::recurring;
    }
}

}  // namespace annals::temporal
