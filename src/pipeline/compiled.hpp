// Rules that are compiled when they are first asked for.
#pragma once

#include <mutex>
#include <optional>

#include "annals/resources/bundle.hpp"

namespace annals::pipeline {

/// The rules of one room, compiled once, by whichever thread asks first. When they are faulty, each who asks is told.
template <typename Rules> class Compiled {
public:
    const Rules& from(const resources::Bundle& bundle) {
        std::call_once(once_, [&] { rules_.emplace(bundle); });
        return *rules_;
    }

private:
    std::once_flag once_;
    std::optional<Rules> rules_;
};

}  // namespace annals::pipeline
