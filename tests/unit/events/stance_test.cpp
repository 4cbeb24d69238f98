#include <algorithm>

#include "support/catch.hpp"
#include "unit/events/reading_support.hpp"

using namespace annals;
using namespace annals::events;

namespace {

EventMention event(const std::string& text, const std::string& trigger) {
    const auto record = read(text);
    const auto* found = find_event(record, trigger);
    INFO(text);
    REQUIRE(found != nullptr);
    return *found;
}

Factuality factuality(const std::string& text, const std::string& trigger) { return event(text, trigger).factuality; }

/// The relation and the words of the expression that dates an event: "at Friday".
std::string time_of(const std::string& text, const std::string& trigger) {
    const auto record = read(text);
    const auto* found = find_event(record, trigger);
    INFO(text);
    REQUIRE(found != nullptr);
    std::string time(name(found->time.relation));
    if (found->time.expression) time += " " + std::string(record.article.text.quote(record.times[*found->time.expression].span));
    return time;
}

}  // namespace

TEST_CASE("what was demanded, planned or feared did not happen", "[events]") {
    CHECK(factuality("The governor called for the evacuation of the port.", "evacuation") == Factuality::requested);
    CHECK(factuality("The general vowed to recapture the town.", "recapture") == Factuality::future);
    CHECK(factuality("The army could attack the port.", "attack") == Factuality::possible);
    CHECK(factuality("They warned that a surrender on our terms was near.", "surrender") == Factuality::requested);
    CHECK_FALSE(is_actual(event("The troops withdrew to avoid the encirclement of the town.", "encirclement")));
}

TEST_CASE("a purpose is no fact, what one is forced to do is", "[events]") {
    CHECK(factuality("They crossed the river in order to liberate the town.", "liberate") == Factuality::hypothetical);
    CHECK(factuality("Russian troops were forced to withdraw on Friday.", "withdraw") == Factuality::asserted);
}

TEST_CASE("what could not be ruled out is possible", "[events]") {
    CHECK(factuality("A counteroffensive could not be ruled out.", "counteroffensive") == Factuality::possible);
}

TEST_CASE("nobody hurt is nobody hurt", "[events]") {
    CHECK(event("Nobody was injured in the crash.", "injured").polarity == Polarity::negative);
    CHECK(event("The army did not retreat.", "retreat").polarity == Polarity::negative);
}

TEST_CASE("what somebody says is claimed, what a newspaper says is reported", "[events]") {
    CHECK(factuality("The mayor said that the bridge had collapsed.", "collapsed") == Factuality::claimed);
    CHECK(factuality("Rebels seized the town, Reuters reported.", "seized") == Factuality::reported);
    CHECK(factuality("The soldiers reportedly destroyed the bridge.", "destroyed") == Factuality::reported);
}

TEST_CASE("what is denied is negative, and the denial ends where the next saying begins", "[events]") {
    const std::string text = "The governor denied that the town had been captured and said that the army had retreated.";
    CHECK(event(text, "captured").polarity == Polarity::negative);
    CHECK(event(text, "retreated").polarity == Polarity::positive);
    CHECK(event(text, "said").polarity == Polarity::positive);
}

TEST_CASE("two sayings: the inner one keeps its chain", "[events]") {
    const auto mention = event("Reuters reported that Volodymyr Zelensky had said that the army had retreated.", "retreated");
    REQUIRE(mention.attribution.size() == 2);
    CHECK(mention.attribution[0].source == "Volodymyr Zelensky");
    CHECK(mention.attribution[1].source == "Reuters");
}

TEST_CASE("an expression dates the clause it stands in", "[events]") {
    CHECK(time_of("The troops fled on Friday and abandoned their tanks.", "fled") == "at Friday");
    CHECK(time_of("The troops fled on Friday and abandoned their tanks.", "abandoned") == "at Friday");
    CHECK(time_of("On Friday, rebels attacked the town.", "attacked") == "at Friday");
}

TEST_CASE("the day of a saying bounds what is said, and does not date it", "[events]") {
    CHECK(time_of("More than 40 villages were liberated, officials said on Sunday.", "said") == "at Sunday");
    CHECK(time_of("More than 40 villages were liberated, officials said on Sunday.", "liberated") == "until Sunday");
}

TEST_CASE("after a dated event means on that day or later", "[events]") {
    CHECK(time_of("After the ministry shared photos on Saturday, the army confirmed the retreat.", "confirmed") ==
          "since Saturday");
}

