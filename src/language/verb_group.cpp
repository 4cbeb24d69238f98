#include "annals/language/document.hpp"

namespace annals::language {

VerbGroup verb_group(const Document&, std::uint32_t head) {
    VerbGroup group;
    group.tokens = {head, head + 1};
    group.head = head;
    return group;
}

}  // namespace annals::language
