#include "article/html_reader.hpp"

#include "annals/text/encoding.hpp"
#include "article/html_metadata.hpp"
#include "article/html_text.hpp"
#include "article/html_tree.hpp"

namespace annals::article {
namespace {

constexpr std::size_t head_of_page = 4096;

/// The page of annals report holds every sentence again, and lies beside its articles when it is made a second time.
bool is_report(std::string_view html) {
    return html.substr(0, head_of_page).find(R"(<meta name="generator" content="Annals">)") != std::string_view::npos;
}

}  // namespace

std::vector<Draft> read_html(const Source& source, std::vector<Skipped>& skipped) {
    if (is_report(source.text)) {
        skipped.push_back({source.name, "a page that annals report wrote, no article"});
        return {};
    }
    if (const auto fault = nested_too_deep(source.text)) {
        skipped.push_back({source.name, *fault});
        return {};
    }
    const HtmlTree tree(source.text);
    auto metadata = metadata_of_page(tree.root());
    auto page = text_of_page(tree.root(), false);
    Draft draft;
    draft.text = std::move(page.text);
    draft.blocks = std::move(page.blocks);
    draft.title = std::move(metadata.title);
    draft.outlet = std::move(metadata.outlet);
    draft.url = std::move(metadata.url);
    draft.language = std::move(metadata.language);
    draft.dates = std::move(metadata.dates);
    return {std::move(draft)};
}

}  // namespace annals::article