TEST_CASE("\"since\" opens an interval, \"later\" leans on the day told before", "[events]") {
    CHECK(time_of("Ukraine has recaptured forty towns since the beginning of September.", "recaptured") ==
          "since the beginning of September");
    CHECK(time_of("Power failed on Sunday. Electricity was later restored in the town.", "restored") == "since Sunday");
}

TEST_CASE("a year in a description does not date what is said", "[events]") {
    CHECK(time_of("Jane Doe, one of the leaders of the revolt in 2014, said the war was over.", "said") == "past");
}

TEST_CASE("what is dated after publication has not happened", "[events]") {
    CHECK(factuality("The party holds an election in May 2023.", "election") == Factuality::future);
}

TEST_CASE("what somebody is found guilty of is older than the ruling", "[events]") {
    const std::string text = "The judge found the minister guilty of taking bribes between 2014 and 2017.";
    CHECK(time_of(text, "found") == "past");
}

TEST_CASE("an expression before \"after\" dates the verb in front of it", "[events]") {
    const std::string text = "The minister resigned in early 2018 after the newspaper published recordings.";
    CHECK(time_of(text, "resigned") == "at early 2018");
}

TEST_CASE("what is said at the end of a sentence is not dated by what was said", "[events]") {
    CHECK(time_of("The flood killed 351 people since October, the mayor of Odesa said.", "said") == "past");
}

TEST_CASE("the day after the vote is not the day of the vote", "[events]") {
    const std::string text = "Thousands marched in Lyon on Friday, the day after the vote.";
    CHECK(time_of(text, "marched") == "at Friday");
    CHECK(time_of(text, "vote") == "before Friday");
    CHECK(time_of("Two days before the verdict on Thursday, the witness died.", "died") == "before Thursday");
}

TEST_CASE("what happens when something else happens is of its day", "[events][time]") {
    CHECK(time_of("Three people died on Tuesday when a bus overturned near Lyon.", "overturned") == "at Tuesday");
    CHECK(time_of("Three people died when a bus overturned on Tuesday.", "died") == "at Tuesday");
    CHECK(time_of("The army seized the port on Friday as rebels fled to the hills.", "fled") == "at Friday");
    CHECK(time_of("The mill was last flooded in 1997, when nine people died.", "died") == "at 1997");
    CHECK(time_of("People protest when prices rise on Mondays.", "protest") != "at Mondays");
    CHECK(time_of("The troops fled, as the army said on Friday.", "fled") != "at Friday");
}

TEST_CASE("after and since a dated event are bounds on either side", "[events][time]") {
    CHECK(time_of("Since the siege began on 2 June, police have arrested forty people.", "arrested") == "since 2 June");
    CHECK(time_of("The mayor resigned in May after rebels attacked the town.", "attacked") == "until May");
    CHECK(time_of("Hours after the truce took effect on Saturday, rebels attacked the market.", "attacked") == "since Saturday");
    CHECK(time_of("Hours after the truce took effect on Saturday, rebels attacked the market.", "truce") == "at Saturday");
}

TEST_CASE("all that a length is counted from lies on its other side", "[events][time]") {
    const std::string text =
        "Rescuers pulled out a girl on Wednesday, 60 hours after an earthquake struck the island, killing nine people.";
    CHECK(time_of(text, "killing") == "before Wednesday");
    CHECK(time_of("The trial began in September, three years after police raided the bank and arrested its head.", "arrested") ==
          "until September");
}

TEST_CASE("what somebody is has not happened, what was done to a town has", "[events]") {
    CHECK(find_event(read("A retired colonel died."), "retired") == nullptr);
    CHECK(find_event(read("The colonel retired in May."), "retired") != nullptr);
    CHECK(find_event(read("Residents returned to the liberated town."), "liberated") != nullptr);
}

TEST_CASE("what a thing did dates it before what is done about it", "[events][time]") {
    CHECK(time_of("Police arrested a man on Thursday over a fire that killed nine people in 2019.", "fire") == "at 2019");
}

TEST_CASE("the time that a thing is for, or that another event has, dates nothing else", "[events][time]") {
    CHECK(time_of("The carmaker cut its forecast for the third quarter.", "cut") == "past");
    CHECK(time_of("The striker left next week's tournament because of an injury.", "injury") == "past");
    CHECK(time_of("On Friday the first footage recorded by soldiers appeared on television.", "appeared") == "at Friday");
}

