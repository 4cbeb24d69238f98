#include "events/clauses.hpp"

#include <algorithm>

#include "events/tree.hpp"
#include "events/verb_forms.hpp"

namespace annals::events {
namespace {

/// "A tsunami in 2018 that killed thousands": in front of "in 2018".
TokenIndex before_time(const Reading& r, TokenIndex end, TokenIndex sentence_begin) {
    const auto* phrase = end > sentence_begin ? r.phrase_at(end - 1) : nullptr;
    if (phrase == nullptr || r.time_of[phrase->head] == 0 || !phrase->preposition) return end;
    const auto before = *phrase->preposition;
    return before > sentence_begin && r.phrase_at(before - 1) != nullptr ? before : end;
}

std::optional<PhraseIndex> antecedent(const Reading& r, TokenIndex relative, TokenIndex sentence_begin) {
    TokenIndex end = relative;
    if (end > sentence_begin && (r.token(end - 1).norm == "," || r.token(end - 1).upos == Upos::adp)) --end;
    if (end > sentence_begin && r.token(end - 1).norm == ",") --end;
    end = before_time(r, end, sentence_begin);
    if (end == sentence_begin || r.phrase_at(end - 1) == nullptr) return std::nullopt;
    return r.phrase_of[end - 1] - 1;
}

/// "Nobody was hurt", "no homes burned", "neither the mayor nor the judge".
bool none_of_them(const Reading& r, const NounPhrase& phrase) {
    const auto& head = r.token(phrase.head).norm;
    const auto& first = r.token(phrase.tokens.begin).norm;
    const auto& before = phrase.tokens.begin > 0 ? r.token(phrase.tokens.begin - 1).norm : first;
    const bool hardly = (head == "anyone" || head == "anybody" || first == "any") && before == "hardly";
    return head == "nobody" || head == "none" || head == "nothing" || first == "no" || first == "neither" || before == "no" ||
           before == "neither" || before == "nor" || hardly;
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
                if (is_verb(r_, i)) add(i, r_.around(i));
            }
            inherit_from_the_right(sentence.tokens);
            close_relatives();
            mark_clauses();
        }
        return std::move(clauses_);
    }

