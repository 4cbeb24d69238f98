#include "events/trigger_features.hpp"

#include <algorithm>
#include <array>

namespace annals::events {
namespace {

using language::Tense;
using language::VerbGroup;
using language::Xpos;
using Names = std::span<const std::string_view>;

enum Slots : std::uint8_t {
    bias,
    verb_tag,
    verb_before,
    verb_behind,
    verb_word_behind,
    verb_form_behind,
    verb_group,
    verb_arguments,
    verb_border,
    noun_tag,
    noun_behind,
    noun_word_behind,
    noun_preposition,
    noun_opening,
    noun_place,
    noun_neighbours,
    adjective_before,
    adjective_behind,
    adjective_word_behind,
    slot_count
};

constexpr std::array<std::string_view, 13> words_behind{"none", "by",   "to",   "that", "of",   "in",   "on",
                                                        "for",  "with", "from", "at",   "into", "about"};
constexpr std::array<std::string_view, 11> group_marks{"past",  "present",    "future",     "perfect", "progressive", "passive",
                                                       "modal", "infinitive", "participle", "negated", "in-a-phrase"};
constexpr std::array<std::string_view, 4> argument_marks{"object", "no-object", "subject", "no-subject"};
constexpr std::array<std::string_view, 6> borders{"sentence", "verb", "subordinator", "relative", "coordinated", "punctuation"};
constexpr std::array<std::string_view, 25> prepositions{
    "none", "other", "after", "before", "during", "since", "following", "until", "amid", "despite", "by",    "for",  "in",
    "of",   "on",    "with",  "to",     "from",   "at",    "against",   "over",  "into", "as",      "about", "under"};
constexpr std::array<std::string_view, 9> openings{"noun",       "the",       "a",      "this", "no",
                                                   "possessive", "adjective", "number", "other"};
constexpr std::array<std::string_view, 7> places{
    "inside", "outside", "subject", "behind-verb", "behind-light-verb", "behind-preposition", "elsewhere"};
constexpr std::array<std::string_view, 5> neighbours{"adjective", "noun", "name", "possessor", "names-somebody"};
// Verbs that say of an event that it comes about or goes on: "launched an attack".
constexpr std::array<std::string_view, 34> light_verbs{
    "make", "take",   "hold",   "give",   "launch",  "conduct", "stage",  "carry",  "undergo", "begin", "start", "end",
    "open", "suffer", "face",   "lead",   "plan",    "resume",  "stop",   "cause",  "prevent", "mount", "see",   "continue",
    "halt", "delay",  "cancel", "follow", "trigger", "join",    "attend", "report", "witness", "order"};

template <typename Enum, std::size_t size> std::array<std::string_view, size> all_names() {
    std::array<std::string_view, size> names;
    for (std::size_t i = 0; i < size; ++i) names[i] = language::name(static_cast<Enum>(i));
    return names;
}

constexpr std::size_t tag_count = static_cast<std::size_t>(Xpos::other) + 1;
constexpr std::size_t word_class_count = static_cast<std::size_t>(Upos::x) + 1;

Names tags() {
    static const auto names = all_names<Xpos, tag_count>();
    return names;
}

Names word_classes() {
    static const auto names = all_names<Upos, word_class_count>();
    return names;
}

std::uint8_t tag_of(const Reading& r, TokenIndex i) { return static_cast<std::uint8_t>(r.token(i).xpos); }

template <std::size_t size>
std::uint8_t place_in(const std::array<std::string_view, size>& names, std::string_view name, std::uint8_t otherwise = 0) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? otherwise : static_cast<std::uint8_t>(found - names.begin());
}

class Finder {
public:
    Finder(const Reading& reading, const Clauses& clauses, const Candidate& candidate, std::vector<Feature>& features)
        : r_(reading),
          clauses_(clauses),
          token_(candidate.token),
          sentence_(reading.around(candidate.token)),
          features_(features) {}

    void read_verb() {
        add(bias, 0);
        add(verb_tag, tag_of(r_, token_));
        read_neighbours(verb_before, verb_behind, verb_word_behind);
        if (has_next() && r_.token(token_).xpos == Xpos::vbn)
            add(verb_form_behind, static_cast<std::uint8_t>(r_.token(token_ + 1).upos));
        const auto* frame = clauses_.frame_at(token_);
        if (frame == nullptr) return mark(verb_group, group_marks, "in-a-phrase");
        read_group(frame->group);
        mark(verb_arguments, argument_marks, frame->object ? "object" : "no-object");
        mark(verb_arguments, argument_marks, frame->subject ? "subject" : "no-subject");
        add(verb_border, static_cast<std::uint8_t>(frame->border));
    }

    void read_noun() {
        add(bias, 1);
        add(noun_tag, tag_of(r_, token_));
        if (has_next()) add(noun_behind, tag_of(r_, token_ + 1));
        add(noun_word_behind, word_behind());
        if (const auto* mention = r_.mention_at(token_); mention != nullptr) mark(noun_neighbours, neighbours, "names-somebody");
        const auto* phrase = r_.phrase_at(token_);
        if (phrase == nullptr) return mark(noun_place, places, "outside");
        if (phrase->head != token_) mark(noun_place, places, "inside");
        read_phrase(*phrase);
    }

