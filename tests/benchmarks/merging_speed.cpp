// How fast mentions are merged and ordered, without any file:
//
//     annals_merging_speed MENTIONS
//
// prints {"mentions": …, "events": …, "right": …, "seconds": …, "megabytes": …}. The articles are made up: each tells ten events of the
// world of its day; an event is told by five articles on average, with its place, its agent and its words, or by some of these. "right"
// is the B³ F1 of the merging, so that a figure of speed cannot be bought with a bad one. Two threads work; seconds
// are of the clock, megabytes the most that the process ever held, records included.
#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <nlohmann/json.hpp>

#include "annals/graph/merging_model.hpp"
#include "annals/timeline/timeline.hpp"

namespace {

using namespace annals;

constexpr std::size_t events_an_article = 10, tellings_an_event = 5, events_a_day = 400;
constexpr std::size_t places = 800, actors = 3000, words = 20000;

struct Deed {
    std::string type, verb, place, agent, words;
    std::size_t day = 0;
};

std::string word(std::size_t number) {
    static constexpr std::array<std::string_view, 16> syllables{"ba", "do", "ke", "li", "mu", "na", "po", "ri",
                                                                "sa", "te", "vu", "wo", "xa", "ye", "zi", "gu"};
    std::string made;
    for (int i = 0; i < 4; ++i, number /= 16) made += syllables[number % 16];
    return made;
}

Deed make_deed(std::mt19937& random, std::size_t number) {
    static const std::vector<std::pair<std::string, std::string>> kinds{
        {"MIL.STRIKE", "shelled"},   {"TERR.CONTROL_CHANGE", "retook"},
        {"CIV.PROTEST", "rallied"},  {"LAW.ARREST", "arrested"},
        {"DIP.MEET", "met"},         {"ECO.DEAL", "bought"},
        {"POL.RESIGN", "resigned"},  {"CIV.DISASTER", "burned"},
        {"HUM.CASUALTY", "killed"},  {"LAW.RULING", "sentenced"},
        {"ECO.MARKET", "rose"},      {"SPORT.RESULT", "won"},
        {"AID.HUMANITARIAN", "fed"}, {"INFRA.RESTORE", "reopened"},
        {"MIL.DEPLOY", "deployed"},  {"ECO.FAIL", "collapsed"},
        {"POL.LEGISLATE", "passed"}, {"COERCE.EXPEL", "deported"},
        {"LAW.TRIAL", "testified"},  {"MIL.OFFENSIVE", "attacked"}};
    Deed deed;
    std::tie(deed.type, deed.verb) = kinds[random() % kinds.size()];
    deed.place = "Place" + std::to_string(random() % places);
    deed.agent = "Actor" + std::to_string(random() % actors);
    for (int i = 0; i < 8; ++i) deed.words += " " + word(random() % words);
    deed.day = number / events_a_day;
    return deed;
}

/// One article's text and record, told event by event.
class Writer {
public:
    Writer(std::size_t number, calendar::Day day) {
        record_.article.id = "a" + std::to_string(number);
        record_.article.sha256 = record_.article.id;
        record_.article.outlet = "Outlet " + std::to_string(number % 200);
        record_.article.published.earliest = record_.article.published.latest = day;
    }

    void tell(const Deed& deed, std::mt19937& random) {
        const auto begin = static_cast<std::uint32_t>(text_.size());
        const bool named = random() % 4 != 0, placed = random() % 4 != 0, dated = random() % 2 != 0;
        events::EventMention mention;
        text_ += named ? deed.agent + " " : "They ";
        mention.trigger.begin = static_cast<std::uint32_t>(text_.size());
        text_ += deed.verb;
        mention.trigger.end = static_cast<std::uint32_t>(text_.size());
        text_ += deed.words.substr(0, deed.words.size() - 9 * (random() % 3)) + ".";
        mention.clause = mention.sentence = {begin, static_cast<std::uint32_t>(text_.size())};
        text_ += "\n";
        mention.type = deed.type;
        if (named) mention.participants.push_back({actor(deed.agent), events::Role::agent, mention.trigger});
        if (placed) mention.places.push_back(place(deed.place));
        mention.time.relation = dated ? events::TimeRelation::present : events::TimeRelation::past;
        mention.time.basis = events::TimeBasis::tense;
        record_.events.push_back(std::move(mention));
    }

