#pragma once

#include "temporal/grammar.hpp"

namespace annals::temporal {

/// Compiles a pattern into `form.code` and `form.slots`. Classes and the phrases it names must be in `grammar`.
void compile_pattern(const resources::Block& block, const resources::Field& field, Grammar& grammar, Form& form);
/// Compiles a value for a form whose pattern is compiled.
void compile_value(const resources::Block& block, const resources::Field& field, Form& form);

}  // namespace annals::temporal
