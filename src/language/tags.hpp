// The tagger's labels: a universal and a Penn tag at once.
#pragma once

#include "annals/language/document.hpp"

namespace annals::language {

struct Label {
    Upos upos = Upos::x;
    Xpos xpos = Xpos::other;
    friend bool operator==(const Label&, const Label&) = default;
};

}  // namespace annals::language
