// Entities of FollowTheMoney, one a line, for Aleph and OpenSanctions' tools.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_follow_the_money(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
