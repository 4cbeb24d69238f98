#include <algorithm>

#include "support/catch.hpp"
#include "unit/events/reading_support.hpp"

using namespace annals;
using namespace annals::events;

namespace {

using Names = std::vector<std::string>;

Names agents(const std::string& text, const std::string& trigger, Role role = Role::agent) {
    const auto record = read(text);
    const auto* event = find_event(record, trigger);
    REQUIRE(event != nullptr);
    return actors(record, *event, role);
}

/// The words that play a role, whether they name an actor or not.
Names who(const std::string& text, const std::string& trigger, Role role) {
    const auto record = read(text);
    const auto* event = find_event(record, trigger);
    INFO(text);
    REQUIRE(event != nullptr);
    auto names = actors(record, *event, role);
    for (const auto& argument : event->arguments) {
        if (argument.role == role) names.emplace_back(record.article.text.quote(argument.span));
    }
    return names;
}

Names where(const std::string& text, const std::string& trigger) {
    const auto record = read(text);
    const auto* event = find_event(record, trigger);
    REQUIRE(event != nullptr);
    return places(record, *event);
}

}  // namespace

TEST_CASE("the subject of an active verb is its agent, that of a passive its patient", "[events]") {
    CHECK(agents("Russian troops shelled the town.", "shelled") == Names{"Armed Forces of Russia"});
    CHECK(agents("Ukrainian troops were shelled by Russian forces.", "shelled") == Names{"Armed Forces of Russia"});
    CHECK(agents("Ukrainian troops were shelled by Russian forces.", "shelled", Role::patient) ==
          Names{"Armed Forces of Ukraine"});
}

TEST_CASE("joined verbs share a subject, controlled and participial verbs inherit it", "[events]") {
    CHECK(agents("Russian troops fled and abandoned their tanks.", "abandoned") == Names{"Armed Forces of Russia"});
    CHECK(agents("Russian troops were forced to retreat on Friday.", "retreat") == Names{"Armed Forces of Russia"});
    CHECK(agents("Russian troops fled, abandoning their tanks.", "abandoning") == Names{"Armed Forces of Russia"});
}

TEST_CASE("the one accused is the one who did it", "[events]") {
    CHECK(agents("Kenya accused Somalia of attacking the port of Lamu.", "attacking") == Names{"Somalia"});
}

TEST_CASE("who owns an event noun acts, and so does who stands behind \"by\"", "[events]") {
    CHECK(agents("Ukraine's counteroffensive went on in the east.", "counteroffensive") == Names{"Ukraine"});
    CHECK(agents("The recapture of the town by Ukrainian troops surprised many.", "recapture") ==
          Names{"Armed Forces of Ukraine"});
}

TEST_CASE("forces that somebody withdraws are those who retreat", "[events]") {
    const auto found = agents("The ministry decided to regroup the Russian troops.", "regroup");
    CHECK(std::find(found.begin(), found.end(), "Armed Forces of Russia") != found.end());
}

TEST_CASE("a speaker may stand behind the verb, or speak for others", "[events]") {
    CHECK(agents("\"It is over,\" said Volodymyr Zelensky.", "said", Role::speaker) == Names{"Volodymyr Zelenskyy"});
    CHECK(agents("A spokesperson for NATO said the talks failed.", "said", Role::speaker) == Names{"NATO"});
    CHECK(agents("Dmitry Peskov, the president's spokesman, denied the report.", "denied", Role::speaker) ==
          Names{"Dmitry Peskov"});
}

TEST_CASE("an event happens where its object is, or where its clause says", "[events]") {
    CHECK(where("Ukrainian troops recaptured Kupiansk and Izyum on Friday.", "recaptured") == Names{"Kupiansk", "Izium"});
    CHECK(where("Missiles hit a power plant in Kharkiv on Sunday.", "hit") == Names{"Kharkiv"});
    CHECK(where("The siege of Mariupol lasted for weeks.", "siege") == Names{"Mariupol"});
}

TEST_CASE("a comparison places nothing", "[events]") {
    CHECK(where("The army captured forty towns, an area four times the size of London.", "captured").empty());
}

TEST_CASE("what is said somewhere did not happen there", "[events]") {
    CHECK(where("The mayor said in Berlin that the dam had burst.", "said") == Names{"Berlin"});
    CHECK(where("Shells fell on Lviv, the minister said.", "said").empty());
}