    void read_adjective() {
        add(bias, 2);
        read_neighbours(adjective_before, adjective_behind, adjective_word_behind);
    }

private:
    void add(Slots slot, std::uint8_t value) { features_.push_back({slot, value}); }
    template <std::size_t size> void mark(Slots slot, const std::array<std::string_view, size>& names, std::string_view name) {
        add(slot, place_in(names, name));
    }
    [[nodiscard]] bool has_next() const { return token_ + 1 < sentence_.end; }
    [[nodiscard]] std::uint8_t word_behind() const { return has_next() ? place_in(words_behind, r_.token(token_ + 1).norm) : 0; }

    void read_neighbours(Slots before, Slots behind, Slots word) {
        if (token_ > sentence_.begin) add(before, tag_of(r_, token_ - 1));
        if (has_next()) add(behind, tag_of(r_, token_ + 1));
        add(word, word_behind());
    }

    void read_group(const VerbGroup& group) {
        const std::array<bool, 10> marks{group.tense == Tense::past,
                                         group.tense == Tense::present,
                                         group.tense == Tense::future,
                                         group.perfect,
                                         group.progressive,
                                         group.passive,
                                         !group.modal.empty(),
                                         group.infinitive,
                                         group.participle,
                                         group.negated};
        for (std::uint8_t i = 0; i < marks.size(); ++i) {
            if (marks[i]) add(verb_group, i);
        }
    }

    void read_phrase(const NounPhrase& phrase) {
        mark(noun_opening, openings, opening(phrase));
        for (TokenIndex i = phrase.tokens.begin; i < token_; ++i) {
            const auto tag = r_.token(i).upos;
            if (tag == Upos::adj) mark(noun_neighbours, neighbours, "adjective");
            if (tag == Upos::noun) mark(noun_neighbours, neighbours, "noun");
            if (tag == Upos::propn) mark(noun_neighbours, neighbours, "name");
            if (r_.token(i).xpos == Xpos::pos) mark(noun_neighbours, neighbours, "possessor");
        }
        const auto preposition =
            phrase.preposition ? place_in(prepositions, r_.token(*phrase.preposition).norm, 1) : std::uint8_t{0};
        add(noun_preposition, preposition);
        if (phrase.head == token_) mark(noun_place, places, place(phrase));
    }

    [[nodiscard]] std::string_view opening(const NounPhrase& phrase) const {
        const auto& first = r_.token(phrase.tokens.begin);
        if (first.norm == "the") return "the";
        if (first.norm == "a" || first.norm == "an" || first.norm == "another") return "a";
        if (first.norm == "no" || first.norm == "any") return "no";
        if (first.xpos == Xpos::prp_possessive) return "possessive";
        if (first.upos == Upos::det) return "this";
        if (first.upos == Upos::adj) return "adjective";
        if (first.upos == Upos::num) return "number";
        return phrase.tokens.begin == token_ ? "noun" : "other";
    }

    [[nodiscard]] std::string_view place(const NounPhrase& phrase) const {
        if (phrase.preposition) return "behind-preposition";
        const auto* clause = clauses_.clause_of(token_);
        if (clause != nullptr && clause->subject && r_.phrases[*clause->subject].head == token_) return "subject";
        if (phrase.tokens.begin == sentence_.begin) return "elsewhere";
        const auto& before = r_.token(phrase.tokens.begin - 1);
        if (before.upos != Upos::verb) return "elsewhere";
        return std::find(light_verbs.begin(), light_verbs.end(), before.lemma) != light_verbs.end() ? "behind-light-verb"
                                                                                                    : "behind-verb";
    }

    const Reading& r_;
    const Clauses& clauses_;
    TokenIndex token_;
    Range sentence_;
    std::vector<Feature>& features_;
};

}  // namespace

std::span<const Slot> slots() {
    static const std::array<Slot, slot_count> all{{{"kind", word_kinds},
                                                   {"verb-tag", tags()},
                                                   {"verb-before", tags()},
                                                   {"verb-behind", tags()},
                                                   {"verb-word-behind", words_behind},
                                                   {"verb-participle-behind", word_classes()},
                                                   {"verb-group", group_marks},
                                                   {"verb-arguments", argument_marks},
                                                   {"verb-border", borders},
                                                   {"noun-tag", tags()},
                                                   {"noun-behind", tags()},
                                                   {"noun-word-behind", words_behind},
                                                   {"noun-preposition", prepositions},
                                                   {"noun-opening", openings},
                                                   {"noun-place", places},
                                                   {"noun-neighbours", neighbours},
                                                   {"adjective-before", tags()},
                                                   {"adjective-behind", tags()},
                                                   {"adjective-word-behind", words_behind}}};
    return all;
}

std::optional<Candidate> candidate_at(const Reading& r, TokenIndex i) {
    if (r.time_of[i] != 0) return std::nullopt;
    switch (r.token(i).upos) {
        case Upos::verb: return Candidate{i, WordKind::verb};
        case Upos::noun: return Candidate{i, WordKind::noun};
        case Upos::adj: return r.phrase_of[i] == 0 ? std::optional(Candidate{i, WordKind::adjective}) : std::nullopt;
        default: return std::nullopt;
    }
}

void find_features(const Reading& reading, const Clauses& clauses, const Candidate& candidate, std::vector<Feature>& features) {
    features.clear();
    Finder finder(reading, clauses, candidate, features);
    switch (candidate.kind) {
        case WordKind::verb: return finder.read_verb();
        case WordKind::noun: return finder.read_noun();
        case WordKind::adjective: return finder.read_adjective();
        case WordKind::word: break;
    }
}

}  // namespace annals::events
