#include "annals/exchange/digest_json.hpp"

#include <ostream>

#include "exchange/json_parts.hpp"

namespace annals::exchange {
namespace {

Json day_json(const std::vector<events::Record>& records, const timeline::DigestDay& day) {
    Json json{{"date", calendar::to_iso(day.day)}, {"summary", Json::array()}, {"evidence", Json::array()}};
    for (const auto& sentence : day.summary) {
        const auto& article = records[sentence.record].article;
        const auto range = article.text.code_points(sentence.span);
        json["summary"].push_back(sentence.text);
        json["evidence"].push_back({{"article", article.id}, {"begin", range.begin}, {"end", range.end}});
    }
    return json;
}

}  // namespace

void write_digest_json(std::ostream& out, const std::vector<events::Record>& records,
                       const std::vector<timeline::DigestDay>& days) {
    Json json = Json::array();
    for (const auto& day : days) json.push_back(day_json(records, day));
    out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace annals::exchange
