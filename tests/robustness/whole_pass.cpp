#include "robustness/whole_pass.hpp"

#include <algorithm>
#include <sstream>

#include "annals/article/reader.hpp"
#include "annals/pipeline/pipeline.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

namespace annals::test {
namespace {

const pipeline::Engine& engine() {
    static const pipeline::Engine engine(resources::Bundle::embedded());
    return engine;
}

bool starts_character(std::string_view text, std::uint32_t byte) {
    return byte == text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U;
}

bool lies_in(text::Span span, const text::SourceText& text) {
    return span.begin <= span.end && span.end <= text.size() && starts_character(text.view(), span.begin) &&
           starts_character(text.view(), span.end);
}

template <typename Things> bool all_lie_in(const Things& things, const text::SourceText& text) {
    return std::all_of(things.begin(), things.end(), [&text](const auto& thing) { return lies_in(thing.span, text); });
}

void check_spans(const events::Record& record) {
    const auto& text = record.article.text;
    CHECK(all_lie_in(record.article.kept, text));
    CHECK(all_lie_in(record.article.dropped, text));
    CHECK(all_lie_in(record.times, text));
    CHECK(all_lie_in(record.entities.mentions, text));
    for (const auto& event : record.events) {
        CHECK(lies_in(event.trigger, text));
        CHECK(lies_in(event.clause, text));
        CHECK(lies_in(event.sentence, text));
        CHECK(all_lie_in(event.participants, text));
        CHECK(all_lie_in(event.attribution, text));
        CHECK(all_lie_in(event.quantities, text));
    }
}

}  // namespace

Passed pass(std::string_view file_name, std::string_view bytes) {
    static const ScratchFolder folder;
    std::istringstream no_input;
    auto batch = article::read_articles({folder.write(file_name, bytes)}, {}, no_input);
    const Passed passed{batch.articles.size(), batch.skipped.size()};
    const auto timeline = engine().run(std::move(batch.articles), {});
    for (const auto& record : timeline.story.records) check_spans(record);
    return passed;
}

}  // namespace annals::test
