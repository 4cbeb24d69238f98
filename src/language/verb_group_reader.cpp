#include "verb_group_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "auxiliaries.hpp"
#include "negations.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t longest_group = 20;   // words from the first auxiliary to the verb
constexpr std::uint32_t longest_subject = 6;  // words between a fronted auxiliary and its verb

/// Reads the group from its head to the left.
class VerbGroupReader {
public:
    VerbGroupReader(const Document& document, std::uint32_t head) : tokens_(document.tokens), head_(head) {
        begin_ = document.sentences[tokens_[head].sentence].tokens.begin;
        group_.head = head;
        group_.tokens = {head, head + 1};
        next_form_ = form_of_head();
    }

    OwnVerbGroup read() {
        take_auxiliaries();
        if (group_.tense == Tense::none && group_.modal.empty() && !group_.infinitive) take_fronted_auxiliary();
        const bool bare = !has_auxiliary_ && !group_.infinitive;
        if (bare) read_bare_head();
        return {group_, bare};
    }

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
    [[nodiscard]] bool is_negation(std::uint32_t i) const { return negation_at(tokens_, begin_, i).has_value(); }
    [[nodiscard]] bool is_limited_negation(std::uint32_t i) const {
        return tokens_[i].norm == "not" && !is_negation(i);  // "not only"
    }

