#include "annals/render/digest_text.hpp"

#include <ostream>

#include "annals/render/words.hpp"
#include "render/paragraph.hpp"

namespace annals::render {
namespace {

std::string day_words(calendar::Day day) {
    graph::When when;
    when.value = calendar::TemporalValue{calendar::whole_day(day), calendar::Granularity::day, {}, {}};
    return date_words(when);
}

std::string pointer(const article::Article& article, text::Span span) {
    return article.id + ':' + std::to_string(article.text.position(span.begin).line);
}

}  // namespace

void write_digest_text(std::ostream& out, const std::vector<events::Record>& records,
                       const std::vector<timeline::DigestDay>& days, std::size_t width) {
    const char* separator = "";
    for (const auto& day : days) {
        out << separator << day_words(day.day) << "\n\n";
        separator = "\n";
        for (const auto& sentence : day.summary)
            write_paragraph(out, "  * ", sentence.text + " [" + pointer(records[sentence.record].article, sentence.span) + ']',
                            width);
    }
}

}  // namespace annals::render
