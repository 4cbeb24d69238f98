#include "article/html_tree.hpp"

#include <algorithm>
#include <array>

namespace annals::article {
namespace {

constexpr std::size_t most_open = 1000;            // elements open at once; browsers stop at 512
constexpr std::size_t most_open_formatting = 150;  // <b>, <font>, ...: each is opened again in every paragraph below

constexpr std::array<std::string_view, 22> never_open = {"area", "base", "br",    "col",    "embed",  "hr",  "img", "input",
                                                         "link", "meta", "param", "source", "track",  "wbr", "p",   "li",
                                                         "td",   "th",   "tr",    "dt",     "option", "dd"};
constexpr std::array<std::string_view, 13> formatting = {"b", "big",   "code",   "em",     "font", "i", "nobr",
                                                         "s", "small", "strike", "strong", "tt",   "u"};

template <typename Set> bool among(std::string_view name, const Set& set) {
    return std::find(set.begin(), set.end(), name) != set.end();
}

std::string tag_name(std::string_view html, std::size_t at) {
    std::string name;
    while (at < html.size() && name.size() < 12 && ((html[at] | 0x20) >= 'a' && (html[at] | 0x20) <= 'z'))
        name += static_cast<char>(html[at++] | 0x20);
    return name;
}

}  // namespace

HtmlTree::HtmlTree(std::string_view html) : output_(gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size())) {}

std::optional<std::string> nested_too_deep(std::string_view html) {
    std::size_t open = 0;
    std::size_t open_formatting = 0;
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const bool closes = html.substr(at + 1, 1) == "/";
        const auto name = tag_name(html, at + (closes ? 2 : 1));
        if (name.empty() || among(name, never_open)) continue;
        auto& count = among(name, formatting) ? open_formatting : open;
        if (!closes)
            ++count;
        else if (count > 0)
            --count;
        if (open > most_open || open_formatting > most_open_formatting) {
            return "elements nested too deep at byte " + std::to_string(at) + " (<" + name +
                   ">); save the article's text as .txt instead";
        }
    }
    return std::nullopt;
}

std::string_view attribute(const GumboNode& node, const char* name) {
    if (node.type != GUMBO_NODE_ELEMENT) return {};
    const auto* found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool is_element(const GumboNode& node, GumboTag tag) { return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag; }

std::vector<const GumboNode*> children(const GumboNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) return {};
    const auto& vector = node.v.element.children;
    std::vector<const GumboNode*> below(vector.length);
    for (unsigned i = 0; i < vector.length; ++i) below[i] = static_cast<const GumboNode*>(vector.data[i]);
    return below;
}

std::string inner_text(const GumboNode& node) {
    std::string text;
    walk(node, [&text](const GumboNode& here) {
        const bool holds_text =
            here.type == GUMBO_NODE_TEXT || here.type == GUMBO_NODE_WHITESPACE || here.type == GUMBO_NODE_CDATA;
        if (holds_text) text += here.v.text.text;
        return true;
    });
    return text;
}

}  // namespace annals::article
