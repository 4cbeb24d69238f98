#include "render/picture.hpp"

#include <sstream>

#include "render/dot.hpp"
#include "render/graphviz.hpp"

namespace annals::render {
namespace {

Losses write_picture(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options,
                     const std::string& kind) {
    std::ostringstream graph;
    auto losses = write_dot(graph, timeline, options);
    const auto picture = drawn_by_graphviz(graph.str(), kind);
    out << picture.bytes;
    if (!picture.warning.empty()) losses.push_back("Graphviz says: " + picture.warning);
    return losses;
}

}  // namespace

Losses write_svg(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    return write_picture(out, timeline, options, "svg");
}

Losses write_png(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    return write_picture(out, timeline, options, "png");
}

}  // namespace annals::render
