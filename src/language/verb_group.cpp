#include <algorithm>

#include "auxiliaries.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t longest_group = 20;      // words from the first auxiliary to the verb
constexpr std::uint32_t longest_subject = 6;     // words between a fronted auxiliary and its verb
constexpr std::uint32_t farthest_conjunct = 25;  // words between verbs that share an auxiliary
constexpr int most_conjuncts = 10;               // verbs in a row that share an auxiliary

/// Reads the group from its head to the left.
class Reader {
public:
    Reader(const Document& document, std::uint32_t head) : tokens_(document.tokens), head_(head) {
        begin_ = document.sentences[tokens_[head].sentence].tokens.begin;
        group_.head = head;
        group_.tokens = {head, head + 1};
        next_form_ = form_of_head();
    }

    VerbGroup read() {
        take_auxiliaries();
        if (!has_auxiliary_ && !group_.infinitive) take_fronted_auxiliary();
        bare_ = !has_auxiliary_ && !group_.infinitive;
        if (bare_) read_bare_head();
        return group_;
    }

    /// Whether neither an auxiliary nor "to" was found.
    [[nodiscard]] bool is_bare() const { return bare_; }

private:
    /// What an auxiliary to the left needs to know of the word to its right.
    enum class Form { base, participle, gerund, finite };

    [[nodiscard]] Form form_of_head() const {
        switch (tokens_[head_].xpos) {
            case Xpos::vbn: return Form::participle;
            case Xpos::vbg: return Form::gerund;
            case Xpos::vb:
            case Xpos::vbp: return Form::base;
            default: return Form::finite;
        }
    }

    [[nodiscard]] bool is_adverb(std::uint32_t i) const { return tokens_[i].upos == Upos::adv; }
    [[nodiscard]] bool is_negation(std::uint32_t i) const {
        const auto& norm = tokens_[i].norm;
        return norm == "not" || norm == "n't" || norm == "never" ||
               (norm == "longer" && i > begin_ && tokens_[i - 1].norm == "no");
    }

    /// The auxiliary at `i`, when its tag lets it be one.
    [[nodiscard]] const AuxiliaryForm* auxiliary(std::uint32_t i) const {
        const auto& token = tokens_[i];
        if (token.upos != Upos::aux && token.upos != Upos::verb) return nullptr;
        const auto* form = auxiliary_form(token.norm);
        if (form == nullptr || !fits(*form)) return nullptr;
        return form;
    }

    /// Whether the auxiliary goes with what stands to its right.
    [[nodiscard]] bool fits(const AuxiliaryForm& form) const {
        switch (form.kind) {
            case Auxiliary::be: return next_form_ == Form::participle || next_form_ == Form::gerund || may_be_participle();
            case Auxiliary::have: return next_form_ == Form::participle || may_be_participle();
            case Auxiliary::get: return next_form_ == Form::participle && !has_auxiliary_;
            case Auxiliary::do_: return next_form_ == Form::base && !has_auxiliary_;
            case Auxiliary::modal: return next_form_ != Form::gerund;
            case Auxiliary::none: return false;
        }
        return false;
    }

    /// "-ed" forms are both: behind be and have they are participles, whatever the tag says.
    [[nodiscard]] bool may_be_participle() const { return !has_auxiliary_ && tokens_[head_].xpos == Xpos::vbd; }

    void take_auxiliaries() {
        const auto stop = std::max(begin_, head_ - std::min(head_, longest_group));
        for (auto i = head_; i-- > stop;) {
            if (is_negation(i)) {
                group_.negated = true;
                if (tokens_[i].norm == "longer") --i;
                group_.tokens.begin = std::min(group_.tokens.begin, i);
            } else if (const auto* form = auxiliary(i)) {
                take(*form, i);
            } else if (tokens_[i].norm == "to" && tokens_[i].xpos == Xpos::to && next_form_ == Form::base) {
                return take_to(i);
            } else if (!is_adverb(i)) {
                return;
            }
        }
    }

    void take(const AuxiliaryForm& form, std::uint32_t i) {
        const bool before_participle = next_form_ == Form::participle || may_be_participle();
        const bool had = form.norm == "'d" && before_participle;
        const bool has = form.norm == "'s" && before_participle && is_been(i + 1);
        if (form.kind == Auxiliary::have || had || has)
            group_.perfect = true;
        else if (form.kind == Auxiliary::be && next_form_ == Form::gerund)
            group_.progressive = true;
        else if (form.kind == Auxiliary::be || form.kind == Auxiliary::get)
            group_.passive = true;
        if (form.kind == Auxiliary::modal && !had) group_.modal = form.modal;
        group_.tense = had ? Tense::past : form.tense;
        group_.participle = form.gerund;
        if (form.kind == Auxiliary::modal)
            next_form_ = Form::finite;
        else if (form.participle)
            next_form_ = Form::participle;
        else if (form.gerund)
            next_form_ = Form::gerund;
        else
            next_form_ = form.norm == "be" || form.norm == "have" || form.norm == "get" ? Form::base : Form::finite;
        has_auxiliary_ = true;
        group_.tokens.begin = i;
    }

    /// Whether "been" follows, behind adverbs.
    [[nodiscard]] bool is_been(std::uint32_t i) const {
        while (i < head_ && is_adverb(i)) ++i;
        return i < head_ && tokens_[i].norm == "been";
    }

