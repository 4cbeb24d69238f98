#include "temporal/beginnings.hpp"

#include <algorithm>
#include <array>

#include <boost/dynamic_bitset.hpp>

#include "temporal/grammar.hpp"

namespace annals::temporal {
namespace {

/// What may stand at a place of a form: words of the vocabulary, digits, marks.
struct Admitted {
    boost::dynamic_bitset<> words;
    bool digits = false, marks = false;

    void add(const Admitted& other) {
        words |= other.words;
        digits = digits || other.digits;
        marks = marks || other.marks;
    }
    [[nodiscard]] bool any() const { return digits || marks || words.any(); }
};

struct Beginning {
    static constexpr std::size_t depth = 3;
    std::array<Admitted, depth> places;
    Admitted only;         // what may be all of it
    bool nothing = false;  // it may match nothing
    bool two = false;      // it may end behind two pieces

    explicit Beginning(std::size_t words) {
        for (auto& place : places) place.words.resize(words);
        only.words.resize(words);
    }
};

/// Finds what each form can begin with. Phrases use only phrases before them, so that one pass is enough.
class BeginningFinder {
public:
    explicit BeginningFinder(const Grammar& grammar) : grammar_(grammar) {
        find(grammar.phrases);
        find(grammar.rules);
    }

    [[nodiscard]] const std::vector<Beginning>& found() const { return found_; }

private:
    void find(const std::vector<Rule>& rules) {
        for (const Rule& rule : rules) {
            for (const Form& form : rule.forms) {
                Beginning pieces(grammar_.vocabulary.size());
                pieces.nothing = follow(form, 0, 0, pieces);
                found_.push_back(std::move(pieces));
            }
        }
    }

    /// Goes on from an instruction, where so many pieces are read. May the form end without another piece?
    bool follow(const Form& form, std::uint32_t at, std::size_t read, Beginning& pieces) const {
        const Instruction& now = form.code[at];
        switch (now.op) {
            case Op::phrase: return follow_phrase(grammar_.phrases[now.a], form, at, read, pieces);
            case Op::jump: return follow(form, now.a, read, pieces);
            case Op::split: {
                const bool one = follow(form, now.a, read, pieces), other = follow(form, now.b, read, pieces);
                return one || other;
            }
            case Op::open:
            case Op::close: return follow(form, at + 1, read, pieces);
            case Op::accept: return true;
            default: break;
        }
        const bool may_be_two = admit(now, read, pieces);
        if (go_on(form, at, read, 1, pieces) && read == 0) admit(now, pieces.only);
        if (may_be_two) go_on(form, at, read, 2, pieces);
        return false;
    }

    /// Goes on behind an instruction that read so many pieces. May the form end there?
    bool go_on(const Form& form, std::uint32_t at, std::size_t read, std::size_t more, Beginning& pieces) const {
        if (read + more > 2) return false;
        const bool ends = follow(form, at + 1, read + more, pieces);
        if (read + more == 2) pieces.two = pieces.two || ends;
        return ends;
    }

    bool follow_phrase(const Rule& phrase, const Form& form, std::uint32_t at, std::size_t read, Beginning& pieces) const {
        bool nothing = false, two = false;
        Admitted only;
        only.words.resize(grammar_.vocabulary.size());
        for (auto number = phrase.numbers.begin; number < phrase.numbers.end; ++number) {
            const auto& inner = found_[number];
            for (auto place = read; place < Beginning::depth; ++place) pieces.places[place].add(inner.places[place - read]);
            nothing = nothing || inner.nothing;
            two = two || inner.two;
            only.add(inner.only);
        }
        if (only.any() && go_on(form, at, read, 1, pieces) && read == 0) pieces.only.add(only);
        if (two) go_on(form, at, read, 2, pieces);
        return nothing && follow(form, at + 1, read, pieces);
    }

    /// What an instruction reads from a place on. May that be two pieces?
    bool admit(const Instruction& now, std::size_t place, Beginning& pieces) const {
        admit(now, pieces.places[place]);
        if (now.op != Op::in_class) return false;
        const auto& words = grammar_.classes[now.a];
        bool may_be_two = words.ordinals || words.numbers || words.words;
        for (const auto& [word, entries] : words.entries) {
            for (const ClassEntry& entry : entries) {
                may_be_two = may_be_two || entry.words.size() > 1;
                for (std::size_t i = 1; i < entry.words.size() && place + i < Beginning::depth; ++i)
                    pieces.places[place + i].words[entry.words[i].word] = true;
            }
        }
        for (std::size_t next = place + 1; next < Beginning::depth; ++next) {
            admit_rest(words, pieces.places[next]);
            if (next > place + 1 && (words.numbers || words.words)) pieces.places[next].digits = true;  // "1,000"
        }
        return may_be_two;
    }

    /// What stands first in what an instruction reads.
    void admit(const Instruction& now, Admitted& here) const {
        if (now.op == Op::word) here.words[now.a] = true;
        if (now.op == Op::range) here.digits = true;
        if (now.op != Op::in_class) return;
        const auto& words = grammar_.classes[now.a];
        for (const auto& [word, entries] : words.entries) here.words[word] = true;
        if (words.digits || words.numbers || words.ordinals) here.digits = true;
        if (words.numbers || words.words) admit_words(grammar_.cardinals, here);
    }

    /// What stands behind the first piece of a number.
    void admit_rest(const WordClass& words, Admitted& here) const {
        if (words.ordinals) admit_words(grammar_.ordinal_suffixes, here);
        if (!words.numbers && !words.words) return;
        admit_words(grammar_.cardinals, here);               // "two thousand"
        here.words[grammar_.vocabulary.find("and")] = true;  // "two hundred and fifty"
        here.marks = true;                                   // "twenty-four"
    }

    void admit_words(std::optional<std::size_t> word_class, Admitted& admitted) const {
        if (!word_class) return;
        for (const auto& [word, entries] : grammar_.classes[*word_class].entries) admitted.words[word] = true;
    }

    const Grammar& grammar_;
    std::vector<Beginning> found_;  // of each form
};

/// The forms of which something holds.
template <typename Holds> FormSets::Set set_of(const std::vector<Beginning>& forms, Holds holds) {
    FormSets::Set set(forms.size() / 64 + 1);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        if (holds(forms[i])) set[i / 64] |= std::uint64_t{1} << i % 64;
    }
    return set;
}

template <typename Place> FormSets sets_of(const std::vector<Beginning>& forms, std::size_t words, Place place) {
    std::vector<FormSets::Set> of_word(words, FormSets::Set(forms.size() / 64 + 1));
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const auto& admitted = place(forms[i]).words;
        for (auto word = admitted.find_first(); word != admitted.npos; word = admitted.find_next(word))
            of_word[word][i / 64] |= std::uint64_t{1} << i % 64;
    }
    return {of_word, set_of(forms, [&](const Beginning& form) { return place(form).digits; }),
            set_of(forms, [&](const Beginning& form) { return place(form).marks; })};
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
    const auto words = grammar.vocabulary.size();
    const auto place = [](std::size_t number) {
        return [number](const Beginning& form) -> const Admitted& { return form.places[number]; };
    };
    first_ = sets_of(forms, words, place(0));
    second_ = sets_of(forms, words, place(1));
    third_ = sets_of(forms, words, place(2));
    only_ = sets_of(forms, words, [](const Beginning& form) -> const Admitted& { return form.only; });
    empty_ = set_of(forms, [](const Beginning& form) { return form.nothing; });
    two_ = set_of(forms, [](const Beginning& form) { return form.two; });
    empty_parts_ = FormSets::parts_of(empty_);
}

}  // namespace annals::temporal
