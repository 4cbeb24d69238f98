// Where an article may name a place that the lexicon's own tables lack.
#include "place_question.hpp"

#include <algorithm>
#include <array>

namespace annals::entities {
namespace {

using language::Range;
using Sought = PlaceQuestion::Sought;

constexpr std::uint32_t longest_name = 6;

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

class Asker {
public:
    explicit Asker(const DocumentReading& reading)
        : reading_(reading),
          named_(reading.document()),
          region_noun_(reading.lexicon().words.bits("region_noun")),
          settlement_noun_(reading.lexicon().words.bits("city_description")),
          place_preposition_(reading.lexicon().words.bits("place_preposition")),
          visiting_(reading.lexicon().words.bits("visiting")),
          particle_(reading.lexicon().words.bits("name_particle")),
          direction_(reading.lexicon().words.bits("direction_adjective")),
          direction_side_(reading.lexicon().words.bits("direction")) {}

    std::vector<PlaceQuestion> ask(const std::vector<Proposal>& phrases) {
        for (const auto& name : reading_.document().names) {
            if (name.kind == language::NameKind::location) add(name.tokens);
        }
        for (const auto& phrase : phrases) {
            if (phrase.place && !phrase.place->latitude && may_be_place(phrase.tokens)) add(phrase.tokens);
        }
        for (const auto& sentence : reading_.document().sentences) rows(sentence.tokens);
        std::stable_sort(found_.begin(), found_.end(),
                         [](const auto& a, const auto& b) { return a.tokens.begin < b.tokens.begin; });
        return std::move(found_);
    }

private:
    /// Rows of capitals behind a preposition of place, before ", Country", or at the head of a paragraph.
    void rows(Range sentence) {
        for (auto i = sentence.begin; i < sentence.end;) {
            const auto end = row_end(i, sentence.end);
            if (end == i) {
                ++i;
                continue;
            }
            const Range row{i, end};
            if (may_be_place(row) && !named_.at(i) && (cued(row, sentence) || !outer_behind(row, sentence).empty())) add(row);
            i = end;
        }
    }

    /// What the name finder takes for a person or an organisation is none behind "the town of".
    [[nodiscard]] bool may_be_place(Range tokens) const {
        const auto begin = tokens.begin;
        const bool described =
            begin > 1 && reading_.token(begin - 1).norm == "of" && reading_.is(begin - 2, settlement_noun_ | region_noun_);
        return described || !named_.of_actor(tokens);
    }

    std::uint32_t row_end(std::uint32_t begin, std::uint32_t limit) const {
        auto end = begin;
        while (end < limit && end - begin < longest_name) {
            if (name_word(end)) {
                ++end;
                continue;
            }
            auto next = end;
            while (next < limit && end > begin && next - end < 3 && (reading_.is(next, particle_) || hyphen(next))) ++next;
            if (next == end || next >= limit || !name_word(next)) break;
            end = next + 1;
        }
        return end;
    }

    bool name_word(std::uint32_t i) const {
        return reading_.capital(i) && reading_.token(i).upos != language::Upos::adp &&
               reading_.token(i).upos != language::Upos::pron && reading_.token(i).upos != language::Upos::det;
    }

    bool hyphen(std::uint32_t i) const { return reading_.token(i).norm == "-" && !reading_.token(i).space_before; }

    [[nodiscard]] Range sentence_of(std::uint32_t token) const {
        return reading_.document().sentences[reading_.token(token).sentence].tokens;
    }

    void add(Range tokens) {
        if (tokens.size() > 1 && reading_.possessive(tokens.end - 1)) --tokens.end;
        const auto sentence = sentence_of(tokens.begin);
        if (acronym(tokens) || side_of_place(tokens)) return;
        PlaceQuestion question;
        question.named = named_.at(tokens.begin) != nullptr;
        question.tokens = question.name = tokens;
        read_nouns(question, sentence);
        question.brief = reading_.words(question.name).size() < 4;
        question.cued = question.cued || question.sought != Sought::any || cued(question.tokens, sentence);
        question.around = outer_behind(question.tokens, sentence);
        question.stated = !question.around.empty();
        if (!question.stated && part_of_name(question.tokens, sentence)) return;
        if (!question.stated) question.around = outer_behind_in(question.tokens, sentence);
        question.inside = !question.stated && !question.around.empty();
        if (question.around.empty()) question.around = outer_before(question.tokens, sentence);
        found_.push_back(std::move(question));
    }

    /// "East London": a part of the London that we know.
    bool side_of_place(Range tokens) const {
        return tokens.size() > 1 && reading_.is(tokens.begin, direction_side_) && reading_.piece_starting(tokens.begin + 1);
    }

    /// "Princeton University", "Exxon Valdez": a word of a longer name.
    bool part_of_name(Range tokens, Range sentence) const {
        const auto name = [&](std::uint32_t i) {
            return reading_.capital(i) && reading_.token(i).upos == language::Upos::propn && !reading_.is(i, "calendar");
        };
        if (reading_.title_case(reading_.token(tokens.begin).sentence)) return false;
        return (tokens.end < sentence.end && name(tokens.end)) || (tokens.begin > sentence.begin && name(tokens.begin - 1));
    }

