#include <rapidcheck.h>

#include "language/characters.hpp"
#include "language/tokeniser.hpp"
#include "reading.hpp"
#include "support/catch.hpp"

using namespace annals::language;
using annals::test::read;

namespace {

/// Pieces that news is made of, and pieces that break readers.
rc::Gen<std::string> any_text() {
    const auto piece = rc::gen::element<std::string>("Gov.", " ", " ", " ", "\n\n", "\n", "“", "”", "\"", "‘", "’", "'", "s",
                                                     "n't", "The", "army", "left", ".", "?", "!", "...", "…", "[…]", "U.S.", "J.",
                                                     "5", ",", "$", "-", "–", "—", "(", ")", "/", "@", "https://a.b/c", "\u00A0",
                                                     "é", "Ї", "中", "👍🏽", "\u200D", "\u0301", "\x01", ":)");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& pieces) {
        std::string text;
        for (const auto& part : pieces) text += part;
        return text;
    });
}

bool all_characters_are_covered(const std::string& text, const Document& document) {
    std::size_t token = 0;
    for (std::uint32_t at = 0; at < text.size();) {
        const auto character = character_at(text, at);
        at = character.end();
        if (character.kind == CharacterClass::space) continue;
        while (token < document.tokens.size() && document.tokens[token].span.end <= character.begin) ++token;
        if (token == document.tokens.size() || document.tokens[token].span.begin > character.begin) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("tokens are ordered, disjoint and not empty, and cover all that is not white space", "[language]") {
    rc::check([] {
        const auto text = *any_text();
        const auto document = read(text).document;
        std::uint32_t end = 0;
        for (const auto& token : document.tokens) {
            RC_ASSERT(token.span.begin >= end);
            RC_ASSERT(!token.span.empty());
            RC_ASSERT(!token.norm.empty());
            RC_ASSERT(!token.lemma.empty());
            end = token.span.end;
        }
        RC_ASSERT(all_characters_are_covered(text, document));
    });
}

TEST_CASE("sentences tile the tokens and paragraphs tile the sentences", "[language]") {
    rc::check([] {
        const auto document = read(*any_text()).document;
        std::uint32_t token = 0, sentence = 0;
        for (const auto& each : document.sentences) {
            RC_ASSERT(each.tokens.begin == token);
            RC_ASSERT(each.tokens.size() > 0);
            for (; token < each.tokens.end; ++token) RC_ASSERT(document.tokens[token].sentence == sentence);
            ++sentence;
        }
        RC_ASSERT(token == document.tokens.size());
        sentence = 0;
        for (const auto paragraph : document.paragraphs) {
            RC_ASSERT(paragraph.begin == sentence);
            sentence = paragraph.end;
        }
        RC_ASSERT(sentence == document.sentences.size());
    });
}

TEST_CASE("quotations are ordered and disjoint and start and end with their tokens", "[language]") {
    rc::check([] {
        const auto document = read(*any_text()).document;
        std::uint32_t end = 0;
        for (const auto& quotation : document.quotations) {
            RC_ASSERT(quotation.tokens.begin >= end);
            RC_ASSERT(quotation.tokens.size() >= 2);
            RC_ASSERT(quotation.span.begin == document.tokens[quotation.tokens.begin].span.begin);
            RC_ASSERT(quotation.span.end == document.tokens[quotation.tokens.end - 1].span.end);
            end = quotation.tokens.end;
        }
    });
}

/// Words that speeches are made of, in any order.
rc::Gen<std::string> any_speech() {
    const auto word = rc::gen::element<std::string>("“", "”", "‘", "’", "\"", ",", ".", ":", "?", " said", " Holm", " the",
                                                    " mayor", " of", " who", " and", " calling", " according", " to", " was",
                                                    " by", " it", " as", " told", " Monday", " in", " 42", "\n\n");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(word), [](const std::vector<std::string>& words) {
        std::string text;
        for (const auto& each : words) text += each;
        return text;
    });
}

TEST_CASE("who speaks and the verb that says so stand outside the quotation; a later part points back", "[language]") {
    rc::check([] {
        const auto document = read(*any_speech()).document;
        for (std::uint32_t i = 0; i < document.quotations.size(); ++i) {
            const auto& quotation = document.quotations[i];
            if (quotation.verb) {  // rapidcheck's || computes both sides
                RC_ASSERT(quotation.speaker.has_value());
                RC_ASSERT(quotation_at(document, *quotation.verb) == npos);
            }
            if (quotation.continues) RC_ASSERT(*quotation.continues < i);
            if (!quotation.speaker) continue;
            RC_ASSERT(quotation.speaker->size() > 0);
            RC_ASSERT(quotation.speaker->end <= document.tokens.size());
            for (auto token = quotation.speaker->begin; token < quotation.speaker->end; ++token)
                RC_ASSERT(!quotation.tokens.contains(token));
        }
    });
}

TEST_CASE("every verb has a verb group that ends with it", "[language]") {
    rc::check([] {
        const auto document = read(*any_text()).document;
        for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
            if (document.tokens[i].upos != Upos::verb && document.tokens[i].upos != Upos::aux) continue;
            const auto group = verb_group(document, i);
            RC_ASSERT(group.tokens.end == i + 1);
            RC_ASSERT(group.tokens.begin <= i);
            RC_ASSERT(group.tokens.begin >= document.sentences[document.tokens[i].sentence].tokens.begin);
        }
    });
}

