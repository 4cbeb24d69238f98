#include "person_finder.hpp"

#include "place_question.hpp"

namespace annals::entities {

using language::Range;
using language::Shape;

namespace {

class PersonFinder {
public:
    explicit PersonFinder(const DocumentReading& reading)
        : reading_(reading), classes_(reading.lexicon().words), named_(reading.document()) {}

    std::vector<PersonCandidate> find() const {
        std::vector<PersonCandidate> found;
        for (const auto& sentence : reading_.document().sentences) {
            for (auto i = sentence.tokens.begin; i < sentence.tokens.end;) {
                const auto end = run_end(i, sentence.tokens.end);
                if (end == i) {
                    ++i;
                    continue;
                }
                if (real_word({i, end}) && !opens_place({i, end})) found.push_back(judge({i, end}, sentence.tokens));
                i = end;
            }
        }
        return found;
    }

private:
    bool blocked_by_lexicon(std::uint32_t i) const {
        const auto* piece = reading_.piece_covering(i);
        if (!piece || piece->as(ReadingKind::person)) return false;
        const bool alone = piece->tokens.size() == 1;
        // "Paris Hilton", "Jordan Smith": a place that is a first name too, before an unknown name.
        const auto next = i + 1;
        const bool before_name = next < reading_.document().tokens.size() && reading_.capital(next) &&
                                 !reading_.piece_covering(next) && !reading_.is(next, classes_.no_name);
        return !(alone && reading_.is(i, classes_.first_name) && before_name);
    }

    /// "Jan Novak", "April Jones", but not "in June Labour won".
    bool is_month_for_name(std::uint32_t i) const {
        static constexpr std::array<std::string_view, 12> of_time{"in",    "since", "until", "till", "during", "of",
                                                                  "early", "late",  "last",  "this", "next",   "by"};
        if (!reading_.is(i, classes_.first_name) || i + 1 >= reading_.document().tokens.size()) return false;
        if (!reading_.capital(i + 1) || reading_.piece_covering(i + 1) || reading_.is(i + 1, classes_.no_name)) return false;
        if (reading_.token(i + 1).sentence != reading_.token(i).sentence || reading_.token(i).norm == "jan")
            return reading_.token(i + 1).sentence == reading_.token(i).sentence;
        return i == 0 || std::find(of_time.begin(), of_time.end(), reading_.token(i - 1).norm) == of_time.end();
    }

    bool name_word(std::uint32_t i) const {
        const auto& token = reading_.token(i);
        if (!reading_.capital(i) || blocked_by_lexicon(i)) return false;
        if (reading_.is(i, classes_.no_name) && !is_month_for_name(i)) return false;
        if (token.shape == Shape::upper && !is_initial(reading_, i) && token.norm.size() < 6 &&
            !reading_.is(i, classes_.first_name))
            return false;
        if (token.upos == language::Upos::propn || reading_.is(i, classes_.first_name)) return true;
        return !reading_.sentence_initial(i) && !reading_.title_case(token.sentence);
    }

    std::uint32_t run_end(std::uint32_t begin, std::uint32_t limit) const {
        if (!name_word(begin)) return begin;
        auto end = begin + 1;
        while (end < limit && end - begin < 6) {
            if (name_word(end)) {
                ++end;
            } else if (auto next = end; joins(next, limit)) {
                end = next + 1;
            } else {
                break;
            }
        }
        return end;
    }

    /// Particles and hyphens between two parts of a name; leaves `i` on the part after them.
    bool joins(std::uint32_t& i, std::uint32_t limit) const {
        const auto begin = i;
        while (i < limit && i - begin < 3 &&
               (reading_.is(i, classes_.particle) || (reading_.token(i).norm == "-" && !reading_.token(i).space_before)))
            ++i;
        return i > begin && i < limit && reading_.capital(i) && name_word(i);
    }

