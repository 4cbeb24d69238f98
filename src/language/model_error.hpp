// A model that cannot be used.
#pragma once

#include <stdexcept>

namespace annals::language {

/// A model file that is none, that is damaged, or that was trained with other features than this program has.
struct ModelError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace annals::language
