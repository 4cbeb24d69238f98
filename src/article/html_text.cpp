#include "article/html_text.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "article/block_writer.hpp"
#include "article/html_roles.hpp"

namespace annals::article {
namespace {

/// The size of all text in the <p> elements below each element. Looked up by node, never walked.
class ParagraphText {
public:
    explicit ParagraphText(const GumboNode& root) {
        walk(root, [this](const GumboNode& node) {
            if (is_element(node, GUMBO_TAG_P)) credit(node, inner_text(node).size());
            return !is_invisible(node);
        });
    }
    [[nodiscard]] std::size_t below(const GumboNode& node) const {
        const auto found = sizes_.find(&node);
        return found == sizes_.end() ? 0 : found->second;
    }

private:
    void credit(const GumboNode& paragraph, std::size_t size) {
        for (const auto* node = &paragraph; node != nullptr; node = node->parent) sizes_[node] += size;
    }
    std::unordered_map<const GumboNode*, std::size_t> sizes_;
};

bool may_hold_article(const GumboNode& node) {
    return is_element(node, GUMBO_TAG_ARTICLE) || is_element(node, GUMBO_TAG_MAIN) || attribute(node, "role") == "main" ||
           attribute(node, "itemprop") == "articleBody";
}

/// What an element hands down to what it holds.
struct Context {
    BlockRole role = BlockRole::paragraph;
    std::optional<DropReason> reason;
};

class Extractor {
public:
    Extractor(const GumboNode& root, bool whole)
        : root_(root), paragraphs_(root), article_(whole ? root : article_element(root)), title_(find_title()) {
        for (const auto* node = &article_; node != nullptr; node = node->parent) around_article_.insert({node, true});
    }

    HtmlText run() && {
        const Context outside{BlockRole::paragraph, &article_ == &root_ ? std::nullopt : std::optional(DropReason::navigation)};
        open_.push_back({&root_, outside, false});
        while (!open_.empty()) {
            const auto step = open_.back();
            open_.pop_back();
            if (step.leaving) {
                writer_.begin_block(step.context.role, step.context.reason);
            } else {
                enter(*step.node, step.context);
            }
        }
        return std::move(writer_).finish();
    }

private:
    struct Step {
        const GumboNode* node;
        Context context;
        bool leaving;
    };

    /// The headline: the first <h1> of the article, else of the page.
    [[nodiscard]] const GumboNode* find_title() const {
        const GumboNode* title = nullptr;
        for (const auto* place : {&article_, &root_}) {
            walk(*place, [&title](const GumboNode& node) {
                if (title == nullptr && is_element(node, GUMBO_TAG_H1)) title = &node;
                return title == nullptr && !is_invisible(node) && !is_element(node, GUMBO_TAG_NAV) &&
                       !is_element(node, GUMBO_TAG_FOOTER);
            });
            if (title != nullptr) return title;
        }
        return nullptr;
    }

    void enter(const GumboNode& node, const Context& outer) {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
            return writer_.add(node.v.text.text);
        if (is_invisible(node)) return;
        if (is_element(node, GUMBO_TAG_BR)) return writer_.line_break();
        const Context inner = context_of(node, outer);
        const bool block = is_block(node);
        if (block) {
            writer_.begin_block(inner.role, inner.reason);
            open_.push_back({&node, outer, true});
        }
        const auto below = children(node);
        for (auto child = below.rbegin(); child != below.rend(); ++child) open_.push_back({*child, inner, false});
    }

    [[nodiscard]] Context context_of(const GumboNode& node, const Context& outer) const {
        Context inner = outer;
        if (&node == &article_) inner.reason.reset();
        if (&node == title_) return {BlockRole::title, std::nullopt};
        if (is_heading(node)) inner.role = BlockRole::heading;
        if (inner.reason || around_article_.contains(&node)) return inner;
        // A container of most of the article is never residue, whatever it is called.
        if (paragraphs_.below(node) * 10 > paragraphs_.below(article_) * 3 && paragraphs_.below(node) > 400) return inner;
        inner.reason = reason_of_element(node);
        return inner;
    }

    const GumboNode& root_;
    ParagraphText paragraphs_;
    const GumboNode& article_;
    const GumboNode* title_;
    std::unordered_map<const GumboNode*, bool> around_article_;  // looked up, never walked
    std::vector<Step> open_;
    BlockWriter writer_;
};

}  // namespace

const GumboNode& article_element(const GumboNode& root) {
    const ParagraphText paragraphs(root);
    const GumboNode* best = &root;
    std::size_t most = paragraphs.below(root) * 4 / 10;
    walk(root, [&](const GumboNode& node) {
        if (may_hold_article(node) && paragraphs.below(node) > most) {
            best = &node;
            most = paragraphs.below(node);
        }
        return !is_invisible(node);
    });
    return *best;
}

HtmlText text_of_page(const GumboNode& root, bool whole) { return Extractor(root, whole).run(); }

}  // namespace annals::article