    /// "Mayor of Brennau Ann Lee": the row of capitals without the town of the office.
    Range without_office(Range name, Range sentence) const {
        if (name.size() < 3 || name.begin < sentence.begin + 2 || reading_.token(name.begin - 1).norm != "of" ||
            !reading_.is(name.begin - 2, classes_.title))
            return name;
        for (auto i = name.begin + 1; i + 1 < name.end; ++i) {
            if (reading_.is(i, classes_.first_name)) return {i, name.end};
        }
        if (!speaks(name, sentence)) return name;
        auto begin = name.end - 2;
        while (begin > name.begin && (hyphen(begin) || hyphen(begin - 1))) --begin;  // "Mayor of Brennau Ann Lee-Hart"
        return {begin, name.end};
    }

    bool hyphen(std::uint32_t i) const { return reading_.token(i).norm == "-"; }

    PersonCandidate judge(Range row, Range sentence) const {
        const auto name = without_office(row, sentence);
        PersonCandidate candidate{name, name, {}, false};
        candidate.with_title.begin = name == row ? title_begin(reading_, classes_, name, sentence) : row.begin - 2;
        const bool titled = candidate.with_title.begin < name.begin;
        if (titled) candidate.role = reading_.words({candidate.with_title.begin, name.begin});
        const auto* piece = reading_.piece_starting(name.begin);
        const bool known = piece && piece->as(ReadingKind::person) && piece->tokens == name;
        const bool first_name =
            reading_.is(name.begin, classes_.first_name) || (name.size() > 1 && is_initial(reading_, name.begin));
        auto apposition = role_after(reading_, classes_, name, sentence);
        if (apposition.empty()) apposition = role_before(reading_, classes_, {candidate.with_title.begin, name.end}, sentence);
        if (candidate.role.empty()) candidate.role = apposition;
        const bool said = speaks(name, sentence);
        if (candidate.role.find_first_not_of("0123456789") == std::string::npos)
            candidate.role.clear();  // an age supports, but is no role
        const bool several = name.size() > 1;
        candidate.supported =
            known || titled ||
            (several && (first_name || said || who_follows(name, sentence) || !apposition.empty() || named_person(name)));
        return candidate;
    }

    /// "River Teme", "Loch Arden".
    bool opens_place(Range name) const { return name.size() > 1 && reading_.is(name.begin, classes_.place_opener); }

    /// Initials alone ("U. S.") are no name.
    bool real_word(Range name) const {
        for (auto i = name.begin; i < name.end; ++i) {
            if (!is_initial(reading_, i)) return true;
        }
        return false;
    }

    /// What the name finder takes for a person, no more and no less.
    bool named_person(Range name) const {
        const auto* found = named_.at(name.begin);
        return found != nullptr && found->kind == language::NameKind::person && found->tokens == name;
    }

    bool who_follows(Range name, Range sentence) const {
        if (name.end + 1 >= sentence.end || reading_.token(name.end).norm != ",") return false;
        const auto& norm = reading_.token(name.end + 1).norm;
        return norm == "who" || norm == "whose" || norm == "whom";
    }

    bool speaks(Range name, Range sentence) const {
        const auto after = name.end, before = name.begin;
        if (after < sentence.end && reading_.is(after, classes_.speech)) return true;
        return before > sentence.begin && reading_.is(before - 1, classes_.speech);
    }

    const DocumentReading& reading_;
    PersonClasses classes_;
    NamedWords named_;
};

}  // namespace

PersonClasses::PersonClasses(const WordClasses& words)
    : title(words.bits("title")),
      part_of_title(words.bits("title_part") | title),
      no_name(words.bits("common") | words.bits("calendar") | words.bits("direction") | words.bits("organisation_head") |
              words.bits("place_head") | words.bits("thing") | title),
      place_opener(words.bits("place_opener")),
      first_name(words.bits("first_name")),
      particle(words.bits("name_particle")),
      speech(words.bits("speech")) {}

bool is_initial(const DocumentReading& reading, std::uint32_t token) {
    const auto& norm = reading.token(token).norm;
    return reading.capital(token) && (norm.size() == 1 || (norm.size() == 2 && norm[1] == '.'));
}

std::vector<PersonCandidate> find_person_candidates(const DocumentReading& reading) { return PersonFinder(reading).find(); }

}  // namespace annals::entities
