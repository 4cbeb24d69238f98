#include "reading.hpp"
#include "support/catch.hpp"

using annals::test::read;

namespace {

/// "speaker | verb" of each quotation, with "| + n" where it is a later part of quotation n; "-" where nobody is named.
std::vector<std::string> speakers(const std::string& text) {
    const auto reading = read(text);
    const auto& tokens = reading.document.tokens;
    std::vector<std::string> found;
    for (const auto& quotation : reading.document.quotations) {
        std::string line = "-";
        if (quotation.speaker)
            line = reading.quote({tokens[quotation.speaker->begin].span.begin, tokens[quotation.speaker->end - 1].span.end});
        if (quotation.verb) line += " | " + tokens[*quotation.verb].norm;
        if (quotation.continues) line += " | + " + std::to_string(*quotation.continues);
        found.push_back(line);
    }
    return found;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("who speaks may stand behind the quotation, with the verb first or last", "[language]") {
    CHECK(speakers("“We won,” said the mayor of Harwick, Greta Holm.") == Lines{"the mayor of Harwick, Greta Holm | said"});
    CHECK(speakers("“We won,” Greta Holm, the mayor of Harwick, said.") == Lines{"Greta Holm, the mayor of Harwick | said"});
    CHECK(speakers("“We ran,” said John Reed, 42, a teacher from Harwick.") ==
          Lines{"John Reed, 42, a teacher from Harwick | said"});
    CHECK(speakers("“We won.” Holm added.") == Lines{"Holm | added"});
    CHECK(speakers("“Is it over?” Anna Smith asked.") == Lines{"Anna Smith | asked"});
    CHECK(speakers("“The bridge is gone”, officials at the ministry would later tell reporters.") ==
          Lines{"officials at the ministry | tell"});
}

TEST_CASE("who speaks may stand before the quotation", "[language]") {
    CHECK(speakers("Holm said: “We won.”") == Lines{"Holm | said"});
    CHECK(speakers("The minister, Paul Reed, has said that the plan is “dead”.") == Lines{"The minister, Paul Reed | said"});
    CHECK(speakers("People at the scene said it was “safe”.") == Lines{"People at the scene | said"});
    CHECK(speakers("On Monday the ministry went on to say, “We won.”") == Lines{"the ministry | say"});
}

TEST_CASE("according to names a speaker without a verb", "[language]") {
    CHECK(speakers("According to Holm, “the bridge is gone”.") == Lines{"Holm"});
    CHECK(speakers("The roads are, according to Holm, “unsafe”.") == Lines{"Holm"});
    CHECK(speakers("“The bridge is gone,” according to the regional police chief.") == Lines{"the regional police chief"});
}

TEST_CASE("relative clauses and adverbs are no part of who speaks", "[language]") {
    CHECK(speakers("“We won,” Holm, who has led the city since May, later told a crowd.") == Lines{"Holm | told"});
    CHECK(speakers("A 42-year-old teacher, who gave her name as Mary, said: “We ran.”") == Lines{"A 42-year-old teacher | said"});
    CHECK(speakers("The man who led the raid said: “We won.”") == Lines{"The man | said"});
    CHECK(speakers("“We ran,” said Reed in a statement on Monday.") == Lines{"Reed | said"});
    CHECK(speakers("Last week Holm said it was “over”.") == Lines{"Holm | said"});
}

TEST_CASE("an apposition is part of who speaks, with the age, up to its own relative clause", "[language]") {
    CHECK(speakers("Holm, 52, a former officer who joined the party in the '90s, called the vote \"a sham\".") ==
          Lines{"Holm, 52, a former officer | called"});
    CHECK(speakers("Mr. Reed, the party's leader, said on Sunday that the country was “at war”.") ==
          Lines{"Mr. Reed, the party's leader | said"});
    CHECK(speakers("Reed – who left the party last year – said: “It is over.”") == Lines{"Reed | said"});
    CHECK(speakers("Officials, including Holm, said it was “over”.") == Lines{"Officials | said"});
    CHECK(speakers("In Harwick on Tuesday, residents described “a night of terror”.") == Lines{"residents | described"});
}

TEST_CASE("the later part of a split quotation has the speaker and the verb of the first", "[language]") {
    CHECK(speakers("“We fled,” she told reporters, “at dawn.”") == Lines{"she | told", "she | told | + 0"});
    CHECK(speakers("\"We won,\" Holm said. \"They lost.\"") == Lines{"Holm | said", "Holm | said | + 0"});
    CHECK(speakers("“We won,” Holm said, adding, “They lost.”") == Lines{"Holm | said", "Holm | adding"});
}

TEST_CASE("a quotation over paragraphs has one speaker", "[language]") {
    CHECK(speakers("“We won.\n\n“It is over,” she said.") == Lines{"she | said"});
    CHECK(speakers("“We won,” Holm said. “They lost.\n\n“It is over.”") == Lines{"Holm | said", "Holm | said | + 0"});
}

TEST_CASE("words quoted within a clause are its subject's", "[language]") {
    CHECK(speakers("He called the attack “barbaric” and “cowardly” and left.") == Lines{"He | called", "He | called"});
    CHECK(speakers("Holm condemned the raid, saying it was “a crime”.") == Lines{"Holm | saying"});
    CHECK(speakers("The raid was described as “mad” by the mayor of Harwick.") == Lines{"the mayor of Harwick | described"});
    CHECK(speakers("It was a move that the mayor called “barbaric”.") == Lines{"the mayor | called"});
    CHECK(speakers("The plan was “dead” before it began, the army said.") == Lines{"the army | said"});
    CHECK(speakers("Holm left the room and accused them of “murder”.") == Lines{"Holm | accused"});
}

TEST_CASE("quoted as saying makes a speaker of whom somebody quotes", "[language]") {
    CHECK(speakers("Holm was quoted as saying: “We won.”") == Lines{"Holm | saying"});
    CHECK(speakers("The paper quoted Holm as saying: “We won.”") == Lines{"Holm | saying"});
}

TEST_CASE("titles, nicknames and words in doubt are nobody's speech", "[language]") {
    CHECK(speakers("The photograph of the “Tank Man” became famous.") == Lines{"-"});
    CHECK(speakers("He said the so-called “surge” had ended.") == Lines{"-"});
    CHECK(speakers("She reads “The Long Road Home” to him.") == Lines{"-"});
    CHECK(speakers("The crew tried a method called a “top kill”.") == Lines{"-"});
}

TEST_CASE("a whole sentence in marks is the speech of whom the sentence before it reports", "[language]") {
    CHECK(speakers("Holm said the plan had failed. “We lost everything.”") == Lines{"Holm | said"});
    CHECK(speakers("The plan had failed. “We lost everything.”") == Lines{"-"});
}

TEST_CASE("a headline names a speaker without a verb", "[language]") {
    CHECK(speakers("“We will rebuild the bridge”: mayor") == Lines{"mayor"});
    CHECK(speakers("Harwick mayor: “We will rebuild the bridge”") == Lines{"Harwick mayor"});
}

TEST_CASE("single and straight marks name speakers too", "[language]") {
    CHECK(speakers("‘The workers’ union won,’ she said.") == Lines{"she | said"});
    CHECK(speakers("'It is over,' said Mr Reed, a teacher from Harwick who saw the raid.") ==
          Lines{"Mr Reed, a teacher from Harwick | said"});
    CHECK(speakers("‘It was loud,’ a soldier said. ‘We ran. The others’ families never came.’") ==
          Lines{"a soldier | said", "a soldier | said | + 0"});
    CHECK(speakers("Army chief says troops 'will not leave'") == Lines{"Army chief | says"});
    CHECK(speakers("“He said ‘no’ twice,” Holm said.") == Lines{"Holm | said"});
    CHECK(speakers("Holm said: “We won. It is over.\n\nThe mayor left.") == Lines{"Holm | said"});
}
