#include "temporal/beginnings.hpp"

#include <algorithm>

#include "temporal/grammar.hpp"

namespace annals::temporal {
namespace {

/// What may stand at a place of a form: words of the vocabulary, digits, marks.
struct Admitted {
    std::vector<bool> words;
    bool digits = false, marks = false;

    void add(const Admitted& other) {
        for (std::size_t word = 0; word < words.size(); ++word) words[word] = words[word] || other.words[word];
        digits = digits || other.digits;
        marks = marks || other.marks;
    }
    [[nodiscard]] bool any() const { return digits || marks || std::find(words.begin(), words.end(), true) != words.end(); }
};

struct FirstTwo {
    Admitted first, second;
    Admitted only;  // what may be all of it
    bool nothing = false;

    explicit FirstTwo(std::size_t words) {
        for (auto* place : {&first, &second, &only}) place->words.resize(words);
    }
};

/// Finds what each form can begin with. Phrases use only phrases before them, so that one pass is enough.
class BeginningFinder {
public:
    explicit BeginningFinder(const Grammar& grammar) : grammar_(grammar) {
        find(grammar.phrases);
        find(grammar.rules);
    }

    [[nodiscard]] const std::vector<FirstTwo>& found() const { return found_; }

private:
    void find(const std::vector<Rule>& rules) {
        for (const Rule& rule : rules) {
            for (const Form& form : rule.forms) {
                FirstTwo pieces(grammar_.vocabulary.size());
                pieces.nothing = follow(form, 0, false, pieces);
                found_.push_back(std::move(pieces));
            }
        }
    }

    /// Goes on from an instruction, where one piece `was_read` or none. May the form end without another piece?
    bool follow(const Form& form, std::uint32_t at, bool was_read, FirstTwo& pieces) const {
        const Instruction& now = form.code[at];
        switch (now.op) {
            case Op::phrase: return follow_phrase(grammar_.phrases[now.a], form, at, was_read, pieces);
            case Op::jump: return follow(form, now.a, was_read, pieces);
            case Op::split: {
                const bool one = follow(form, now.a, was_read, pieces), other = follow(form, now.b, was_read, pieces);
                return one || other;
            }
            case Op::open:
            case Op::close: return follow(form, at + 1, was_read, pieces);
            case Op::accept: return true;
            default: break;
        }
        admit(now, was_read ? pieces.second : pieces.first, was_read ? nullptr : &pieces.second);
        if (!was_read && follow(form, at + 1, true, pieces)) admit(now, pieces.only, nullptr);
        return false;
    }

    bool follow_phrase(const Rule& phrase, const Form& form, std::uint32_t at, bool was_read, FirstTwo& pieces) const {
        bool nothing = false;
        Admitted only;
        only.words.resize(grammar_.vocabulary.size());
        for (auto number = phrase.numbers.begin; number < phrase.numbers.end; ++number) {
            const auto& inner = found_[number];
            (was_read ? pieces.second : pieces.first).add(inner.first);
            if (!was_read) pieces.second.add(inner.second);
            nothing = nothing || inner.nothing;
            only.add(inner.only);
        }
        if (!was_read && only.any() && follow(form, at + 1, true, pieces)) pieces.only.add(only);
        return nothing && follow(form, at + 1, was_read, pieces);
    }

    /// What an instruction reads: its first piece and, where that is asked for, its second.
    void admit(const Instruction& now, Admitted& here, Admitted* next) const {
        if (now.op == Op::word) here.words[now.a] = true;
        if (now.op == Op::range) here.digits = true;
        if (now.op == Op::in_class) admit(grammar_.classes[now.a], here, next);
    }

    void admit(const WordClass& words, Admitted& here, Admitted* next) const {
        for (const auto& [word, entries] : words.entries) {
            here.words[word] = true;
            for (const ClassEntry& entry : entries) {
                if (next && entry.words.size() > 1) next->words[entry.words[1].word] = true;
            }
        }
        if (words.digits || words.numbers || words.ordinals) here.digits = true;
        if (words.ordinals && next) admit_words(grammar_.ordinal_suffixes, *next);
        if (!words.numbers && !words.words) return;
        admit_words(grammar_.cardinals, here);
        if (!next) return;
        admit_words(grammar_.cardinals, *next);  // "two thousand"
        next->marks = true;                      // "twenty-four", "1,000"
    }

    void admit_words(std::optional<std::size_t> word_class, Admitted& admitted) const {
        if (!word_class) return;
        for (const auto& [word, entries] : grammar_.classes[*word_class].entries) admitted.words[word] = true;
    }

    const Grammar& grammar_;
    std::vector<FirstTwo> found_;  // of each form
};

/// The forms of which something holds.
template <typename Holds> FormSets::Set set_of(const std::vector<FirstTwo>& forms, Holds holds) {
    FormSets::Set set(forms.size() / 64 + 1);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        if (holds(forms[i])) set[i / 64] |= std::uint64_t{1} << i % 64;
    }
    return set;
}

FormSets sets_of(const std::vector<FirstTwo>& forms, Admitted FirstTwo::*place, std::size_t words) {
    std::vector<FormSets::Set> of_word;
    for (std::size_t word = 0; word < words; ++word)
        of_word.push_back(set_of(forms, [&](const FirstTwo& form) { return (form.*place).words[word]; }));
    return {of_word, set_of(forms, [&](const FirstTwo& form) { return (form.*place).digits; }),
            set_of(forms, [&](const FirstTwo& form) { return (form.*place).marks; })};
}

}  // namespace

FormSets::FormSets(const std::vector<Set>& of_word, const Set& digits, const Set& marks) : size_(digits.size()) {
    const auto empty = add(Set(size_));
    for (const Set& set : of_word) word_.push_back(add(set));
    kind_[static_cast<std::size_t>(PieceKind::word)] = empty;
    kind_[static_cast<std::size_t>(PieceKind::digits)] = add(digits);
    kind_[static_cast<std::size_t>(PieceKind::mark)] = add(marks);
}

std::uint32_t FormSets::add(const Set& set) {
    std::uint32_t number = 0;
    for (auto at = sets_.begin(); at != sets_.end(); at += static_cast<std::ptrdiff_t>(size_), ++number) {
        if (std::equal(set.begin(), set.end(), at)) return number;
    }
    sets_.insert(sets_.end(), set.begin(), set.end());
    parts_.push_back(parts_of(set));
    return number;
}

std::uint64_t FormSets::parts_of(const Set& set) {
    std::uint64_t parts = 0;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i] != 0) parts |= std::uint64_t{1} << i % 64;
    }
    return parts;
}

Beginnings::Beginnings(const Grammar& grammar) {
    const BeginningFinder finder(grammar);
    const auto& forms = finder.found();
    first_ = sets_of(forms, &FirstTwo::first, grammar.vocabulary.size());
    second_ = sets_of(forms, &FirstTwo::second, grammar.vocabulary.size());
    only_ = sets_of(forms, &FirstTwo::only, grammar.vocabulary.size());
    empty_ = set_of(forms, [](const FirstTwo& form) { return form.nothing; });
    empty_parts_ = FormSets::parts_of(empty_);
}

}  // namespace annals::temporal