TEST_CASE("every span of every event quotes words of the text", "[events]") {
    const auto record = read("On Saturday, Ukrainian troops recaptured “Izyum” – officials said. Nobody was hurt.");
    for (const auto& mention : record.events) {
        for (const auto span : {mention.trigger, mention.clause, mention.sentence}) {
            CHECK_FALSE(span.empty());
            CHECK(span.end <= record.article.text.size());
        }
        CHECK(mention.sentence.contains(mention.trigger));
        CHECK(mention.clause.contains(mention.trigger));
    }
}

TEST_CASE("what is not believed, doubted or not confirmed is no fact", "[events]") {
    CHECK(factuality("Police do not believe that the clerk killed her husband.", "killed") == Factuality::possible);
    CHECK(factuality("Nobody believes that the clerk killed her husband.", "killed") == Factuality::possible);
    CHECK(factuality("Police doubt that the clerk killed her husband.", "killed") == Factuality::possible);
    CHECK(factuality("The ministry did not confirm that rebels had seized the town.", "seized") == Factuality::possible);
    CHECK(factuality("The ministry did not deny that rebels had seized the town.", "seized") == Factuality::possible);
}

TEST_CASE("what somebody did not know happened all the same", "[events]") {
    CHECK(is_actual(event("The mayor did not know that the bridge had collapsed.", "collapsed")));
}

TEST_CASE("what is not confirmed ends where the sentence goes on", "[events]") {
    CHECK(is_actual(event("The ministry did not say who fired, but three guards were killed.", "killed")));
}

TEST_CASE("who is charged with a crime has not been found to have done it", "[events]") {
    CHECK(factuality("The clerk was charged with murdering her husband.", "murdering") == Factuality::possible);
    CHECK(factuality("Police arrested the clerk on suspicion of killing her husband.", "killing") == Factuality::possible);
    CHECK(factuality("The clerk was arrested for allegedly killing her husband.", "arrested") == Factuality::asserted);
    CHECK_FALSE(is_actual(event("The clerk was arrested for allegedly killing her husband.", "killing")));
    CHECK(event("The court cleared the clerk of killing her husband.", "killing").polarity == Polarity::negative);
    CHECK(is_actual(event("The clerk was convicted of killing her husband.", "killing")));
}

TEST_CASE("the feared dead are not dead yet", "[events]") {
    CHECK(factuality("Forty migrants are feared dead after the storm.", "dead") == Factuality::possible);
    CHECK(factuality("Five hostages are believed killed in the raid.", "killed") == Factuality::possible);
}

TEST_CASE("what one is charged with lies behind, what is not ruled out ahead", "[events]") {
    CHECK(time_of("The clerk was charged with murdering her husband.", "murdering") == "past");
    CHECK(time_of("Police do not believe that the clerk killed her husband.", "killed") == "past");
    CHECK(time_of("The minister did not rule out sending more troops.", "sending") == "future");
}

TEST_CASE("neither of two did it", "[events]") {
    const auto record = read("Neither Kenya nor Somalia signed the truce on Monday.");
    const auto* signed_truce = find_event(record, "signed");
    REQUIRE(signed_truce != nullptr);
    CHECK(signed_truce->polarity == Polarity::negative);
    CHECK(actors(record, *signed_truce, Role::agent) == std::vector<std::string>{"Kenya", "Somalia"});
}

TEST_CASE("what somebody did not rule out is possible", "[events]") {
    const auto sending = event("The minister did not rule out sending more troops.", "sending");
    CHECK(sending.factuality == Factuality::possible);
    CHECK(sending.polarity == Polarity::positive);
}

TEST_CASE("one side's claim is not said by the other that denies it", "[events]") {
    const auto violated = event("The ceasefire was violated, Kyiv said, but Moscow denied it.", "violated");
    CHECK(violated.factuality == Factuality::claimed);
    REQUIRE(violated.attribution.size() == 1);
    CHECK(violated.attribution.front().source == "Kyiv");
}

TEST_CASE("a call for a ceasefire is no ceasefire, and a called strike is still to come", "[events]") {
    const auto record = read("The United Nations called for an immediate ceasefire.");
    CHECK(find_event(record, "called for")->type == "SAY.REQUEST");
    CHECK(factuality("Unions called a strike for Tuesday.", "strike") == Factuality::future);
}

