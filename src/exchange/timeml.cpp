#include "annals/exchange/timeml.hpp"

#include <ostream>
#include <string>

#include "annals/calendar/arithmetic.hpp"

namespace annals::exchange {
namespace {

using temporal::AnchorKind;
using temporal::Resolution;
using temporal::TimeExpression;

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

/// Bytes at the start of `text` that XML 1.0 does not allow: control characters, U+FFFE and U+FFFF.
std::size_t unallowed(std::string_view text) {
    const auto byte = static_cast<unsigned char>(text.front());
    if (byte < 0x20) return byte == '\t' || byte == '\n' || byte == '\r' ? 0 : 1;
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF") ? 3 : 0;
}

/// For text and for attributes in double quotes.
std::string xml(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    while (!text.empty()) {
        const auto skipped = unallowed(text);
        const char c = text.front();
        if (skipped > 0)
            safe += replacement;
        else if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else if (c == '"')
            safe += "&quot;";
        else if (c == '\r')
            safe += "&#13;";  // a reader would make a line end of it
        else
            safe += c;
        text.remove_prefix(skipped > 0 ? skipped : 1);
    }
    return safe;
}

std::string attribute(std::string_view name, std::string_view value) {
    return value.empty() ? std::string() : " " + std::string(name) + "=\"" + xml(value) + '"';
}

std::string id(std::size_t expression) { return "t" + std::to_string(expression + 1); }

/// The expression that another is counted from; empty where that is an event, an unknown date, or nothing.
std::string anchor_id(const temporal::Anchor& anchor, const article::PublicationDate& published) {
    if (anchor.kind == AnchorKind::publication && published.day()) return "t0";
    return anchor.kind == AnchorKind::expression ? id(anchor.index) : "";
}

std::string tag(const TimeExpression& expression, const Resolution& resolution, std::size_t index,
                const article::PublicationDate& published) {
    const bool counted = expression.anchor.kind != AnchorKind::none;
    return "<TIMEX3" + attribute("tid", id(index)) + attribute("type", temporal::name(expression.type)) +
           attribute("value", resolution.timex3) + attribute("mod", resolution.mod) + attribute("quant", resolution.quant) +
           attribute("freq", resolution.freq) + attribute("temporalFunction", counted ? "true" : "false") +
           attribute("functionInDocument", "NONE") + attribute("anchorTimeID", anchor_id(expression.anchor, published)) + ">";
}

void write_publication(std::ostream& out, const article::PublicationDate& published) {
    out << "<DCT>";
    if (const auto day = published.day()) {
        const auto iso = calendar::to_iso(*day);
        out << R"(<TIMEX3 tid="t0" type="DATE" value=")" << iso
            << R"(" temporalFunction="false" functionInDocument="CREATION_TIME">)" << iso << "</TIMEX3>";
    }
    out << "</DCT>\n";
}

}  // namespace

void write_timeml(std::ostream& out, const article::Article& article, const temporal::Layer& layer) {
    const auto& [expressions, resolutions] = layer;
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n";
    out << "<DOCID>" << xml(article.id) << "</DOCID>\n";
    write_publication(out, article.published);
    out << "<TEXT>";
    std::uint32_t written = 0;
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        const auto span = expressions[i].span;
        out << xml(article.text.quote({written, span.begin})) << tag(expressions[i], resolutions[i], i, article.published)
            << xml(article.text.quote(span)) << "</TIMEX3>";
        written = span.end;
    }
    out << xml(article.text.view().substr(written)) << "</TEXT>\n</TimeML>\n";
}

}  // namespace annals::exchange