    events::Record finish() {
        record_.article.text = text::SourceText(text_);
        record_.article.kept.push_back({{0, record_.article.text.size()}});
        return std::move(record_);
    }

private:
    std::uint32_t actor(const std::string& name) {
        record_.entities.actors.push_back({name, name, entities::ActorKind::person, {name}, ""});
        return static_cast<std::uint32_t>(record_.entities.actors.size() - 1);
    }
    std::uint32_t place(const std::string& name) {
        entities::Place place;
        place.key = place.name = name;
        place.kind = entities::PlaceKind::city;
        record_.entities.places.push_back(std::move(place));
        return static_cast<std::uint32_t>(record_.entities.places.size() - 1);
    }

    events::Record record_;
    std::string text_;
};

/// The records, and which deed each mention tells: by article id, in order of mention.
struct World {
    std::vector<events::Record> records;
    std::map<std::string, std::vector<std::uint32_t>> told;
};

World make_world(std::size_t mentions) {
    std::mt19937 random(1);
    World world;
    std::vector<Deed> deeds;
    const auto count = std::max<std::size_t>(mentions / tellings_an_event, events_a_day);
    for (std::size_t i = 0; i < count; ++i) deeds.push_back(make_deed(random, i));
    for (std::size_t a = 0; a < mentions / events_an_article; ++a) {
        const auto first = random() % count / events_a_day * events_a_day;
        Writer writer(a, calendar::Day{date::days{19000 + static_cast<int>(deeds[first].day)}});
        auto& told = world.told["a" + std::to_string(a)];
        for (std::size_t i = 0; i < events_an_article; ++i) {
            const auto number = std::min(first + random() % events_a_day, count - 1);
            told.push_back(static_cast<std::uint32_t>(number));
            writer.tell(deeds[number], random);
        }
        world.records.push_back(writer.finish());
    }
    return world;
}

/// B³ F1.
double right(const graph::Story& story, const World& world) {
    std::map<std::uint32_t, double> tellings;
    for (const auto& [article, told] : world.told) {
        for (const auto deed : told) ++tellings[deed];
    }
    double precision = 0, recall = 0, count = 0;
    for (const auto& event : story.events) {
        std::map<std::uint32_t, double> here;
        for (const auto& mention : event.mentions)
            ++here[world.told.at(story.records[mention.article].article.id)[mention.mention]];
        for (const auto& [deed, times] : here) {
            precision += times * times / static_cast<double>(event.mentions.size());
            recall += times * times / tellings[deed];
            count += times;
        }
    }
    return 2 * precision * recall / (precision + recall) / count;
}

void on_two_threads(std::size_t count, const std::function<void(std::size_t)>& work) {
    const std::jthread other([&] {
        for (std::size_t i = 1; i < count; i += 2) work(i);
    });
    for (std::size_t i = 0; i < count; i += 2) work(i);
}

}  // namespace

int main(int arguments, char** words_given) {
    const auto mentions = arguments > 1 ? std::stoul(words_given[1]) : 100000;
    auto world = make_world(mentions);
    const auto start = std::chrono::steady_clock::now();
    const auto timeline = timeline::arrange(
        graph::link(std::move(world.records), graph::MergingModel::embedded(), temporal::resolve, {}, on_two_threads), {});
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::cout << nlohmann::json{{"mentions", mentions},
                                {"events", timeline.story.events.size()},
                                {"right", right(timeline.story, world)},
                                {"seconds", seconds},
                                {"megabytes", used.ru_maxrss / 1024}}
              << '\n';
}