TEST_CASE("an earthquake that could come has not come", "[events]") {
    const auto record = read("Officials fear that an earthquake could destroy the bridge.");
    const auto& all = record.further_events;
    const auto quake = std::find_if(record.events.begin(), record.events.end(),
                                    [&](const auto& e) { return record.article.text.quote(e.trigger) == "earthquake"; });
    CHECK_FALSE(is_actual(quake != record.events.end() ? *quake : all.front()));
}

TEST_CASE("who condemns the coup on Monday did not see it on Monday", "[events]") {
    CHECK(time_of("The union condemned the coup on Monday.", "coup") == "past");
    CHECK(time_of("The coup on Monday shocked the town.", "coup") == "at Monday");
}

TEST_CASE("a past tense that looks like an infinitive is a past tense", "[events]") {
    CHECK(factuality("Protesters smashed windows and set fire to two cars.", "set fire to") == Factuality::asserted);
}

TEST_CASE("what is called off does not take place", "[events][stance]") {
    for (const auto* text : {"The strike of train drivers was called off.", "The strike planned by train drivers was cancelled.",
                             "The vote planned for Monday was called off."}) {
        const auto record = read(text);
        REQUIRE(record.events.size() == 1);
        CHECK(record.events.front().polarity == Polarity::negative);
    }
}

TEST_CASE("what could have been avoided was not, what may have been averted may have", "[events]") {
    CHECK(is_actual(event("These deaths could have been avoided.", "deaths")));
    CHECK_FALSE(is_actual(event("The deaths may have been avoided.", "deaths")));
    CHECK_FALSE(is_actual(event("The deaths were avoided.", "deaths")));
}

TEST_CASE("the infinitive of a headline announces", "[events]") {
    const auto in_title = [](const std::string& text) {
        const auto record = read(text, article::Section::title);
        REQUIRE(record.events.size() == 1);
        return record.events.front().factuality;
    };
    CHECK(in_title("Ruritania to hold election in May") == Factuality::future);
    CHECK(in_title("First woman to win election in Ruritania") != Factuality::future);
}

TEST_CASE("what had to be done was done, but a duty is no deed", "[events][stance]") {
    CHECK(is_actual(event("Patients had to be evacuated by boat.", "evacuated")));
    CHECK_FALSE(is_actual(event("If the dam burst, the town had to be evacuated.", "evacuated")));
    CHECK_FALSE(is_actual(event("The court ruled that the president had to resign.", "resign")));
    CHECK_FALSE(is_actual(event("The rebels had yet to release the hostages.", "release")));
}

TEST_CASE("a bare be demands, and what is waited for is still to come", "[events][stance]") {
    CHECK(factuality("It recommended that nine people be charged with manslaughter.", "charged") == Factuality::requested);
    CHECK(factuality("Aid would resume once the new president was sworn in.", "sworn in") == Factuality::future);
    CHECK(factuality("Aid resumed once the new president was sworn in.", "sworn in") == Factuality::asserted);
}

TEST_CASE("what a denied report tells did not happen", "[events][stance]") {
    CHECK(event("A report that Jan Reuter had been arrested was denied by his lawyer.", "arrested").polarity ==
          Polarity::negative);
    CHECK(event("The minister dismissed rumours that he had resigned.", "resigned").polarity == Polarity::negative);
    CHECK(event("The minister confirmed reports that he had resigned.", "resigned").polarity == Polarity::positive);
}

TEST_CASE("a reason and what is appealed against are no wishes", "[events][stance]") {
    CHECK(event("The match was postponed because of the storm.", "storm").polarity == Polarity::positive);
    CHECK(factuality("He lodged an appeal against the verdict.", "verdict") == Factuality::asserted);
    CHECK(factuality("He lodged an appeal against his extradition.", "extradition") == Factuality::requested);
}

TEST_CASE("nearly denies what stands right behind it", "[events][stance]") {
    CHECK(event("The minister almost resigned on Friday.", "resigned").polarity == Polarity::negative);
    CHECK(event("There was nearly an attack on the embassy.", "attack").polarity == Polarity::negative);
    CHECK(event("Nearly two years after the crash, the trial began.", "crash").polarity == Polarity::positive);
}

TEST_CASE("what goes on beside a saying is nobody's words", "[events][stance]") {
    const std::string text = "France called for restraint, while Russia withdrew its troops from Izium.";
    CHECK(factuality(text, "withdrew") == Factuality::asserted);
}
