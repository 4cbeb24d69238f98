// Titles before names and appositions after them.
#include "person_finder.hpp"

namespace annals::entities {

using language::Range;
using language::Shape;

namespace {

bool links(const DocumentReading& reading, std::uint32_t i) {
    const auto& norm = reading.token(i).norm;
    return reading.possessive(i) || norm == "of" || norm == "-" || (norm == "in" && !reading.token(i).space_before);
}

}  // namespace

/// Where the title before a name starts: a chain of title words, countries, places, organisations and what joins them.
std::uint32_t title_begin(const DocumentReading& reading, const PersonClasses& classes, Range name, Range sentence) {
    auto begin = name.begin;
    bool title = false;
    for (auto i = name.begin; i > sentence.begin && name.begin - i < 14;) {
        --i;
        // "The son of President Ana Moraru" is not she, nor is her lawyer.
        if (title && begin == i + 1 && reading.token(i).norm == "of" && reading.is(i + 1, classes.title)) break;
        if (const auto* piece = reading.piece_covering(i); piece && !piece->as(ReadingKind::person)) {
            if (!title && !reading.is(i, classes.part_of_title)) break;
            i = piece->tokens.begin;
        } else if (reading.is(i, classes.title)) {
            title = true;
        } else if (!(title ? links(reading, i) : reading.is(i, classes.part_of_title) || links(reading, i)) &&
                   !(title && reading.is(i, classes.part_of_title))) {
            break;
        }
        if (title && !links(reading, i)) begin = i;
    }
    return begin < name.begin && links(reading, name.begin - 1) ? name.begin : begin;  // "CEO of Valley Dairy" names no person
}

/// "Roman Semenukha, deputy head of the administration, said": the words after the comma when they hold a title.
std::string role_after(const DocumentReading& reading, const PersonClasses& classes, Range name, Range sentence) {
    auto i = name.end;
    if (i >= sentence.end || reading.token(i).norm != ",") return {};
    const auto begin = ++i;
    bool title = false;
    for (; i < sentence.end && i - begin < 16; ++i) {
        const auto& norm = reading.token(i).norm;
        if (norm == "," || norm == "." || norm == "who" || norm == "whose" || norm == ";" || reading.is(i, classes.speech)) break;
        const bool owner = i + 1 < sentence.end && reading.possessive(i + 1);  // "a farmer's cooperative"
        if (i - begin < 6 && !owner) title = title || reading.is(i, classes.title);
        if (reading.token(i).upos == language::Upos::verb && i - begin < 2) return {};
    }
    const bool age = i == begin + 1 && reading.token(begin).shape == Shape::digits;
    return title || age ? std::string(reading.words({begin, i})) : std::string();
}

/// "The army chief, General Paul Daku, said": the words before the comma, from their article on, when they end in a title.
std::string role_before(const DocumentReading& reading, const PersonClasses& classes, Range name, Range sentence) {
    if (name.begin < sentence.begin + 3 || reading.token(name.begin - 1).norm != "," || name.end >= sentence.end ||
        reading.token(name.end).norm != "," || !reading.is(name.begin - 2, classes.title))
        return {};
    for (auto i = name.begin - 2; i > sentence.begin && i + 7 > name.begin; --i) {
        const auto upos = reading.token(i - 1).upos;
        const bool opens = upos == language::Upos::det || reading.possessive(i - 1) || upos == language::Upos::pron;
        if (opens) return std::string(reading.words({i, name.begin - 1}));
        if (upos != language::Upos::noun && upos != language::Upos::adj && upos != language::Upos::propn) return {};
    }
    return {};
}

}  // namespace annals::entities