TEST_CASE("counts come with unit and modifier", "[events]") {
    const auto record = read("Ukrainian troops have retaken over 1,100 square miles.");
    const auto* event = find_event(record, "retaken");
    REQUIRE(event != nullptr);
    REQUIRE(event->quantities.size() == 1);
    CHECK(event->quantities[0].number == 1100);
    CHECK(event->quantities[0].unit == "square mile");
    CHECK(event->quantities[0].modifier == "over");
}

TEST_CASE("a word that looks like a number to a computer is none", "[events]") {
    const auto record = read("Ukrainian troops have retaken nan villages.");
    const auto* event = find_event(record, "retaken");
    REQUIRE(event != nullptr);
    CHECK(event->quantities.empty());
}

TEST_CASE("a word with hyphens tells of an event as a whole or by its last part", "[events]") {
    CHECK(find_event(read("A sell-off hit the markets on Monday."), "sell-off") != nullptr);
    CHECK(find_event(read("A by-election was held in Lviv on Sunday."), "by-election") != nullptr);
    CHECK(find_event(read("The drone-strike killed three people."), "strike") != nullptr);
    CHECK(find_event(read("The strike-related costs of the flood-hit firm are high."), "strike") == nullptr);
    CHECK(find_event(read("Rebel-held towns and a US-led force were quiet."), "held") == nullptr);
    CHECK(agents("US-backed forces shelled rebel-held towns.", "shelled") == agents("Forces shelled towns.", "shelled"));
}

TEST_CASE("a number that is a part of a word counts nothing", "[events]") {
    const auto record = read("Ukrainian troops have retaken a 15-year-old 35km pipeline.");
    const auto* event = find_event(record, "retaken");
    REQUIRE(event != nullptr);
    CHECK(event->quantities.empty());
}

TEST_CASE("who is no known actor plays a role all the same", "[events][participants]") {
    const auto record = read("Masked rebels wounded three guards on Saturday.");
    const auto* wounded = find_event(record, "wounded");
    REQUIRE(wounded != nullptr);
    std::vector<std::string> played;
    for (const auto& participant : wounded->participants)
        played.push_back(std::string(name(participant.role)) + " " + std::string(record.article.text.quote(participant.span)));
    for (const auto& argument : wounded->arguments)
        played.push_back(std::string(name(argument.role)) + " " + std::string(record.article.text.quote(argument.span)));
    CHECK(played == std::vector<std::string>{"agent Masked rebels", "patient three guards"});
}

TEST_CASE("the other side is tied to an event by with, against and on", "[events][participants]") {
    const auto record = read("Norway imposed sanctions on Russia. Poland marked a new phase in its war with Germany.");
    const auto* imposed = find_event(record, "imposed sanctions");
    if (imposed == nullptr) imposed = find_event(record, "imposed");
    REQUIRE(imposed != nullptr);
    CHECK(actors(record, *imposed, Role::patient) == std::vector<std::string>{"Russia"});
    const auto* marked = find_event(record, "marked");
    REQUIRE(marked != nullptr);
    CHECK(actors(record, *marked, Role::recipient).empty());
}

TEST_CASE("who is accused does not speak", "[events][participants]") {
    const auto record = read("Russia was accused by Norway of lying on Saturday.");
    const auto* accused = find_event(record, "accused");
    REQUIRE(accused != nullptr);
    CHECK(actors(record, *accused, Role::addressee) == std::vector<std::string>{"Russia"});
    CHECK(actors(record, *accused, Role::speaker) == std::vector<std::string>{"Norway"});
}

TEST_CASE("what is asked for is asked of the subject of its clause", "[events][participants]") {
    const auto record = read("Poland demanded that Russia accept the plan.");
    const auto* demanded = find_event(record, "demanded");
    REQUIRE(demanded != nullptr);
    CHECK(actors(record, *demanded, Role::addressee) == std::vector<std::string>{"Russia"});
}

TEST_CASE("whose thing it is, is concerned", "[events][participants]") {
    for (const std::string text : {"Poland rejected Russia's demand.", "Poland rejected a demand from Russia."}) {
        INFO(text);
        const auto record = read(text);
        const auto* rejected = find_event(record, "rejected");
        REQUIRE(rejected != nullptr);
        CHECK(actors(record, *rejected, Role::beneficiary) == std::vector<std::string>{"Russia"});
        CHECK(actors(record, *rejected, Role::speaker) == std::vector<std::string>{"Poland"});
    }
}

