#include "annals/render/format.hpp"

#include <algorithm>

namespace annals::render {

const std::vector<Format>& formats() {
    static const std::vector<Format> all{};
    return all;
}

const Format* find_format(std::string_view name) {
    const auto found = std::find_if(formats().begin(), formats().end(), [&](const Format& format) { return format.name == name; });
    return found == formats().end() ? nullptr : &*found;
}

}  // namespace annals::render