    /// "to retake"; "is to retake" and "is going to retake" are future, "has to retake" an obligation.
    void take_to(std::uint32_t to) {
        group_.infinitive = true;
        group_.tense = Tense::none;
        group_.tokens.begin = to;
        auto i = to;
        while (i > begin_ && (is_adverb(i - 1) || is_negation(i - 1))) {
            --i;
            if (is_negation(i)) group_.negated = true;
        }
        if (i == begin_) return;
        --i;
        const bool going = tokens_[i].norm == "going" || tokens_[i].norm == "about" || tokens_[i].norm == "set";
        if (going && i > begin_) --i;
        const auto* form = auxiliary_form(tokens_[i].norm);
        if (form == nullptr || tokens_[i].xpos == Xpos::pos) return;
        if (form->kind == Auxiliary::have && !going) {
            group_.modal = "have to";
            group_.tense = form->tense;
        } else if (form->kind == Auxiliary::be) {
            if (form->tense == Tense::present) group_.tense = Tense::future;
            group_.infinitive = form->tense != Tense::present;
            has_auxiliary_ = true;
        } else if (form->norm == "ought") {
            group_.modal = form->modal;
        } else {
            return;
        }
        group_.tokens.begin = i;
    }

    /// "Did the army attack?", "Only then was the town retaken": the auxiliary stands before the subject.
    void take_fronted_auxiliary() {
        if (next_form_ == Form::finite) return;
        const auto stop = head_ - std::min(head_ - begin_, longest_subject + 1);
        for (auto i = head_; i-- > stop;) {
            if (const auto* form = auxiliary(i); form != nullptr && i + 1 < head_) {
                if (tokens_[i].upos == Upos::aux && opens_clause(i)) take(*form, i);
                return;
            }
            if (is_negation(i))
                group_.negated = true;
            else if (!may_be_subject(i))
                break;
        }
        if (!has_auxiliary_ && group_.tokens.begin == head_) group_.negated = false;
    }

    [[nodiscard]] bool may_be_subject(std::uint32_t i) const {
        switch (tokens_[i].upos) {
            case Upos::det:
            case Upos::adj:
            case Upos::noun:
            case Upos::propn:
            case Upos::pron:
            case Upos::num:
            case Upos::adv:
            case Upos::part: return true;
            default: return false;
        }
    }

    [[nodiscard]] bool opens_clause(std::uint32_t i) const {
        if (i == begin_) return true;
        const auto& left = tokens_[i - 1];
        return left.upos == Upos::punct || left.upos == Upos::adv || left.upos == Upos::cconj || left.upos == Upos::sconj ||
               left.xpos == Xpos::wp || left.xpos == Xpos::wrb || left.xpos == Xpos::wdt;
    }

    void read_bare_head() {
        switch (tokens_[head_].xpos) {
            case Xpos::vbd: group_.tense = Tense::past; break;
            case Xpos::vbz:
            case Xpos::vbp: group_.tense = Tense::present; break;
            case Xpos::md: read_modal_head(); break;
            case Xpos::vbg: group_.participle = true; break;
            case Xpos::vbn: group_.participle = group_.passive = true; break;
            case Xpos::vb: group_.infinitive = head_ > begin_ && tokens_[head_ - 1].upos != Upos::punct; break;
            default: break;
        }
    }

    void read_modal_head() {
        const auto* form = auxiliary_form(tokens_[head_].norm);
        if (form == nullptr) return;
        group_.tense = form->tense;
        group_.modal = form->modal;
    }

    const std::vector<Token>& tokens_;
    std::uint32_t head_;
    std::uint32_t begin_ = 0;
    VerbGroup group_;
    Form next_form_ = Form::finite;
    bool has_auxiliary_ = false;
    bool bare_ = false;
};

/// The verb that `head` is joined to by "and", "or" or a comma, in the same form: they share auxiliaries.
std::uint32_t conjunct_before(const Document& document, std::uint32_t head) {
    const auto& tokens = document.tokens;
    const auto begin = document.sentences[tokens[head].sentence].tokens.begin;
    auto i = head;
    while (i > begin && tokens[i - 1].upos == Upos::adv) --i;
    if (i == begin || (tokens[i - 1].upos != Upos::cconj && tokens[i - 1].norm != ",")) return head;
    const bool comma = tokens[i - 1].norm == ",";
    const auto stop = std::max(begin, head - std::min(head, farthest_conjunct));
    for (--i; i-- > stop;) {
        if (tokens[i].upos != Upos::verb) continue;
        if (tokens[i].xpos == tokens[head].xpos) return i;
        if (comma || tokens[i].xpos == Xpos::vbd || tokens[i].xpos == Xpos::vbz || tokens[i].xpos == Xpos::vbp) return head;
    }
    return head;
}

bool may_share(const Token& verb) { return verb.xpos == Xpos::vb || verb.xpos == Xpos::vbn || verb.xpos == Xpos::vbg; }

}  // namespace

VerbGroup verb_group(const Document& document, std::uint32_t head) {
    Reader own(document, head);
    auto group = own.read();
    const auto tokens = group.tokens;
    bool bare = own.is_bare();
    auto verb = head;
    for (int i = 0; i < most_conjuncts && bare && may_share(document.tokens[verb]); ++i) {
        const auto before = conjunct_before(document, verb);
        if (before == verb) break;
        Reader lender(document, verb = before);
        group = lender.read();
        bare = lender.is_bare();
    }
    group.tokens = tokens;
    group.head = head;
    return group;
}

}  // namespace annals::language