TEST_CASE("a date behind a noun is no part of its phrase", "[events][participants]") {
    const auto record = read("Norway imposed a curfew today on Svalbard. Poland expelled two envoys Friday.");
    const auto* expelled = find_event(record, "expelled");
    REQUIRE(expelled != nullptr);
    REQUIRE(expelled->arguments.size() == 1);
    CHECK(record.article.text.quote(expelled->arguments.front().span) == "two envoys");
}

TEST_CASE("forces take territory, and territory is taken", "[events][participants]") {
    const auto record = read("The gains of Ukrainian troops surprised the mayor.");
    const auto* gains = find_event(record, "gains");
    REQUIRE(gains != nullptr);
    CHECK(actors(record, *gains, Role::agent) == std::vector<std::string>{"Armed Forces of Ukraine"});
}

TEST_CASE("who holds the office is named between commas", "[events][participants]") {
    CHECK(agents("The mayor, Greta Holm, resigned on Tuesday.", "resigned") == Names{"Greta Holm"});
    CHECK(agents("The army chief, General Paul Daku, arrested two men.", "arrested") == Names{"Paul Daku"});
    CHECK(agents("Grace Okoro won. The army chief, General Paul Daku, congratulated her.", "congratulated", Role::speaker) ==
          Names{"Paul Daku"});
    CHECK(agents("The governor, a former teacher, said the bridge was open.", "said", Role::speaker).empty());
}

TEST_CASE("joined subjects speak together", "[events][participants]") {
    CHECK(agents("South Korea and Japan urged China to stop the tests.", "urged", Role::speaker) ==
          Names{"South Korea", "Japan"});
}

TEST_CASE("the court that clears somebody of murder is no murderer", "[events][participants]") {
    CHECK(agents("The Supreme Court cleared Karl Roth of murder on Monday.", "murder").empty());
}

TEST_CASE("a capital that is struck is a place, and so is one that somebody flies to", "[events]") {
    CHECK(where("An earthquake struck Tokyo on Monday.", "struck") == Names{"Tokyo"});
    CHECK(where("Viktor Orban flew to Beijing on Monday.", "flew to") == Names{"Beijing"});
}

TEST_CASE("where a plane was to go, nobody was arrested", "[events]") {
    CHECK(where("Police arrested the banker as he tried to board a plane to Dubai.", "arrested").empty());
}

TEST_CASE("a sheriff is a source", "[events]") {
    const auto record = read("Four people were killed on Monday, the sheriff said.");
    const auto* killed = find_event(record, "killed");
    REQUIRE(killed != nullptr);
    REQUIRE(killed->attribution.size() == 1);
    CHECK(killed->attribution.front().source == "the sheriff");
}

TEST_CASE("a word of an institution's name tells of no event", "[events]") {
    const auto met = read("The Court of Appeal met on Monday.");
    CHECK(find_event(met, "Appeal") == nullptr);
    for (const auto& event : met.further_events) CHECK(met.article.text.quote(event.trigger) != "Appeal");
    CHECK(find_event(read("His appeal was heard on Monday."), "appeal") != nullptr);
}

TEST_CASE("who is jailed is the patient, and the court that jails is the agent", "[events]") {
    CHECK(agents("Dan Holm was jailed for six years.", "jailed", Role::patient) == Names{"Dan Holm"});
    CHECK(agents("Dan Holm was jailed for six years.", "jailed").empty());
    CHECK(agents("Marlow Crown Court jailed Dan Holm for six years.", "jailed") == Names{"Marlow Crown Court"});
}

TEST_CASE("verbs joined by \"and\" share their day, sayings too", "[events]") {
    for (const std::string text : {"On Wednesday Anna Holm toured the valley and promised help.",
                                   "Anna Holm toured the valley on Wednesday and promised help.",
                                   "Anna Holm arrived on Wednesday, met the farmers and promised help."}) {
        INFO(text);
        const auto record = read(text);
        const auto* promise = find_event(record, "promised");
        REQUIRE(promise != nullptr);
        CHECK(actors(record, *promise, Role::speaker) == Names{"Anna Holm"});
        REQUIRE(promise->time.expression);
        CHECK(record.article.text.quote(record.times[*promise->time.expression].span) == "Wednesday");
    }
    const auto apart = read("Anna Holm left the party in June and said it had no aims.");
    CHECK(!find_event(apart, "said")->time.expression);
}