    /// "IS", "NSW": letters, not a name.
    bool acronym(Range tokens) const {
        const auto& token = reading_.token(tokens.begin);
        return tokens.size() == 1 && token.shape == language::Shape::upper && token.norm.size() < 5 && !in_dateline(tokens);
    }

    /// "Valencia region", "the province of Valencia", "the town of Marlow".
    void read_nouns(PlaceQuestion& question, Range sentence) const {
        auto& tokens = question.tokens;
        auto& name = question.name;
        if (tokens.size() > 1 && reading_.is(tokens.end - 1, region_noun_)) {
            question.sought = Sought::region;
            name.end = tokens.end - 1;
        } else if (tokens.end < sentence.end && reading_.is(tokens.end, region_noun_) &&
                   reading_.token(tokens.end).norm != "state") {
            question.sought = Sought::region;
            ++tokens.end;
        }
        if (question.sought != Sought::any || tokens.begin < sentence.begin + 2 || reading_.token(tokens.begin - 1).norm != "of")
            return;
        if (reading_.is(tokens.begin - 2, region_noun_)) question.sought = Sought::region;
        if (reading_.is(tokens.begin - 2, settlement_noun_)) question.sought = Sought::settlement;
    }

    bool cued(Range tokens, Range sentence) const {
        if (tokens.begin == sentence.begin) return in_dateline(tokens);
        const auto before = tokens.begin - 1;
        return reading_.is(before, place_preposition_ | visiting_) || one_of(reading_.token(before).norm, {"from", "at", "to"});
    }

    /// "VALENCIA, Spain (Agency) —", "KHARKIV –".
    bool in_dateline(Range tokens) const {
        const auto& token = reading_.token(tokens.begin);
        return token.shape == language::Shape::upper && reading_.document().sentences[token.sentence].dateline;
    }

    /// "Paris, Texas": what stands behind the comma.
    std::vector<std::uint32_t> outer_behind(Range tokens, Range sentence) const {
        if (tokens.end + 1 >= sentence.end || reading_.token(tokens.end).norm != "," || in_list(tokens, sentence)) return {};
        const auto* piece = reading_.piece_starting(tokens.end + 1);
        if (!piece) return {};
        const auto after = piece->tokens.end;
        const bool owns = after < sentence.end && reading_.possessive(after);
        return owns ? std::vector<std::uint32_t>{} : gazetteer_regions(reading_, *piece);
    }

    /// "California, Washington, Oregon and Nevada".
    bool in_list(Range tokens, Range sentence) const {
        const auto* own = reading_.piece_starting(tokens.begin);
        if (own && own->tokens.end == tokens.end && !gazetteer_regions(reading_, *own).empty()) return true;
        const auto* outer = reading_.piece_starting(tokens.end + 1);
        if (!outer || outer->tokens.end >= sentence.end) return false;
        return tokens.begin > sentence.begin && reading_.token(tokens.begin - 1).norm == "," &&
               reading_.token(outer->tokens.end).norm == "and" && own != nullptr;
    }

    /// "Zawiya in western Libya", "Paris in north-east Texas": likely, not certain.
    std::vector<std::uint32_t> outer_behind_in(Range tokens, Range sentence) const {
        auto i = tokens.end;
        if (i < sentence.end && reading_.token(i).norm == ",") ++i;
        if (i >= sentence.end || !one_of(reading_.token(i).norm, {"in", "of"})) return {};
        ++i;
        while (i < sentence.end && reading_.token(i).norm == "the") ++i;
        if (i < sentence.end) i = reading_.after_word(i, direction_ | direction_side_);
        const auto* piece = i < sentence.end ? reading_.piece_starting(i) : nullptr;
        return piece ? gazetteer_regions(reading_, *piece) : std::vector<std::uint32_t>{};
    }

    /// "the Spanish city of Valencia": likely, not certain.
    std::vector<std::uint32_t> outer_before(Range tokens, Range sentence) const {
        for (auto k = tokens.begin; k > sentence.begin && tokens.begin - k < 5; --k) {
            const auto* piece = reading_.piece_covering(k - 1);
            if (piece && country_in(reading_, piece->tokens)) return gazetteer_regions(reading_, *piece);
            const auto upos = reading_.token(k - 1).upos;
            if (upos != language::Upos::noun && upos != language::Upos::adj && reading_.token(k - 1).norm != "of" &&
                !reading_.possessive(k - 1))
                break;
        }
        return {};
    }

    const DocumentReading& reading_;
    NamedWords named_;
    WordClasses::Bits region_noun_, settlement_noun_, place_preposition_, visiting_, particle_, direction_, direction_side_;
    std::vector<PlaceQuestion> found_;
};

}  // namespace

std::vector<PlaceQuestion> ask_for_places(const DocumentReading& reading, const std::vector<Proposal>& phrases) {
    return Asker(reading).ask(phrases);
}

}  // namespace annals::entities
