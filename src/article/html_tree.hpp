// A parsed page, and the few questions that are asked of its elements. Pages are walked with explicit stacks: a page
// nested a million deep must not overflow ours.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gumbo.h>

namespace annals::article {

/// The parsed page, freed at the end of its scope. Its strings point into the HTML, which must outlive it.
class HtmlTree {
public:
    explicit HtmlTree(std::string_view html);
    [[nodiscard]] const GumboNode& root() const { return *output_->root; }

private:
    struct Free {
        void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };
    std::unique_ptr<GumboOutput, Free> output_;
};

/// Why a page is not parsed: a place and a reason. Elements open at once are counted without parsing, because parsing
/// and freeing a bomb is what brings a program down.
[[nodiscard]] std::optional<std::string> nested_too_deep(std::string_view html);

/// The value of an attribute; empty when the element has none of that name, or the node is no element.
[[nodiscard]] std::string_view attribute(const GumboNode& node, const char* name);
[[nodiscard]] bool is_element(const GumboNode& node, GumboTag tag);
/// The element's children; empty for text.
[[nodiscard]] std::vector<const GumboNode*> children(const GumboNode& node);
/// All text below an element, spaces as they stand.
[[nodiscard]] std::string inner_text(const GumboNode& node);

/// Calls `visit(node)` for every node in document order; children are passed over where it returns false.
template <typename Visit> void walk(const GumboNode& root, Visit visit) {
    std::vector<const GumboNode*> open{&root};
    while (!open.empty()) {
        const auto* node = open.back();
        open.pop_back();
        if (!visit(*node)) continue;
        const auto below = children(*node);
        open.insert(open.end(), below.rbegin(), below.rend());
    }
}

}  // namespace annals::article
