#include "annals/language/conllu.hpp"

#include <algorithm>
#include <sstream>

#include <rapidcheck.h>

#include "reading.hpp"
#include "support/catch.hpp"

using namespace annals::language;
using annals::test::join;
using annals::test::read;

namespace {

/// ID, FORM and MISC of every word line, and the comments: what a reader of words and sentences sees.
std::vector<std::string> outline(const std::string& table) {
    std::vector<std::string> lines;
    std::istringstream in(table);
    for (std::string line; std::getline(in, line);) {
        const auto first = line.find('\t');
        if (first == std::string::npos) {
            lines.push_back(line);
            continue;
        }
        const auto second = line.find('\t', first + 1);
        lines.push_back(line.substr(0, second) + line.substr(line.rfind('\t')));
    }
    return lines;
}

std::string written(const std::string& text) {
    auto reading = read(text);
    reading.article.id = "a";
    return write_conllu(reading.article, reading.document);
}

/// The lines of words in one piece, with spaces for tabs.
std::string word_lines(const std::string& text) {
    std::vector<std::string> words;
    for (auto line : outline(written(text))) {
        if (line.empty() || line.front() == '#') continue;
        std::replace(line.begin(), line.end(), '\t', ' ');
        words.push_back(line);
    }
    return join(words, " | ");
}

std::string line_of(const std::string& id, const std::string& form, const std::string& misc = "_") {
    return id + "\t" + form + "\t_\t_\t_\t_\t_\t_\t_\t" + misc + "\n";
}

std::size_t faulty_line(const std::string& table) {
    try {
        (void)read_conllu(table);
    } catch (const ConlluError& fault) {
        return fault.line;
    }
    return 0;
}

using SentencesOfForms = std::vector<std::vector<std::string>>;

SentencesOfForms forms_of(const std::vector<GivenWords>& all) {
    SentencesOfForms sentences;
    for (const auto& given : all) {
        for (const auto& sentence : given.document.sentences) {
            auto& forms = sentences.emplace_back();
            for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i)
                forms.emplace_back(given.article.text.quote(given.document.tokens[i].span));
        }
    }
    return sentences;
}

}  // namespace

TEST_CASE("an article begins with its id, its paragraph and its sentence's text", "[language]") {
    const auto lines = outline(written("Rain fell.\n\nIt stopped."));
    CHECK(std::vector(lines.begin(), lines.begin() + 5) ==
          std::vector<std::string>{"# newdoc id = a", "# newpar", "# sent_id = a-1", "# text = Rain fell.", "1\tRain\t_"});
    CHECK(std::count(lines.begin(), lines.end(), "# newpar") == 2);
    CHECK(std::count(lines.begin(), lines.end(), "# sent_id = a-2") == 1);
}

TEST_CASE("a word that no space follows says so", "[language]") {
    CHECK(word_lines("(Rain) fell.") == "1 ( SpaceAfter=No | 2 Rain SpaceAfter=No | 3 ) _ | 4 fell SpaceAfter=No | 5 . _");
    CHECK(word_lines("“Go.”—“No.”").ends_with("” _"));
}

TEST_CASE("two words that are written as one get the line of a multiword token", "[language]") {
    CHECK(word_lines("Rain didn't fall.") == "1 Rain _ | 2-3 didn't _ | 2 did _ | 3 n't _ | 4 fall SpaceAfter=No | 5 . _");
    CHECK(word_lines("We cannot.") == "1 We _ | 2-3 cannot SpaceAfter=No | 2 can _ | 3 not _ | 4 . _");
    CHECK(word_lines("She couldn’t’ve").starts_with("1 She _ | 2-4 couldn’t’ve _ | 2 could _"));
    CHECK(word_lines("Ukraine's, too").starts_with("1-2 Ukraine's SpaceAfter=No | 1 Ukraine _ | 2 's _ | 3 , _"));
    CHECK(word_lines("the workers’ union").find("2-3 workers’ _ | 2 workers _ | 3 ’ _") != std::string::npos);
}

TEST_CASE("punctuation makes no multiword token", "[language]") {
    CHECK(word_lines("and/or 5%, \"left\"").find("-") == std::string::npos);
}

TEST_CASE("heads count from the sentence's first word, and names stand in the last column", "[language]") {
    auto reading = read("It rained. Ann Lee left.");
    auto& tokens = reading.document.tokens;
    for (std::uint32_t i = 3; i < 7; ++i) {
        tokens[i].head = 5;
        tokens[i].relation = Relation::nsubj;
    }
    tokens[5].head = no_head;
    tokens[5].relation = Relation::root;
    reading.document.names = {{{3, 5}, NameKind::person}};
    const auto table = write_conllu(reading.article, reading.document);
    CHECK(table.find("rained\train\tVERB\tVBD\t_\t_\t_\t_\tSpaceAfter=No\n") != std::string::npos);
    CHECK(table.find("\t_\t3\tnsubj\t_\tNER=B-PER\n2\tLee") != std::string::npos);
    CHECK(table.find("\t_\t3\tnsubj\t_\tNER=I-PER\n3\tleft") != std::string::npos);
    CHECK(table.find("\t_\t0\troot\t_\tSpaceAfter=No\n4\t.") != std::string::npos);
}