private:
    void add(TokenIndex head, Range sentence) {
        VerbFrame frame;
        frame.head = head;
        frame.group = verb_group(r_, head, sentence, last_frame());
        const TokenIndex left = std::min(frame.group.tokens.begin, head);
        auto border = left_border(r_, left, sentence.begin);
        if (behind_speech(head, left, sentence)) border = {left, Border::punctuation, left - 1};
        frame.border = border.kind;
        frame.mark = border.mark;
        frame.clause = {border.begin, right_border(r_, head, sentence.end)};
        frame.subject = subject(frame, left, border, sentence);
        frame.clause.begin = clause_begin(frame, left);
        frame.object = frame.group.passive ? frame.subject : object(frame, border, left);
        clauses_.verbs.push_back(frame);
        clauses_.verb_of[head] = static_cast<std::uint32_t>(clauses_.verbs.size());
    }

    /// “They fled in May,” said the mayor: nothing of the speech belongs to the verb behind it.
    [[nodiscard]] bool behind_speech(TokenIndex head, TokenIndex left, Range sentence) const {
        return left > sentence.begin && is_quote(r_.token(left - 1)) && r_.rules.says(r_.token(head).lemma);
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

    /// The verb before it; behind "and", the one that the tree joins it to, where that has a subject.
    void govern(VerbFrame& frame) const {
        if (last_frame() == nullptr) return;
        frame.governor = static_cast<std::uint32_t>(clauses_.verbs.size() - 1);
        const auto& token = r_.token(frame.head);
        const bool hung = token.relation == language::Relation::conj && token.head < frame.head;
        if (frame.border != Border::coordinated || !hung) return;
        const auto joined = clauses_.verb_of[token.head];
        if (joined == 0 || !clauses_.verbs[joined - 1].subject) return;
        // "The gang, which robbed a bank in May, killed one man and wounded another": beside the nearer verb.
        const bool inner = clauses_.verbs[joined - 1].border == Border::relative && last_frame()->border != Border::relative;
        if (goes_on_with_subordinate(frame, clauses_.verbs[joined - 1])) return;
        if (!inner || last_frame()->group.participle || last_frame()->group.infinitive) frame.governor = joined - 1;
    }

    /// "Trains stood still after thieves cut the cable and fled": without a comma before "and", the nearer clause goes on.
    [[nodiscard]] bool goes_on_with_subordinate(const VerbFrame& frame, const VerbFrame& joined) const {
        const auto* nearer = last_frame();
        if (nearer->border != Border::subordinator || !nearer->mark || *nearer->mark < joined.head || !frame.mark) return false;
        return *frame.mark > nearer->head && r_.token(*frame.mark - 1).norm != ",";
    }

    [[nodiscard]] std::optional<PhraseIndex> subject_of_governor(const VerbFrame& frame) const {
        return frame.governor ? clauses_.verbs[*frame.governor].subject : std::nullopt;
    }

    std::optional<PhraseIndex> subject(VerbFrame& frame, TokenIndex left, const LeftBorder& border, Range sentence) {
        if (frame.group.infinitive) return controlled_subject(frame, border, left);
        if (frame.group.participle) return participle_subject(frame, left, sentence);
        if (behind_speech(frame.head, left, sentence)) return std::nullopt;
        if (const auto hung = tree_subject(r_, frame.head, left)) return with_name(*hung, border, left);
        if (const auto outer = before_commas(left, sentence)) return with_name(*outer, border, left);
        if (const auto named = name_between_commas(frame.head, left)) return named;
        const bool listed = border.kind == Border::verb && left > 0 && r_.token(left - 1).norm == ",";  // "came, saw, won"
        if (const auto own = nearest_phrase(r_, border.begin, left); own && !listed) {
            // "Two drivers who had reached the coast said": the coast is what they had reached.
            const auto* before = last_frame();
            const bool reached = before != nullptr && before->border == Border::relative && before->object == own &&
                                 r_.phrases[*own].tokens.begin > before->head && border.kind == Border::verb;
            return reached && before->subject ? before->subject : own;
        }
        if (border.kind == Border::relative) return antecedent(r_, *border.mark, sentence.begin);
        if (border.kind == Border::coordinated || border.kind == Border::verb) {
            govern(frame);
            frame.shares_subject = border.kind == Border::coordinated || listed;
            if (const auto saying = frame.shares_subject ? earlier_saying(frame) : std::nullopt) {
                frame.governor = saying;
                return clauses_.verbs[*saying].subject;
            }
            if (const auto outer = speaker_of_main_clause(frame)) return outer;
            return subject_of_governor(frame);
        }
        return std::nullopt;
    }

    /// "Nothing was paid, its director, Ada Holm, said": who is named between commas before a verb of speech.
    [[nodiscard]] std::optional<PhraseIndex> name_between_commas(TokenIndex head, TokenIndex left) const {
        if (left < 2 || r_.token(left - 1).norm != "," || !r_.rules.says(r_.token(head).lemma)) return std::nullopt;
        const auto phrase = r_.phrase_of[left - 2];
        if (phrase == 0 || r_.mention_at(r_.phrases[phrase - 1].head) == nullptr) return std::nullopt;
        const auto begin = r_.phrases[phrase - 1].tokens.begin;
        return begin > 0 && r_.token(begin - 1).norm == "," ? std::optional(phrase - 1) : std::nullopt;
    }

    /// "The deputy minister, Ada Holm, said": of a description and a name behind it, the name.
    [[nodiscard]] PhraseIndex with_name(PhraseIndex phrase, const LeftBorder& border, TokenIndex left) const {
        if (r_.mention_at(r_.phrases[phrase].head) != nullptr) return phrase;
        const auto nearest = nearest_phrase(r_, border.begin, left);
        const auto behind = r_.phrases[phrase].tokens.end;
        const bool apposed = nearest && *nearest > phrase && r_.mention_at(r_.phrases[*nearest].head) != nullptr &&
                             r_.token(r_.phrases[*nearest].tokens.begin - 1).norm == "," && !has_finite_verb(behind, left);
        return apposed ? *nearest : phrase;
    }

    /// "She came for the second time since the war began and promised help": wars promise nothing, she does.
    [[nodiscard]] std::optional<PhraseIndex> speaker_of_main_clause(const VerbFrame& frame) const {
        if (!frame.governor || *frame.governor == first_frame_ || !r_.rules.says(r_.token(frame.head).lemma)) return std::nullopt;
        const auto& inner = clauses_.verbs[*frame.governor];
        if (inner.border != Border::subordinator || !inner.subject) return std::nullopt;
        if (r_.mention_at(r_.phrases[*inner.subject].head) != nullptr) return std::nullopt;
        const auto& main = clauses_.verbs[*frame.governor - 1];
        return main.border == Border::subordinator ? std::nullopt : main.subject;
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
        auto begin = main_clause_begin(left - 1, sentence.begin);
        for (TokenIndex comma = begin + 1; comma + 1 < left; ++comma) {
            if (r_.token(comma).norm != "," && !is_quote(r_.token(comma))) continue;
            if (r_.token(comma).norm == "," && is_quote(r_.token(comma + 1))) {
                begin = comma + 2;  // “It was a good song,” his sister, Lida, said
                ++comma;
                continue;
            }
            if (has_finite_verb(begin, comma)) return std::nullopt;
            if (const auto phrase = nearest_phrase(r_, begin, comma)) return phrase;
        }
        return std::nullopt;
    }

    /// "denied that the town was lost and said": a saying joined to an earlier saying has its speaker.
    [[nodiscard]] std::optional<std::uint32_t> earlier_saying(const VerbFrame& frame) const {
        if (!r_.rules.says(r_.token(frame.head).lemma)) return std::nullopt;
        for (auto i = clauses_.verbs.size(); i > first_frame_ && clauses_.verbs[i - 1].head + reach > frame.head; --i) {
            const auto& earlier = clauses_.verbs[i - 1];
            if (r_.rules.says(r_.token(earlier.head).lemma) && earlier.subject && !earlier.group.participle)
                return static_cast<std::uint32_t>(i - 1);
        }
        return std::nullopt;
    }

    /// "allowed them to take": the object between; "decided to run", "phoned him to ask": the governor's subject.
    std::optional<PhraseIndex> controlled_subject(VerbFrame& frame, const LeftBorder& border, TokenIndex left) {
        govern(frame);
        const bool reached = last_frame() != nullptr && r_.rules.in_class(r_.token(last_frame()->head).lemma, "reaching") &&
                             r_.rules.in_class(r_.token(frame.head).lemma, "courtesy");
        const bool purpose = reached || r_.token(frame.head).relation == language::Relation::advcl;
        if (border.kind == Border::verb && !purpose) {
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
        if (const auto hung = tree_object(r_, frame.head)) return hung;
        if (const auto after = object_after(r_, frame.head, frame.clause.end)) return after;
        // "which they have held": the antecedent is what is held.
        if (border.kind == Border::relative && nearest_phrase(r_, border.begin, left))
            return antecedent(r_, *border.mark, r_.around(frame.head).begin);
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
    /// "A nurse who had leaked figures [was fired]": a relative clause ends where the verb of its antecedent begins.
    void close_relatives() {
        for (auto i = first_frame_; i + 1 < clauses_.verbs.size(); ++i) {
            auto& inner = clauses_.verbs[i];
            const auto& next = clauses_.verbs[i + 1];
            const bool finite = !next.group.infinitive && !next.group.participle;
            if (inner.border != Border::relative || next.border != Border::verb || !finite) continue;
            const bool of_antecedent = next.subject && inner.mark && r_.phrases[*next.subject].tokens.end <= *inner.mark;
            if (of_antecedent && next.group.tokens.begin > inner.head)
                inner.clause.end = std::min(inner.clause.end, next.group.tokens.begin);
        }
    }

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

}  // namespace

bool is_denied(const Reading& reading, const VerbFrame& frame) {
    const bool whole = frame.group.head == frame.head;
    return frame.group.negated || (frame.subject && whole && none_of_them(reading, reading.phrases[*frame.subject]));
}

Clauses find_clauses(const Reading& reading) { return ClauseFinder(reading).run(); }

}  // namespace annals::events