TEST_CASE("a headline that leaves out \"was\" tells of who is jailed, not of who jails", "[events]") {
    for (const std::string text : {"Dan Holm jailed for six years", "Dan Holm arrested after fire in mill"}) {
        const auto record = read(text, article::Section::title);
        const auto* event = find_event(record, text.starts_with("Dan Holm jailed") ? "jailed" : "arrested");
        REQUIRE(event != nullptr);
        CHECK(actors(record, *event, Role::patient) == Names{"Dan Holm"});
        CHECK(actors(record, *event, Role::agent).empty());
    }
}

TEST_CASE("in a headline, what is done to whom may stand behind a second verb", "[events]") {
    const auto record = read("Dan Holm kidnapped and killed three guards", article::Section::title);
    const auto* event = find_event(record, "kidnapped");
    REQUIRE(event != nullptr);
    CHECK(actors(record, *event, Role::patient).empty());
    CHECK(actors(record, *event, Role::agent) == Names{"Dan Holm"});
}

TEST_CASE("a place that does something does it where it lies", "[events]") {
    CHECK(where("They live near Bexley. Bexley celebrated its bridge on Monday.", "celebrated") == Names{"Bexley"});
}

TEST_CASE("the subject of a sentence is its own, whatever stands between it and its verb", "[events][participants]") {
    CHECK(who("A man who killed his wife in 2015 was sentenced to life in prison.", "sentenced", Role::patient) ==
          Names{"A man"});
    CHECK(who("Rita Solberg apologised in a video posted on Tuesday, but rejected calls to resign.", "rejected", Role::speaker) ==
          Names{"Rita Solberg"});
    CHECK(who("The champion, Carla Ferri, withdrew because of an injury.", "injury", Role::agent) == Names{"Carla Ferri"});
    CHECK(who("Two drivers who reached Odesa late on Saturday said that the road was open.", "said", Role::speaker) ==
          Names{"drivers"});
    CHECK(who("The senator came for the second time since the war began and promised help.", "promised", Role::speaker) ==
          Names{"The senator"});
    CHECK(who("“It was not a good song,” his sister, Lida Holm, said, “but everybody knew it.”", "said", Role::speaker) ==
          Names{"Lida Holm"});
    CHECK(who("The fair closed in 1997, when 54 people died.", "died", Role::agent) == Names{"54 people"});
}

TEST_CASE("what is promised is no listener, who is told is one", "[events]") {
    const auto roles = [](const std::string& text, const std::string& trigger) {
        const auto record = read(text);
        const auto* event = find_event(record, trigger);
        REQUIRE(event != nullptr);
        std::vector<std::string> found;
        for (const auto& argument : event->arguments)
            if (argument.role != Role::speaker) found.push_back(std::string(name(argument.role)));
        return found;
    };
    CHECK(roles("The minister promised money for the repairs.", "promised") == Names{"patient"});
    CHECK(roles("The minister promised a new factory.", "promised") == Names{"patient"});
    CHECK(roles("The minister rejected the report.", "rejected") == Names{"patient"});
    CHECK(roles("The minister told the assembly that help was near.", "told") == Names{"addressee"});
}

TEST_CASE("who is named between commas before a verb of speech speaks", "[events]") {
    CHECK(who("Nothing was paid, its director, Ada Holm, said.", "said", Role::speaker) == Names{"Ada Holm"});
}

TEST_CASE("who is praised does not praise", "[events]") {
    const auto text = "Peter Lund left on Friday. The club's owner, a banker, thanked Lund for his work.";
    CHECK(who(text, "thanked", Role::speaker) != Names{"Peter Lund"});
}

TEST_CASE("who phones to congratulate congratulates, who is seen doing something does it", "[events]") {
    CHECK(who("Ada Holm phoned Peter Lund to congratulate the crew.", "congratulate", Role::speaker) == Names{"Ada Holm"});
    CHECK(who("Ada Holm saw Peter Lund kill a guard on Monday.", "kill", Role::agent) == Names{"Peter Lund"});
    CHECK(who("Ada Holm asked Peter Lund to resign.", "resign", Role::agent) == Names{"Peter Lund"});
}

TEST_CASE("\"and\" without a comma goes on with the clause beside it", "[events]") {
    CHECK(who("Trains stood still after thieves stole the cable and kidnapped a guard.", "kidnapped", Role::agent) ==
          Names{"thieves"});
}

TEST_CASE("\"by\" behind a verb that does nothing names no doer", "[events]") {
    CHECK(agents("The strike was condemned by Ada Holm, said Peter Lund.", "strike").empty());
}

TEST_CASE("who is told without a name is heard, who has one acts", "[events]") {
    CHECK(agents("The minister told the council that help was near.", "told", Role::addressee) == Names{"council"});
}
