#include "article/html_roles.hpp"

#include <algorithm>
#include <array>

#include "article/words.hpp"

namespace annals::article {
namespace {

constexpr std::array invisible = {GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                                  GUMBO_TAG_SVG,      GUMBO_TAG_IFRAME, GUMBO_TAG_HEAD,     GUMBO_TAG_SELECT,
                                  GUMBO_TAG_TEXTAREA, GUMBO_TAG_OBJECT, GUMBO_TAG_CANVAS,   GUMBO_TAG_AUDIO,
                                  GUMBO_TAG_VIDEO,    GUMBO_TAG_MATH,   GUMBO_TAG_FORM,     GUMBO_TAG_DATALIST};

constexpr std::array inline_elements = {
    GUMBO_TAG_A,    GUMBO_TAG_ABBR,   GUMBO_TAG_B,     GUMBO_TAG_BDI,    GUMBO_TAG_BDO,  GUMBO_TAG_BIG,  GUMBO_TAG_CITE,
    GUMBO_TAG_CODE, GUMBO_TAG_DATA,   GUMBO_TAG_DEL,   GUMBO_TAG_DFN,    GUMBO_TAG_EM,   GUMBO_TAG_FONT, GUMBO_TAG_I,
    GUMBO_TAG_INS,  GUMBO_TAG_KBD,    GUMBO_TAG_LABEL, GUMBO_TAG_MARK,   GUMBO_TAG_Q,    GUMBO_TAG_S,    GUMBO_TAG_SAMP,
    GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,   GUMBO_TAG_SUP,    GUMBO_TAG_TIME, GUMBO_TAG_TT,   GUMBO_TAG_U,
    GUMBO_TAG_VAR,  GUMBO_TAG_WBR,    GUMBO_TAG_SMALL, GUMBO_TAG_STRIKE, GUMBO_TAG_NOBR, GUMBO_TAG_IMG,  GUMBO_TAG_ACRONYM};

struct Meaning {
    std::string_view word;
    DropReason reason;
};

/// Words of class and id attributes, as designers everywhere use them.
constexpr std::array<Meaning, 48> class_words = {{{"cookie", DropReason::cookie_notice},
                                                  {"cookies", DropReason::cookie_notice},
                                                  {"consent", DropReason::cookie_notice},
                                                  {"gdpr", DropReason::cookie_notice},
                                                  {"share", DropReason::share_buttons},
                                                  {"sharing", DropReason::share_buttons},
                                                  {"social", DropReason::share_buttons},
                                                  {"sharebar", DropReason::share_buttons},
                                                  {"addtoany", DropReason::share_buttons},
                                                  {"comments", DropReason::share_buttons},
                                                  {"disqus", DropReason::share_buttons},
                                                  {"ad", DropReason::advertisement},
                                                  {"ads", DropReason::advertisement},
                                                  {"advert", DropReason::advertisement},
                                                  {"advertisement", DropReason::advertisement},
                                                  {"sponsored", DropReason::advertisement},
                                                  {"promo", DropReason::advertisement},
                                                  {"promotion", DropReason::advertisement},
                                                  {"newsletter", DropReason::advertisement},
                                                  {"subscribe", DropReason::advertisement},
                                                  {"subscription", DropReason::advertisement},
                                                  {"paywall", DropReason::advertisement},
                                                  {"caption", DropReason::caption},
                                                  {"figcaption", DropReason::caption},
                                                  {"credit", DropReason::caption},
                                                  {"copyright", DropReason::copyright},
                                                  {"related", DropReason::related_stories},
                                                  {"recommended", DropReason::related_stories},
                                                  {"recommendations", DropReason::related_stories},
                                                  {"trending", DropReason::related_stories},
                                                  {"popular", DropReason::related_stories},
                                                  {"teaser", DropReason::related_stories},
                                                  {"teasers", DropReason::related_stories},
                                                  {"sidebar", DropReason::related_stories},
                                                  {"outbrain", DropReason::related_stories},
                                                  {"taboola", DropReason::related_stories},
                                                  {"breadcrumb", DropReason::navigation},
                                                  {"breadcrumbs", DropReason::navigation},
                                                  {"menu", DropReason::navigation},
                                                  {"navigation", DropReason::navigation},
                                                  {"nav", DropReason::navigation},
                                                  {"navbar", DropReason::navigation},
                                                  {"pagination", DropReason::navigation},
                                                  {"tags", DropReason::navigation},
                                                  {"toolbar", DropReason::navigation},
                                                  {"byline", DropReason::metadata},
                                                  {"dateline", DropReason::metadata},
                                                  {"timestamp", DropReason::metadata}}};

template <typename Set> bool has_tag(const GumboNode& node, const Set& set) {
    return node.type == GUMBO_NODE_ELEMENT && std::find(set.begin(), set.end(), node.v.element.tag) != set.end();
}

std::optional<DropReason> reason_of_name(const GumboNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT) return std::nullopt;
    switch (node.v.element.tag) {
        case GUMBO_TAG_NAV:
        case GUMBO_TAG_MENU:
        case GUMBO_TAG_BUTTON:
        case GUMBO_TAG_FOOTER: return DropReason::navigation;
        case GUMBO_TAG_ASIDE: return DropReason::related_stories;
        case GUMBO_TAG_FIGCAPTION: return DropReason::caption;
        default: break;
    }
    const auto role = attribute(node, "role");
    const bool menu = role == "navigation" || role == "banner" || role == "contentinfo" || role == "search" || role == "menu";
    return menu ? std::optional(DropReason::navigation) : std::nullopt;
}

std::optional<DropReason> reason_of_words(std::string_view attribute_value) {
    std::string spaced(attribute_value.substr(0, 400));
    std::replace(spaced.begin(), spaced.end(), '_', ' ');
    for (const auto& word : words_of(spaced)) {
        const auto* found = std::find_if(class_words.begin(), class_words.end(),
                                         [&](const Meaning& meaning) { return meaning.word == word.norm; });
        if (found != class_words.end()) return found->reason;
    }
    return std::nullopt;
}

}  // namespace

bool is_invisible(const GumboNode& node) {
    if (node.type == GUMBO_NODE_TEMPLATE || node.type == GUMBO_NODE_COMMENT || has_tag(node, invisible)) return true;
    if (node.type != GUMBO_NODE_ELEMENT) return false;
    if (gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr) return true;
    const auto style = attribute(node, "style");
    return style.find("display:none") != std::string_view::npos || style.find("display: none") != std::string_view::npos;
}

bool is_block(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT && !has_tag(node, inline_elements); }

bool is_heading(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag >= GUMBO_TAG_H1 && node.v.element.tag <= GUMBO_TAG_H6;
}

std::optional<DropReason> reason_of_element(const GumboNode& node) {
    if (const auto reason = reason_of_name(node)) return reason;
    if (has_tag(node, inline_elements) && !is_element(node, GUMBO_TAG_SPAN)) return std::nullopt;
    if (is_element(node, GUMBO_TAG_HTML) || is_element(node, GUMBO_TAG_BODY)) return std::nullopt;
    if (const auto reason = reason_of_words(attribute(node, "class"))) return reason;
    return reason_of_words(attribute(node, "id"));
}

}  // namespace annals::article
