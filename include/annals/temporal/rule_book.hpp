#pragma once

#include "annals/resources/bundle.hpp"

namespace annals::temporal {

class RuleBook {
public:
    explicit RuleBook(const resources::Bundle&) {}
};

}  // namespace annals::temporal