TEST_CASE("an id with line ends cannot break the table", "[language]") {
    auto reading = read("Rain.");
    reading.article.id = "a/b c\nd";
    const auto table = write_conllu(reading.article, reading.document);
    CHECK(table.starts_with("# newdoc id = a/b c d\n# newpar\n# sent_id = a_b_c_d-1\n"));
}

TEST_CASE("words, spaces, paragraphs and articles are read from a table", "[language]") {
    const auto all = read_conllu("# newdoc id = x y\n# newpar\n# text = ignored\n" + line_of("1-2", "don't", "SpaceAfter=No") +
                                 line_of("1", "do") + line_of("2", "n't") + line_of("2.1", "E") +
                                 line_of("3", "!", "A=b|SpaceAfter=No") + "\n" + line_of("1", "10 000") + "\n# newpar id = p\n" +
                                 line_of("1", "end") + "\n# newdoc\n" + line_of("1", "more"));
    REQUIRE(all.size() == 2);
    CHECK(all[0].article.id == "x y");
    CHECK(all[0].article.text.view() == "don't!10 000\n\nend");
    CHECK(all[0].document.paragraphs == std::vector<Range>{{0, 2}, {2, 3}});
    CHECK(all[0].document.tokens[3].norm == "10 000");
    CHECK(all[0].document.tokens[3].shape == Shape::digits);
    CHECK_FALSE(all[0].document.tokens[3].space_before);
    CHECK(all[0].document.tokens[4].space_before);
    CHECK(all[1].article.id.empty());
    CHECK(all[1].article.text.view() == "more");
}

TEST_CASE("a table that is not CoNLL-U is refused with the number of the line", "[language]") {
    CHECK(faulty_line(line_of("1", "a") + "2\tb\t_\n") == 2);
    CHECK(faulty_line(line_of("1", "a") + line_of("3", "b")) == 2);
    CHECK(faulty_line(line_of("2", "a")) == 1);
    CHECK(faulty_line(line_of("one", "a")) == 1);
    CHECK(faulty_line(line_of("1", "")) == 1);
    CHECK(faulty_line(line_of("1-3", "ab") + line_of("1", "a") + line_of("2", "b") + "\n") == 4);
    CHECK(faulty_line(line_of("1-2", "ab") + line_of("1-2", "ab")) == 2);
    CHECK(faulty_line(line_of("1", "a") + "# newdoc id = b\n") == 2);
    CHECK(faulty_line(line_of("99999999999", "a")) == 1);
    CHECK(read_conllu("").empty());
    CHECK(read_conllu("# newdoc\n\n\n").empty());
    CHECK(read_conllu(line_of("1", "a") + "\r\n" + line_of("1", "b")).front().document.sentences.size() == 2);
}

TEST_CASE("what is written is read as the same words and sentences", "[language]") {
    const auto word = rc::gen::element<std::string>("do", "n't", "'s", "’", "10 000", "_", "#", "-", "can", "not", "é",
                                                    "👍🏽", "1-2", "Harwick", "\"", ".", "\u00A0", "x\u200By");
    const auto misc = rc::gen::element<std::string>("_", "SpaceAfter=No");
    rc::check([&] {
        SentencesOfForms sentences;
        std::string table;
        const auto count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i) {
            table += *rc::gen::element<std::string>("", "# newpar\n", "# newdoc id = d\n");
            sentences.push_back(*rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(word)));
            std::size_t id = 0;
            for (const auto& form : sentences.back()) table += line_of(std::to_string(++id), form, *misc);
            table += '\n';
        }
        auto given = read_conllu(table);
        RC_ASSERT(forms_of(given) == sentences);
        std::string again;
        for (auto& each : given) {
            annotate(each.article.text.view(), each.document, {.dependencies = true, .names = true});
            again += write_conllu(each.article, each.document);
        }
        const auto reread = read_conllu(again);
        RC_ASSERT(forms_of(reread) == sentences);
        for (std::size_t i = 0; i < given.size(); ++i) {
            RC_ASSERT(reread[i].article.text.view() == given[i].article.text.view());
            RC_ASSERT(reread[i].document.paragraphs == given[i].document.paragraphs);
        }
    });
}

TEST_CASE("every part of a table is read or refused", "[language]") {
    const auto table = "# newdoc id = d\n" + line_of("1-2", "can't") + line_of("1", "ca") + line_of("2", "n't") + "\n" +
                       line_of("1", "Stop", "SpaceAfter=No") + line_of("2", "!") + "\n";
    for (std::size_t size = 0; size <= table.size(); ++size) {
        CHECK_NOTHROW(faulty_line(table.substr(0, size)));
        CHECK_NOTHROW(faulty_line(table.substr(size)));
    }
}
