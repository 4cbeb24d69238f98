// Records that broke off, or in which a byte changed on the way: each is read or refused, and a story of what is read holds.
#include <sstream>
#include <string>

#include "annals/article/reader.hpp"
#include "annals/exchange/record_json.hpp"
#include "annals/graph/story.hpp"
#include "annals/pipeline/pipeline.hpp"
#include "support/catch.hpp"

using namespace annals;

namespace {

std::string record_line() {
    const pipeline::Engine engine(resources::Bundle::embedded());
    std::istringstream in(
        R"({"id": "a", "published": "2022-09-12", "text": "Troops retook Izium on Saturday, Oleh Syniehubov said. )"
        R"(Two days later 300 people fled."})");
    auto batch = article::read_articles({"-"}, {}, in);
    std::ostringstream out;
    exchange::write_record_json(out, engine.extract(std::move(batch.articles.at(0)), events::Extent::all));
    return out.str();
}

/// Whether it was read.
bool pass(std::string_view line) {
    try {
        auto record = exchange::read_record_json(line);
        events::tell_everything(record);
        (void)graph::link({std::move(record)});
        return true;
    } catch (const exchange::RecordFault&) {
        return false;
    }
}

}  // namespace

TEST_CASE("a record that breaks off anywhere is refused", "[robustness]") {
    const auto line = record_line();
    REQUIRE(pass(line));
    std::size_t read = 0;
    for (std::size_t size = 0; size + 2 < line.size(); ++size) read += pass(std::string_view(line).substr(0, size)) ? 1U : 0U;
    CHECK(read == 0);
}

TEST_CASE("a record with a changed byte is read or refused", "[robustness]") {
    const auto line = record_line();
    std::size_t refused = 0;
    for (const char changed : {'9', '"', '}', '\x01', '\xFF'}) {
        for (std::size_t at = 0; at < line.size(); ++at) {
            auto other = line;
            other[at] = changed;
            refused += pass(other) ? 0U : 1U;
        }
    }
    CHECK(refused > line.size());
}
