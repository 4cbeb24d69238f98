#include "annals/article/article.hpp"

namespace annals::article {

std::string_view name(PublicationBasis basis) {
    switch (basis) {
        case PublicationBasis::option: return "option";
        case PublicationBasis::manifest: return "manifest";
        case PublicationBasis::metadata: return "metadata";
        case PublicationBasis::stated: return "stated";
        case PublicationBasis::url: return "url";
        case PublicationBasis::file_name: return "file name";
        case PublicationBasis::inferred: return "inferred";
        case PublicationBasis::unknown: return "unknown";
    }
    return {};
}

std::string_view name(Confidence confidence) {
    switch (confidence) {
        case Confidence::high: return "high";
        case Confidence::medium: return "medium";
        case Confidence::low: return "low";
        case Confidence::none: return "none";
    }
    return {};
}

std::string_view name(DropReason reason) {
    switch (reason) {
        case DropReason::cookie_notice: return "cookie notice";
        case DropReason::share_buttons: return "share buttons";
        case DropReason::advertisement: return "advertisement";
        case DropReason::caption: return "caption";
        case DropReason::copyright: return "copyright";
        case DropReason::markup: return "markup";
        case DropReason::navigation: return "navigation";
        case DropReason::related_stories: return "related stories";
        case DropReason::repeated: return "repeated";
        case DropReason::metadata: return "metadata";
    }
    return {};
}

std::string_view name(Section section) {
    switch (section) {
        case Section::title: return "title";
        case Section::subtitle: return "subtitle";
        case Section::body: return "body";
    }
    return {};
}

}  // namespace annals::article
