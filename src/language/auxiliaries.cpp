#include "auxiliaries.hpp"

#include <algorithm>
#include <array>

namespace annals::language {
namespace {

constexpr auto past = Tense::past;
constexpr auto present = Tense::present;

constexpr auto forms = [] {
    using enum Auxiliary;
    return std::array<AuxiliaryForm, 41>{{
        {"am", be, present, {}},
        {"are", be, present, {}},
        {"is", be, present, {}},
        {"'m", be, present, {}},
        {"'re", be, present, {}},
        {"'s", be, present, {}},
        {"was", be, past, {}},
        {"were", be, past, {}},
        {"be", be, Tense::none, {}},
        {"been", be, Tense::none, {}, false, true},
        {"being", be, Tense::none, {}, true},
        {"has", have, present, {}},
        {"have", have, present, {}},
        {"'ve", have, present, {}},
        {"had", have, past, {}},
        {"having", have, Tense::none, {}, true},
        {"do", do_, present, {}},
        {"does", do_, present, {}},
        {"did", do_, past, {}},
        {"get", get, present, {}},
        {"gets", get, present, {}},
        {"got", get, past, {}},
        {"gotten", get, Tense::none, {}, false, true},
        {"getting", get, Tense::none, {}, true},
        {"will", modal, Tense::future, {}},
        {"wo", modal, Tense::future, {}},
        {"'ll", modal, Tense::future, {}},
        {"shall", modal, Tense::future, {}},
        {"sha", modal, Tense::future, {}},
        {"can", modal, Tense::none, "can"},
        {"ca", modal, Tense::none, "can"},
        {"could", modal, Tense::none, "could"},
        {"may", modal, Tense::none, "may"},
        {"might", modal, Tense::none, "might"},
        {"must", modal, Tense::none, "must"},
        {"should", modal, Tense::none, "should"},
        {"would", modal, Tense::none, "would"},
        {"'d", modal, Tense::none, "would"},
        {"ought", modal, Tense::none, "ought to"},
        {"need", modal, Tense::none, "need"},
        {"ai", be, present, {}},
    }};
}();

}  // namespace

const AuxiliaryForm* auxiliary_form(std::string_view norm) {
    const auto found = std::find_if(forms.begin(), forms.end(), [norm](const AuxiliaryForm& form) { return form.norm == norm; });
    return found == forms.end() || norm.empty() ? nullptr : &*found;
}

}  // namespace annals::language
