// The laws of a reduce: shards may come in any order, in any grouping, and twice.
#include "annals/pipeline/merge.hpp"

#include <algorithm>
#include <sstream>

#include <rapidcheck.h>
#include <unistd.h>

#include "annals/exchange/record_json.hpp"
#include "pipeline/line_sorter.hpp"
#include "support/catch.hpp"

using namespace annals;
using namespace annals::pipeline;

namespace {

std::string record_line(int number) {
    events::Record record;
    record.article.id = "article " + std::to_string(number);
    record.article.text = text::SourceText("Text " + std::to_string(number));
    std::ostringstream out;
    exchange::write_record_json(out, record);
    return out.str();
}

/// So little memory that there are many runs.
std::string merged(const std::vector<std::string>& shards, std::size_t bytes = 700) {
    RecordMerger merger({.bytes = bytes});
    for (const auto& shard : shards) {
        std::istringstream in(shard);
        merger.add(article::Lines(in), "shard");
    }
    std::ostringstream out;
    merger.write(out);
    CHECK(merger.skipped().empty());
    return out.str();
}

std::string any_shard() {
    std::string shard;
    for (const auto number : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12))) shard += record_line(number);
    return shard;
}

}  // namespace

TEST_CASE("merging is associative, commutative and idempotent", "[pipeline][merge]") {
    rc::check([] {
        const auto a = any_shard(), b = any_shard(), c = any_shard();
        const auto whole = merged({a, b, c});
        RC_ASSERT(merged({merged({a, b}), c}) == whole);
        RC_ASSERT(merged({a, merged({b, c})}) == whole);
        RC_ASSERT(merged({c, b, a}) == whole);
        RC_ASSERT(merged({a, b, a, c, c}) == whole);
        RC_ASSERT(merged({whole}) == whole);
        RC_ASSERT(merged({a, b, c}, 1U << 20U) == whole);
    });
}

TEST_CASE("what comes later can be merged into what is there", "[pipeline][merge]") {
    std::string so_far;
    for (int number = 0; number < 5; ++number) so_far = merged({so_far, record_line(number)});
    CHECK(so_far == merged({record_line(4) + record_line(3) + record_line(2), record_line(1) + record_line(0)}));
}

TEST_CASE("a line that is no record is named and left out", "[pipeline][merge]") {
    std::istringstream in(record_line(1) + "{\"schema\":\"annals-record-1\",\"line\":2,\"error\":\"no text\"}\n\n" +
                          "{\"text\":\n" + record_line(2));
    RecordMerger merger;
    merger.add(article::Lines(in), "shard.jsonl");
    std::ostringstream out;
    CHECK(merger.write(out) == 2);
    REQUIRE(merger.skipped().size() == 2);
    CHECK(merger.skipped()[0].where == "shard.jsonl:2");
    CHECK(merger.skipped()[0].what == "stands for an article that could not be read: no text");
    CHECK(merger.skipped()[1].where == "shard.jsonl:4");
}

TEST_CASE("more runs than are merged at a time are merged in turns, and nothing stays behind", "[pipeline][merge]") {
    const auto scratch = std::filesystem::temp_directory_path() / ("annals-sorter-test-" + std::to_string(::getpid()));
    std::filesystem::create_directories(scratch);
    std::vector<std::string> lines;
    {
        LineSorter sorter(1, scratch);
        for (int i = 0; i < 200; ++i) {
            lines.push_back(std::to_string(i * 7919 % 150));
            sorter.add(lines.back());
        }
        std::ostringstream out;
        CHECK(sorter.write(out) == 150);
        std::sort(lines.begin(), lines.end());
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
        std::string sorted;
        for (const auto& line : lines) sorted += line + '\n';
        CHECK(out.str() == sorted);
    }
    CHECK(std::filesystem::is_empty(scratch));
    std::filesystem::remove(scratch);
}

TEST_CASE("a scratch folder that is not there is said", "[pipeline][merge]") {
    LineSorter sorter(1, "/no/such/folder");
    CHECK_THROWS_AS(sorter.add("line"), std::filesystem::filesystem_error);
}
