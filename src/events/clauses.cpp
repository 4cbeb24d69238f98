#include "events/clauses.hpp"

#include <algorithm>
#include <array>

namespace annals::events {
namespace {

template <std::size_t size> bool one_of(std::string_view word, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_relative(const Token& token) {
    static constexpr std::array<std::string_view, 4> words{"who", "which", "that", "whom"};
    return one_of(token.norm, words);
}

bool is_subordinator(const Token& token) {
    static constexpr std::array<std::string_view, 12> words{"as",    "while",   "because", "although", "though", "when",
                                                            "where", "whereas", "if",      "since",    "after",  "before"};
    if (may_open_clause(token.norm)) return false;  // see Reading::opens_clause
    return token.upos == Upos::sconj || (one_of(token.norm, words) && token.upos == Upos::adv);
}

bool is_quote(const Token& token) {
    return token.norm == "“" || token.norm == "”" || token.norm == "\"" || token.norm == "``" || token.norm == "''";
}

/// Marks that end a clause. A comma alone does not.
bool ends_clause(const Token& token) {
    static constexpr std::array<std::string_view, 13> marks{";", ":", "—",  "–",  "--", "(",  ")",
                                                            "“", "”", "\"", "``", "''", "[…]"};
    return token.upos == Upos::punct && one_of(token.norm, marks);
}

/// "most of the region": a quantity word that opens the object without being a phrase of its own.
bool opens_partitive(const Reading& r, TokenIndex i, TokenIndex limit) {
    return i + 1 < limit && r.token(i + 1).norm == "of" && r.phrase_of[i] == 0;
}

bool is_verb(const Reading& r, TokenIndex i) {
    return r.token(i).upos == Upos::verb && (r.phrase_of[i] == 0 || r.phrase_at(i)->tokens.begin == i);
}

struct LeftBorder {
    TokenIndex begin = 0;  // first token of the clause
    Border kind = Border::sentence;
    std::optional<TokenIndex> mark;  // the token that is the border
};

/// Whether "and" at `i` joins two verbs that share a subject: "fled and left".
bool joins_verbs(const Reading& r, TokenIndex i, TokenIndex left) {
    for (TokenIndex k = i + 1; k < left; ++k) {
        if (r.token(k).upos != Upos::adv && r.token(k).upos != Upos::punct) return false;
    }
    return true;
}

LeftBorder left_border(const Reading& r, TokenIndex left, TokenIndex sentence_begin) {
    for (TokenIndex i = left; i > sentence_begin; --i) {
        const TokenIndex at = i - 1;
        const auto& token = r.token(at);
        if (is_verb(r, at) || token.upos == Upos::aux) return {at + 1, Border::verb, at};
        if (is_relative(token) && token.upos != Upos::det) return {at + 1, Border::relative, at};
        if (is_subordinator(token) || r.opens_clause[at]) return {at + 1, Border::subordinator, at};
        if (token.upos == Upos::cconj && joins_verbs(r, at, left)) return {at + 1, Border::coordinated, at};
        if (token.upos == Upos::cconj && at > sentence_begin && r.token(at - 1).norm == ",")
            return {at + 1, Border::sentence, at};
        // A quotation may open in the middle of a clause: the troops “have been regrouped”.
        if (ends_clause(token) && !is_quote(token)) return {at + 1, Border::punctuation, at};
    }
    return {sentence_begin, Border::sentence, std::nullopt};
}

/// "…, officials are counting": a phrase of its own with a finite verb behind it.
bool opens_new_clause(const Reading& r, TokenIndex i, TokenIndex end) {
    const auto* phrase = r.phrase_at(i);
    return phrase != nullptr && phrase->tokens.begin == i && !phrase->preposition && finite_verb_follows(r, *phrase, end);
}

/// Whether a comma at `i` closes the clause: the next words open another.
bool comma_closes(const Reading& r, TokenIndex i, TokenIndex end) {
    for (TokenIndex k = i + 1; k < end && k < i + 3; ++k) {
        const auto& token = r.token(k);
        if (token.norm == "including" || token.norm == "such") return false;
        if (opens_new_clause(r, k, end)) return true;
        if (token.upos == Upos::cconj || is_relative(token) || is_subordinator(token) || is_verb(r, k)) return true;
        if (token.upos != Upos::adv) return false;
    }
    return false;
}

TokenIndex right_border(const Reading& r, TokenIndex head, TokenIndex sentence_end) {
    for (TokenIndex i = head + 1; i < sentence_end; ++i) {
        const auto& token = r.token(i);
        if (ends_clause(token) || is_subordinator(token) || r.opens_clause[i] || (is_relative(token) && token.upos != Upos::det))
            return i;
        if (token.norm == "," && comma_closes(r, i, sentence_end)) return i;
        if (token.upos == Upos::cconj && i + 1 < sentence_end && (is_verb(r, i + 1) || r.token(i + 1).upos == Upos::aux))
            return i;
    }
    return sentence_end;
}

/// "most of them", where "most" is no phrase of its own.
bool of_a_quantity(const Reading& r, const NounPhrase& phrase) {
    if (!phrase.preposition || *phrase.preposition == 0 || r.token(*phrase.preposition).norm != "of") return false;
    const TokenIndex quantity = *phrase.preposition - 1;
    return r.phrase_of[quantity] == 0 &&
           (r.token(quantity).upos == Upos::adj || r.token(quantity).upos == Upos::det || r.token(quantity).upos == Upos::adv);
}

/// Phrases that end in [begin, end), nearest first, passing over objects of prepositions and dates.
std::optional<PhraseIndex> nearest_phrase(const Reading& r, TokenIndex begin, TokenIndex end) {
    for (TokenIndex i = end; i > begin; --i) {
        const auto* phrase = r.phrase_at(i - 1);
        if (phrase == nullptr) continue;
        if (phrase->tokens.begin < begin) return std::nullopt;
        const bool is_time = r.time_of[phrase->head] != 0;
        const bool absolute =
            i == end && phrase->preposition && r.token(*phrase->preposition).norm == "with";  // "with troops forced to flee"
        if ((!phrase->preposition || absolute || of_a_quantity(r, *phrase)) && !is_time) return r.phrase_of[i - 1] - 1;
        i = phrase->tokens.begin + 1;
    }
    return std::nullopt;
}

std::optional<PhraseIndex> antecedent(const Reading& r, TokenIndex relative, TokenIndex sentence_begin) {
    TokenIndex end = relative;
    if (end > sentence_begin && (r.token(end - 1).norm == "," || r.token(end - 1).upos == Upos::adp)) --end;
    if (end > sentence_begin && r.token(end - 1).norm == ",") --end;
    if (end == sentence_begin || r.phrase_at(end - 1) == nullptr) return std::nullopt;
    return r.phrase_of[end - 1] - 1;
}

/// Builds the frames of one document from left to right, so that a frame can inherit from earlier ones.
class ClauseFinder {
public:
    explicit ClauseFinder(const Reading& reading) : r_(reading) {
        clauses_.verb_of.resize(r_.document.tokens.size());
        clauses_.governing.resize(r_.document.tokens.size());
    }

    Clauses run() {
        for (const auto& sentence : r_.document.sentences) {
            first_frame_ = static_cast<std::uint32_t>(clauses_.verbs.size());
            for (TokenIndex i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
                if (is_verb(r_, i)) add(i, sentence.tokens);
            }
            inherit_from_the_right(sentence.tokens);
            mark_clauses();
        }
        return std::move(clauses_);
    }

private:
    void add(TokenIndex head, Range sentence) {
        VerbFrame frame;
        frame.head = head;
        frame.group = language::verb_group(r_.document, head);
        if (const auto to = quoted_infinitive(frame.group, sentence)) {
            frame.group.infinitive = true;
            frame.group.tense = language::Tense::none;
            frame.group.tokens.begin = *to;
        }
        if (reads_as_finite(frame.group, sentence)) {
            frame.group.participle = frame.group.passive = false;
            frame.group.tense = language::Tense::past;
        }
        const TokenIndex left = std::min(frame.group.tokens.begin, head);
        const auto border = left_border(r_, left, sentence.begin);
        frame.border = border.kind;
        frame.mark = border.mark;
        frame.clause = {border.begin, right_border(r_, head, sentence.end)};
        frame.subject = subject(frame, left, border, sentence);
        frame.clause.begin = clause_begin(frame, left);
        frame.object = frame.group.passive ? frame.subject : object(frame, border, left);
        clauses_.verbs.push_back(frame);
        clauses_.verb_of[head] = static_cast<std::uint32_t>(clauses_.verbs.size());
    }

    /// He claimed to “reach the port”: "to" stands before the quotation mark.
    [[nodiscard]] std::optional<TokenIndex> quoted_infinitive(const language::VerbGroup& group, Range sentence) const {
        TokenIndex i = group.tokens.begin;
        if (i == sentence.begin || !is_quote(r_.token(i - 1))) return std::nullopt;
        while (i > sentence.begin && is_quote(r_.token(i - 1))) --i;
        const bool to = i > sentence.begin && r_.token(i - 1).norm == "to" && r_.token(i - 1).upos == Upos::part;
        return to ? std::optional(i - 1) : std::nullopt;
    }

    /// "The bank raised rates": a form that could be a participle, but has an object, and no other verb makes the sentence.
    [[nodiscard]] bool reads_as_finite(const language::VerbGroup& group, Range sentence) const {
        if (!group.participle || !group.passive || group.head == sentence.begin || last_frame() != nullptr) return false;
        if (r_.phrase_of[group.head - 1] == 0 && r_.token(group.head - 1).norm != ",") return false;
        if (object_after(r_, group.head, sentence.end)) return true;
        for (TokenIndex i = group.head + 1; i < sentence.end; ++i) {
            // A verb behind "after", "who" and their like makes a clause of its own, not the sentence.
            if (r_.opens_clause[i] || is_subordinator(r_.token(i)) || is_relative(r_.token(i))) return true;
            if (is_verb(r_, i) || r_.token(i).upos == Upos::aux) return false;
        }
        return true;
    }

    /// What stands between another verb and this one belongs to the other, but for this one's subject.
    [[nodiscard]] TokenIndex clause_begin(const VerbFrame& frame, TokenIndex left) const {
        if (frame.group.infinitive || frame.group.participle) return left;
        if (frame.border != Border::verb) return frame.clause.begin;
        const bool own = frame.subject && r_.phrases[*frame.subject].tokens.begin >= frame.clause.begin &&
                         r_.phrases[*frame.subject].tokens.begin < left;
        return own ? r_.phrases[*frame.subject].tokens.begin : left;
    }

    const VerbFrame* last_frame() const { return clauses_.verbs.size() > first_frame_ ? &clauses_.verbs.back() : nullptr; }

    void govern(VerbFrame& frame) const {
        if (last_frame() != nullptr) frame.governor = static_cast<std::uint32_t>(clauses_.verbs.size() - 1);
    }

    std::optional<PhraseIndex> subject(VerbFrame& frame, TokenIndex left, const LeftBorder& border, Range sentence) {
        if (frame.group.infinitive) return controlled_subject(frame, border, left);
        if (frame.group.participle) return participle_subject(frame, left, sentence);
        if (const auto outer = before_commas(left, sentence)) return outer;
        const bool listed = border.kind == Border::verb && left > 0 && r_.token(left - 1).norm == ",";  // "came, saw, won"
        if (const auto own = nearest_phrase(r_, border.begin, left); own && !listed) return own;
        if (border.kind == Border::relative) return antecedent(r_, *border.mark, sentence.begin);
        if (border.kind == Border::coordinated || border.kind == Border::verb) {
            govern(frame);
            frame.shares_subject = border.kind == Border::coordinated || listed;
            if (const auto saying = frame.shares_subject ? earlier_saying(frame) : std::nullopt) {
                frame.governor = saying;
                return clauses_.verbs[*saying].subject;
            }
            return last_frame() == nullptr ? std::nullopt : last_frame()->subject;
        }
        return std::nullopt;
    }

    /// Where the main clause that leads up to `left` begins: after the last hard mark or ", and".
    [[nodiscard]] TokenIndex main_clause_begin(TokenIndex left, TokenIndex sentence_begin) const {
        for (TokenIndex i = left; i > sentence_begin; --i) {
            const auto& token = r_.token(i - 1);
            if (ends_clause(token) && !is_quote(token)) return i;
            if (token.upos == Upos::cconj && i - 1 > sentence_begin && r_.token(i - 2).norm == ",") return i;
        }
        return sentence_begin;
    }

    [[nodiscard]] bool has_finite_verb(TokenIndex begin, TokenIndex end) const {
        for (TokenIndex i = begin; i < end; ++i) {
            const auto* frame = clauses_.frame_at(i);
            if (frame != nullptr && !frame->group.participle && !frame->group.infinitive) return true;
        }
        return false;
    }

    /// "The governor, a former teacher, said", "troops, attacked at dawn, withdrew": a verb right behind a comma takes
    /// the first noun before a comma that has no verb of its own.
    [[nodiscard]] std::optional<PhraseIndex> before_commas(TokenIndex left, Range sentence) const {
        while (left > sentence.begin && is_quote(r_.token(left - 1))) --left;
        if (left == sentence.begin || r_.token(left - 1).norm != ",") return std::nullopt;
        const auto begin = main_clause_begin(left - 1, sentence.begin);
        for (TokenIndex comma = begin + 1; comma + 1 < left; ++comma) {
            if (r_.token(comma).norm != "," && !is_quote(r_.token(comma))) continue;
            if (has_finite_verb(begin, comma)) return std::nullopt;
            if (const auto phrase = nearest_phrase(r_, begin, comma)) return phrase;
        }
        return std::nullopt;
    }

    /// "denied that the town was lost and said": a saying joined to an earlier saying has its speaker.
    [[nodiscard]] std::optional<std::uint32_t> earlier_saying(const VerbFrame& frame) const {
        if (!says(frame.head)) return std::nullopt;
        for (auto i = clauses_.verbs.size(); i > first_frame_; --i) {
            if (says(clauses_.verbs[i - 1].head) && clauses_.verbs[i - 1].subject) return static_cast<std::uint32_t>(i - 1);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool says(TokenIndex verb) const {
        const auto& patterns = r_.rules.trigger_patterns(r_.token(verb).lemma);
        return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) {
            return pattern.kind == WordKind::verb && pattern.words.size() == 1 && r_.rules.triggers()[pattern.rule].said;
        });
    }

    /// "allowed them to take": the object between; "decided to run": the governor's subject.
    std::optional<PhraseIndex> controlled_subject(VerbFrame& frame, const LeftBorder& border, TokenIndex left) {
        govern(frame);
        if (border.kind == Border::verb) {
            if (const auto between = nearest_phrase(r_, border.begin, left)) return between;
        }
        return last_frame() == nullptr ? std::nullopt : last_frame()->subject;
    }

    /// "troops advancing east", "troops stationed there": the noun before; ", leaving weapons": the main verb's subject.
    std::optional<PhraseIndex> participle_subject(VerbFrame& frame, TokenIndex left, Range sentence) {
        govern(frame);
        while (left > sentence.begin && is_quote(r_.token(left - 1))) --left;
        if (left == sentence.begin) return std::nullopt;
        const auto& before = r_.token(left - 1);
        if (r_.phrase_of[left - 1] != 0) return r_.phrase_of[left - 1] - 1;
        // ", liberated by …" describes the noun before the comma.
        if (before.norm == "," && frame.group.passive && left >= sentence.begin + 2 && r_.phrase_of[left - 2] != 0)
            return r_.phrase_of[left - 2] - 1;
        if (before.norm == "of" || before.norm == "for" || before.norm == "from") {
            if (last_frame() != nullptr && last_frame()->object) return last_frame()->object;
        }
        return last_frame() == nullptr ? std::nullopt : last_frame()->subject;
    }

    std::optional<PhraseIndex> object(const VerbFrame& frame, const LeftBorder& border, TokenIndex left) const {
        if (const auto after = object_after(r_, frame.head, frame.clause.end)) return after;
        // "which they have held": the antecedent is what is held.
        if (border.kind == Border::relative && nearest_phrase(r_, border.begin, left))
            return antecedent(r_, *border.mark, r_.sentence_of(frame.head).tokens.begin);
        return std::nullopt;
    }

    /// "Leaving weapons, the troops fled": a sentence-initial participle takes the subject that follows.
    void inherit_from_the_right(Range sentence) {
        for (auto i = first_frame_; i + 1 < clauses_.verbs.size(); ++i) {
            auto& frame = clauses_.verbs[i];
            if (frame.subject || !frame.group.participle || frame.group.tokens.begin > sentence.begin + 2) continue;
            frame.subject = clauses_.verbs[i + 1].subject;
            frame.governor = i + 1;
        }
    }

    /// Inner clauses come later in the list and overwrite outer ones.
    void mark_clauses() {
        for (auto i = first_frame_; i < clauses_.verbs.size(); ++i) {
            const auto clause = clauses_.verbs[i].clause;
            const auto begin = clauses_.governing.begin();
            std::fill(begin + clause.begin, begin + std::max(clause.begin, clause.end), i + 1);
        }
    }

    const Reading& r_;
    Clauses clauses_;
    std::uint32_t first_frame_ = 0;
};

bool measures(std::string_view lemma) {
    static constexpr std::array<std::string_view, 24> words{
        "most",    "many",  "some",   "part", "number", "majority", "rest", "all",  "group", "dozen", "hundred", "thousand",
        "million", "swath", "swathe", "much", "half",   "several",  "each", "both", "total", "score", "series",  "one"};
    return one_of(lemma, words);
}

}  // namespace

Clauses find_clauses(const Reading& reading) { return ClauseFinder(reading).run(); }

std::optional<PhraseIndex> object_after(const Reading& r, TokenIndex last, TokenIndex limit) {
    static constexpr std::array<std::string_view, 9> quantifiers{"over", "about", "around", "nearly", "almost",
                                                                 "more", "than",  "least",  "up"};
    for (TokenIndex i = last + 1; i < limit; ++i) {
        const auto& token = r.token(i);
        if (const auto phrase = r.phrase_of[i]) {
            if (r.time_of[r.phrases[phrase - 1].head] != 0) {
                i = r.phrases[phrase - 1].tokens.end - 1;
                continue;
            }
            return phrase - 1;
        }
        const bool opens_quantity = one_of(token.norm, quantifiers) || (token.upos == Upos::adp && i + 1 < limit &&
                                                                        r.token(i + 1).upos == Upos::num && token.norm == "over");
        if (token.upos == Upos::adv || opens_quantity) continue;
        if (opens_partitive(r, i, limit)) {
            ++i;
            continue;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

PhraseIndex core_phrase(const Reading& r, PhraseIndex phrase) {
    for (int depth = 0; depth < 3; ++depth) {
        const auto& outer = r.phrases[phrase];
        if (!measures(r.token(outer.head).lemma) || phrase + 1 >= r.phrases.size()) return phrase;
        const auto& inner = r.phrases[phrase + 1];
        const bool of = inner.preposition && r.token(*inner.preposition).norm == "of" && *inner.preposition == outer.tokens.end;
        if (!of) return phrase;
        ++phrase;
    }
    return phrase;
}

std::optional<PhraseIndex> prepositional(const Reading& r, std::string_view preposition, TokenIndex from, TokenIndex limit) {
    for (TokenIndex i = from; i < limit; ++i) {
        const auto* phrase = r.phrase_at(i);
        if (phrase == nullptr) continue;
        if (phrase->preposition && *phrase->preposition >= from && r.token(*phrase->preposition).norm == preposition)
            return r.phrase_of[i] - 1;
        i = phrase->tokens.end - 1;
    }
    return std::nullopt;
}

}  // namespace annals::events
