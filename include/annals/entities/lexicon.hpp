#pragma once

#include "annals/resources/bundle.hpp"

namespace annals::entities {

class Lexicon {
public:
    explicit Lexicon(const resources::Bundle&) {}
};

}  // namespace annals::entities
