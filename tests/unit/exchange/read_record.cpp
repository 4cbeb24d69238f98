#include <sstream>

#include "annals/exchange/record_json.hpp"
#include "annals/graph/story.hpp"
#include "support/catch.hpp"
#include "unit/events/reading_support.hpp"

using namespace annals;
using exchange::read_record_json;
using exchange::RecordFault;

namespace {

std::string line_of(const events::Record& record) {
    std::ostringstream out;
    exchange::write_record_json(out, record);
    auto line = out.str();
    line.pop_back();
    return line;
}

events::Record record_of(const std::string& text) {
    auto record = events::read(text);
    record.article.id = "a";
    record.article.sha256 = "b";
    record.sentences = {{record.article.text.whole(), article::Section::title}};
    return record;
}

/// Where a part of the line is replaced, reading it must fail, and say so.
std::string fault_of(std::string line, const std::string& part, const std::string& by) {
    const auto at = line.find(part);
    REQUIRE(at != std::string::npos);
    line.replace(at, part.size(), by);
    try {
        (void)read_record_json(line);
    } catch (const RecordFault& fault) {
        return fault.what();
    }
    return "nothing wrong";
}

const char* const war =
    "“Ми тут” – Ukraine’s army retook Izium from Russia on Saturday, the ministry said on Telegram. Two days later, over 300 "
    "people "
    "were evacuated, according to Oleh Syniehubov. He will visit the town since the fighting ended from 3 to 5 October.";

}  // namespace

TEST_CASE("a record that was read writes the same line again", "[exchange][record]") {
    for (const auto* text : {war, "Rain fell.", "The ferry sank on Saturday. The owner painted another.",
                             "On Friday, four days after the ferry sank, ten people were arrested on Monday and Tuesday."}) {
        const auto line = line_of(record_of(text));
        CHECK(line_of(read_record_json(line)) == line);
    }
}

TEST_CASE("a story of records is the story of the articles", "[exchange][record]") {
    const auto record = record_of(war);
    REQUIRE(record.events.size() > 2);
    const auto articles = graph::link({record}), records = graph::link({read_record_json(line_of(record))});
    REQUIRE(articles.events.size() == records.events.size());
    for (std::size_t i = 0; i < articles.events.size(); ++i) {
        CHECK(articles.events[i].id == records.events[i].id);
        CHECK(articles.events[i].headline == records.events[i].headline);
        CHECK(articles.events[i].when.steps == records.events[i].when.steps);
    }
    CHECK(articles.relations.size() == records.relations.size());
}

TEST_CASE("of a record only what is asked for is read", "[exchange][record]") {
    const auto line = line_of(record_of("The ferry sank on Saturday. The owner painted another."));
    CHECK(read_record_json(line, exchange::RecordPart::all).further_events.size() == 1);
    CHECK(read_record_json(line, exchange::RecordPart::told).further_events.empty());
    CHECK(read_record_json(line, exchange::RecordPart::told).events.size() == 1);
    CHECK(read_record_json(line, exchange::RecordPart::times).events.empty());
    CHECK(read_record_json(line, exchange::RecordPart::times).times.size() == 1);
}

TEST_CASE("the order of a record's keys, and spaces between them, say nothing", "[exchange][record]") {
    const auto line = line_of(record_of("The ferry sank on Saturday."));
    const std::string schema = "\"schema\":\"annals-record-1\",";
    const auto turned =
        "{ " + line.substr(1 + schema.size(), line.size() - schema.size() - 2) + " , \"schema\" : \"annals-record-1\" }\r";
    CHECK(line_of(read_record_json(turned)) == line);
    CHECK(exchange::looks_like_record(line));
    CHECK(exchange::looks_like_record("{\"schema\": \"annals-record-1\", \"line\": 3}"));
    CHECK_FALSE(exchange::looks_like_record("{\"text\": \"annals-record-1\"}"));
}

TEST_CASE("what is wrong with a record is said", "[exchange][record]") {
    const auto line = line_of(record_of(war));
    CHECK(fault_of(line, "annals-record-1", "annals-record-9").find("no record of the form") != std::string::npos);
    CHECK(fault_of(line, "\"sha256\"", "\"sha\"").find("no \"sha256\" in it") != std::string::npos);
    CHECK(fault_of(line, "\"agent\"", "\"hero\"").find("\"hero\" is not known") != std::string::npos);
    CHECK(fault_of(line, "weekday(saturday, past)", "someday").find("\"symbolic\" is no value") != std::string::npos);
    CHECK(fault_of(line, "\"actor\":0", "\"actor\":9000").find("beyond the actors") != std::string::npos);
    CHECK(fault_of(line, "\"kind\":\"expression\",\"time\":0", "\"kind\":\"expression\",\"time\":7")
              .find("beyond the times before it") != std::string::npos);
    CHECK(fault_of(line, "\"times\":[{\"begin\":", "\"times\":[{\"begin\":9").find("outside of the text") != std::string::npos);
    CHECK(fault_of(line, "\"times\":[{", "\"times\":[{{").find("no valid JSON") != std::string::npos);
    CHECK(fault_of(line, "Izium", "\xC3").find("no valid UTF-8") != std::string::npos);
    CHECK_THROWS_AS(read_record_json(R"({"schema":"annals-record-1","line":2,"error":"no text"})"), RecordFault);
    CHECK_THROWS_AS(read_record_json(""), RecordFault);
}