/// UTF-8 of one code point; surrogates become U+FFFD.
std::string utf8(char32_t code) {
    if (code >= 0xD800 && code <= 0xDFFF) code = 0xFFFD;
    const auto tail = [code](int shift) { return static_cast<char>(0x80U | (code >> shift & 0x3FU)); };
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800) return {static_cast<char>(0xC0U | code >> 6), tail(0)};
    if (code < 0x10000) return {static_cast<char>(0xE0U | code >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | code >> 18), tail(12), tail(6), tail(0)};
}

TEST_CASE("any code points are read", "[language]") {
    rc::check([](const std::vector<std::uint32_t>& codes) {
        std::string text;
        for (const auto code : codes) text += utf8(code % 0x110000U) + (code % 7 == 0 ? " " : "");
        RC_ASSERT(all_characters_are_covered(text, read(text).document));
    });
}

TEST_CASE("long words and endless quotations take linear time", "[language]") {
    const auto word = read(std::string(2'000'000, 'x'));
    CHECK(word.document.tokens.size() == 1);
    std::string marks;
    for (int i = 0; i < 20'000; ++i) marks += "“a ‘b ";
    CHECK(read(marks).document.tokens.size() == 80'000);
    std::string sayings;
    for (int i = 0; i < 20'000; ++i) sayings += "“a” said it, who said ";
    CHECK(read(sayings).document.quotations.size() == 20'000);
    std::string stops;
    for (int i = 0; i < 50'000; ++i) stops += ". ";
    CHECK(read(stops).document.tokens.size() == 50'000);
}

TEST_CASE("a megabyte without a space is cut in linear time", "[language]") {
    const auto read_words = [](std::string_view piece) {
        std::string text;
        while (text.size() < 1'000'000) text += piece;
        annals::article::Article article;
        article.text = annals::text::SourceText(text);
        return segment(article).tokens.size();
    };
    CHECK(read_words("x") == 1);
    CHECK(read_words("a-") == 1'000'000);
    CHECK(read_words("a.b@") < 1'000'000);
    CHECK(read_words("7-7") < 1'000'000);
    CHECK(read_words("A.") > 0);
    CHECK(read_words("'n't") > 0);
    CHECK(read_words("👍🏽") > 0);
    CHECK(read_words("\xF0\x9F") > 0);
    CHECK(read_words("[“(") > 0);
}

TEST_CASE("a hundred thousand capitals are words like others", "[language]") {
    CHECK(read(std::string(100'000, 'A')).document.tokens.size() == 1);
}