    /// The auxiliary at `i`, when its tag lets it be one.
    [[nodiscard]] const AuxiliaryForm* auxiliary(std::uint32_t i) const {
        const auto& token = tokens_[i];
        if (token.upos != Upos::aux && token.upos != Upos::verb) return nullptr;
        const auto* form = auxiliary_form(token.norm);
        if (form == nullptr || !fits(*form)) return nullptr;
        if (form->modal == "need" && (next_form_ != Form::base || has_auxiliary_ || !is_negation(i + 1))) return nullptr;
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
            if (const auto negation = negation_at(tokens_, begin_, i)) {
                group_.negated = true;
                group_.tokens.begin = i = *negation;
            } else if (is_better(i)) {
                return take_better(i);
            } else if (const auto* form = auxiliary(i)) {
                take(*form, i);
            } else if (tokens_[i].norm == "to" && tokens_[i].xpos == Xpos::to && next_form_ == Form::base) {
                return take_to(i);
            } else if (!is_adverb(i) && !is_limited_negation(i)) {
                return;
            }
        }
    }

    /// "had better leave", "they'd better leave"
    [[nodiscard]] bool is_better(std::uint32_t i) const {
        if (tokens_[i].norm != "better" || next_form_ != Form::base || has_auxiliary_ || i == begin_) return false;
        return tokens_[i - 1].norm == "had" || tokens_[i - 1].norm == "'d";
    }
    void take_better(std::uint32_t better) {
        group_.modal = "had better";
        group_.tokens.begin = better - 1;
        has_auxiliary_ = true;
    }

    void take(const AuxiliaryForm& form, std::uint32_t i) {
        const bool before_participle = next_form_ == Form::participle || may_be_participle();
        const bool had = form.norm == "'d" && before_participle;
        const bool has = form.norm == "'s" && before_participle && stands_for_has(i);
        const bool gone = form.kind == Auxiliary::be && tokens_[head_].norm == "gone" && !has_auxiliary_;
        if (form.kind == Auxiliary::have || had || has || gone)
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

    /// "He's destroyed the bridge", "it's been hit", "she's left": 's with a participle is "is" where none of these is given.
    [[nodiscard]] bool stands_for_has(std::uint32_t i) const {
        static constexpr std::array<std::string_view, 8> never_passive = {"been", "become",   "come", "died",
                                                                          "left", "happened", "had",  "got"};
        static constexpr std::array<std::string_view, 8> naming = {"called", "considered", "named", "deemed",
                                                                   "made",   "given",      "said",  "elected"};
        const auto& head = tokens_[head_].norm;
        const auto is = [&head](std::string_view word) { return word == head; };
        if (is_been(i + 1) || std::any_of(never_passive.begin(), never_passive.end(), is)) return true;
        if (has_auxiliary_ || head_ + 1 >= tokens_.size() || std::any_of(naming.begin(), naming.end(), is)) return false;
        const auto next = tokens_[head_ + 1].xpos;
        return next == Xpos::dt || next == Xpos::prp || next == Xpos::prp_possessive;
    }

    /// "to retake"; "is to retake" and "is going to retake" are future, "has to retake" an obligation.
    void take_to(std::uint32_t to) {
        group_.infinitive = true;
        group_.tense = Tense::none;
        group_.tokens.begin = to;
        auto i = skip_adverbs(to);
        if (i == begin_) return;
        --i;
        if (tokens_[i].norm == "used") return take_used(i);
        const bool got = tokens_[i].norm == "got";
        const bool going = is_prospect(tokens_[i].norm);
        if (going || got) i = skip_adverbs(i);
        if ((going || got) && i > begin_) --i;
        const auto* form = auxiliary_form(tokens_[i].norm);
        if (form != nullptr && tokens_[i].xpos != Xpos::pos) take_governing(*form, i, going);
    }

    /// Where the adverbs and negations before token `i` begin.
    std::uint32_t skip_adverbs(std::uint32_t i) {
        while (i > begin_ && (is_adverb(i - 1) || is_negation(i - 1))) {
            --i;
            if (is_negation(i)) group_.negated = true;
        }
        return i;
    }

    /// What "is … to" makes a future of.
    [[nodiscard]] static bool is_prospect(std::string_view norm) {
        return norm == "going" || norm == "about" || norm == "set" || norm == "due" || norm == "bound" || norm == "poised";
    }

    /// The auxiliary before "to", or before "going to".
    void take_governing(const AuxiliaryForm& form, std::uint32_t i, bool going) {
        if (form.kind == Auxiliary::have && !going) {
            group_.tense = form.tense;
            return take_have_to(i);
        } else if (form.kind == Auxiliary::be) {
            if (form.tense == Tense::present) group_.tense = Tense::future;
            group_.infinitive = form.tense != Tense::present;
            has_auxiliary_ = true;
        } else if (form.norm == "ought") {
            group_.modal = form.modal;
        } else {
            return;
        }
        group_.tokens.begin = i;
    }

    /// "had to", "did not have to", "will have to", "has had to"
    void take_have_to(std::uint32_t have) {
        group_.modal = "have to";
        group_.tokens.begin = have;
        const auto i = skip_adverbs(have);
        const auto* form = i > begin_ ? auxiliary_form(tokens_[i - 1].norm) : nullptr;
        if (form == nullptr || form->kind == Auxiliary::be || form->kind == Auxiliary::get) return;
        group_.perfect = form->kind == Auxiliary::have;
        group_.tense = form->tense;
        group_.tokens.begin = i - 1;
    }

    /// "used to live", but not "is used to build", "are used to waiting".
    void take_used(std::uint32_t used) {
        const auto i = skip_adverbs(used);
        const auto* form = i > begin_ ? auxiliary_form(tokens_[i - 1].norm) : nullptr;
        if (form != nullptr && form->kind != Auxiliary::modal) return;
        group_.infinitive = false;
        group_.tense = Tense::past;
        group_.tokens.begin = used;
        has_auxiliary_ = true;
    }

    /// "Did the army attack?", "Only then was the town retaken": the auxiliary stands before the subject.
    void take_fronted_auxiliary() {
        if (next_form_ == Form::finite) return;
        const auto from = group_.tokens.begin;
        const auto stop = from - std::min(from - begin_, longest_subject + 1);
        bool negated = false;
        for (auto i = from; i-- > stop;) {
            if (const auto* form = auxiliary(i); form != nullptr && i + 1 < from) {
                const bool aux = tokens_[i].upos == Upos::aux || (i > begin_ && is_negation(i - 1));
                if (aux && opens_clause(i)) take_fronted(*form, i, negated);
                return;
            }
            negated = negated || is_negation(i);
            if (!is_negation(i) && !may_be_subject(i)) return;
        }
    }

    /// "Didn't they attack?", "Never had they attacked.": the negation stands beside the auxiliary.
    void take_fronted(const AuxiliaryForm& form, std::uint32_t i, bool negated) {
        take(form, i);
        const bool before = i > begin_ && is_negation(i - 1);
        group_.negated = group_.negated || negated || before;
        if (before) group_.tokens.begin = i - 1;
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
        return is_negation(i - 1) || left.upos == Upos::punct || left.upos == Upos::adv || left.upos == Upos::cconj ||
               left.upos == Upos::sconj || left.xpos == Xpos::wp || left.xpos == Xpos::wrb || left.xpos == Xpos::wdt;
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
};

}  // namespace

OwnVerbGroup read_own_verb_group(const Document& document, std::uint32_t head) { return VerbGroupReader(document, head).read(); }

}  // namespace annals::language
