// The closed class of English auxiliaries.
#pragma once

#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

enum class Auxiliary : std::uint8_t { none, be, have, do_, get, modal };

/// One written form. The tense of will and shall is the future; `modal` is the modal's dictionary form.
struct AuxiliaryForm {
    std::string_view norm;
    Auxiliary kind = Auxiliary::none;
    Tense tense = Tense::none;
    std::string_view modal;
    bool gerund = false;      // "being", "having"
    bool participle = false;  // "been"
};

/// The form with that norm, or nullptr. 's and 'd are looked up like all others: whether 's is a verb, the tag knows.
[[nodiscard]] const AuxiliaryForm* auxiliary_form(std::string_view norm);

}  // namespace annals::language
