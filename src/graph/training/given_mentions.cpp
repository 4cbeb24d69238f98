#include "graph/training/given_mentions.hpp"

#include <algorithm>
#include <istream>
#include <map>
#include <nlohmann/json.hpp>

#include "annals/calendar/written_date.hpp"
#include "annals/entities/lexicon.hpp"
#include "annals/events/given_events.hpp"
#include "annals/temporal/rule_book.hpp"

namespace annals::graph {
namespace {

struct Rooms {
    resources::Bundle bundle = resources::Bundle::embedded();
    temporal::RuleBook times{bundle};
    entities::Lexicon names{bundle};
    events::EventRules events{bundle};
};

/// Each line of the text is a paragraph.
article::Article read_article(const nlohmann::json& fields) {
    article::Article article;
    article.id = fields.at("id").get<std::string>();
    article.text = text::SourceText(fields.at("text").get<std::string>());
    const auto text = article.text.view();
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        if (end > begin) article.kept.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
        begin = end + 1;
    }
    if (!fields.contains("published")) return article;
    const auto day = calendar::parse_written_date(fields.at("published").get<std::string>()).value().day;
    article.published.earliest = article.published.latest = day;
    return article;
}

/// The byte at which each character begins, and the end.
std::vector<std::uint32_t> character_starts(std::string_view text) {
    std::vector<std::uint32_t> starts;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) starts.push_back(i);
    }
    starts.push_back(static_cast<std::uint32_t>(text.size()));
    return starts;
}

std::vector<text::Span> spans_of(const nlohmann::json& mentions, std::string_view text) {
    const auto starts = character_starts(text);
    std::vector<text::Span> spans;
    for (const auto& mention : mentions)
        spans.push_back({starts.at(mention.at(0).get<std::size_t>()), starts.at(mention.at(1).get<std::size_t>())});
    return spans;
}

void add_article(Topic& topic, const Rooms& rooms, const nlohmann::json& fields) {
    events::Record record;
    record.article = read_article(fields);
    const auto document = language::analyse(record.article, events::needed_layers);
    record.times = temporal::recognise(record.article, document, rooms.times);
    record.entities = entities::find_entities(record.article, document, rooms.names);
    auto given = events::describe_events(record.article, document, record.times, record.entities, rooms.events,
                                         spans_of(fields.at("mentions"), record.article.text.view()));
    record.events = std::move(given.mentions);
    topic.heads[record.article.id] = std::move(given.heads);
    for (const auto& mention : fields.at("mentions")) {
        if (mention.size() > 2) topic.chains[record.article.id].push_back(mention.at(2).get<std::string>());
    }
    topic.records.push_back(std::move(record));
}

}  // namespace

std::vector<Topic> read_topics(std::istream& lines) {
    const Rooms rooms;
    std::map<std::string, Topic> topics;
    for (std::string line; std::getline(lines, line);) {
        const auto fields = nlohmann::json::parse(line);
        const auto name = fields.at("group").get<std::string>();
        topics[name].name = name;
        add_article(topics[name], rooms, fields);
    }
    std::vector<Topic> read;
    for (auto& [name, topic] : topics) read.push_back(std::move(topic));
    return read;
}

}  // namespace annals::graph
