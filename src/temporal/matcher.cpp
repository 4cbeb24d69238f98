#include "temporal/matcher.hpp"

#include <algorithm>
#include <utility>

namespace annals::temporal {
namespace {

constexpr std::size_t clock_digits = 4;

std::size_t digits_of(std::uint32_t number) {
    std::size_t digits = 1;
    for (; number >= 10; number /= 10) ++digits;
    return digits;
}

bool is_written_as(const Instruction& range, const Piece& piece) {
    const auto most = digits_of(range.b);
    if (!range.all_digits) return piece.digits <= most;
    return piece.digits == most && (most < clock_digits || piece.number % 100 < 60);
}

/// "1400" of a clock: its hour and its minute.
Step time_in_one_number(std::int32_t clock) { return {StepKind::time, {clock / 100, clock % 100, 0}}; }

}  // namespace

bool Matcher::entry_fits(const ClassEntry& entry, std::size_t at) const {
    if (at + entry.words.size() > pieces_.size()) return false;
    for (std::size_t i = 0; i < entry.words.size(); ++i) {
        const Piece& piece = pieces_[at + i];
        const ClassWord& wanted = entry.words[i];
        if (piece.word != wanted.word || (wanted.capital && !piece.capital)) return false;
        if (i > 0 && piece.space_before != wanted.space_before) return false;
    }
    return true;
}

void Matcher::digit_hits(const WordClass& words, std::size_t at, Hits& hits) const {
    const Piece& piece = pieces_[at];
    if (piece.kind != PieceKind::digits || piece.in_number) return;
    if (words.ordinals && words.ordinals->contains(piece.number) && at + 1 < pieces_.size() && !pieces_[at + 1].space_before) {
        const auto suffixes = grammar_.ordinal_suffixes;
        if (suffixes && class_at(grammar_.classes[*suffixes], at + 1)) hits.push_back({at + 2, piece.number});
    }
    if (words.digits && words.digits->contains(piece.number)) hits.push_back({at + 1, piece.number});
}

void Matcher::class_hits(const WordClass& words, std::size_t at, Hits& hits) const {
    if (at >= pieces_.size()) return;
    const Piece& piece = pieces_[at];
    if (words.holds(piece.word)) {
        for (const ClassEntry& entry : words.entries.find(piece.word)->second) {
            if (entry_fits(entry, at)) hits.push_back({at + entry.words.size(), entry.value});
        }
    }
    digit_hits(words, at, hits);
    const auto& range = words.words && piece.kind == PieceKind::word ? words.words : words.numbers;
    if (!range) return;
    if (const auto number = read_cardinal(grammar_, pieces_, at); number && range->contains(number->value))
        hits.push_back(*number);
}

std::optional<Matcher::ClassHit> Matcher::class_at(const WordClass& words, std::size_t at) const {
    Hits hits;
    class_hits(words, at, hits);
    const auto longest = std::max_element(hits.begin(), hits.end(), [](const auto& a, const auto& b) { return a.end < b.end; });
    if (longest == hits.end()) return std::nullopt;
    return *longest;
}

void Matcher::run(const Form& form, std::uint32_t pc, std::size_t at, Frame& frame, Outcomes& outcomes) {
    while (true) {
        const Instruction& now = form.code[pc];
        if (now.op == Op::accept) {
            outcomes.push_back({at, frame});
            return;
        }
        if (now.op == Op::jump) {
            pc = now.a;
            continue;
        }
        if (now.op == Op::split) {
            run(form, now.a, at, frame, outcomes);
            pc = now.b;
            continue;
        }
        if (now.op == Op::open || now.op == Op::close) {
            const auto extent = frame.extent;
            (now.op == Op::open ? frame.extent.open : frame.extent.close) = at;
            (now.op == Op::open ? frame.extent.opened : frame.extent.closed) = true;
            run(form, pc + 1, at, frame, outcomes);
            frame.extent = extent;
            return;
        }
        if (at >= pieces_.size()) return;
        const Piece& piece = pieces_[at];
        if (now.adjacent && piece.space_before) return;
        if (now.op == Op::in_class) return run_class(form, pc, at, frame, outcomes);
        if (now.op == Op::phrase) return run_phrase(form, pc, at, frame, outcomes);
        if (now.op == Op::word) {
            if (piece.word != now.a || (now.capital && !piece.capital)) return;
            ++pc;
            ++at;
            continue;
        }
        const bool fits = piece.kind == PieceKind::digits && !piece.in_number &&
                          piece.number >= static_cast<std::int32_t>(now.a) && piece.number <= static_cast<std::int32_t>(now.b) &&
                          is_written_as(now, piece);
        if (fits) run_with({true, piece.number, {at, at + 1}}, form, pc, frame, outcomes);
        return;
    }
}

/// Goes on behind the instruction with what it captured.
void Matcher::run_with(Binding binding, const Form& form, std::uint32_t pc, Frame& frame, Outcomes& outcomes) {
    auto& slot = frame.slots[form.code[pc].slot];
    const auto before = std::exchange(slot, binding);
    run(form, pc + 1, binding.pieces.end, frame, outcomes);
    slot = before;
}

void Matcher::run_class(const Form& form, std::uint32_t pc, std::size_t at, Frame& frame, Outcomes& outcomes) {
    Hits hits;
    class_hits(grammar_.classes[form.code[pc].a], at, hits);
    for (const ClassHit& hit : hits) run_with({true, hit.value, {at, hit.end}}, form, pc, frame, outcomes);
}

void Matcher::run_phrase(const Form& form, std::uint32_t pc, std::size_t at, Frame& frame, Outcomes& outcomes) {
    const auto reading = phrase_at(form.code[pc].a, at);
    for (auto i = reading.first; i < reading.last; ++i) {
        const auto hit = phrase_hits_[i];  // a copy: what comes behind may read other phrases
        run_with({true, hit.value, {at, hit.end}}, form, pc, frame, outcomes);
    }
}

Matcher::PhraseReading Matcher::phrase_at(std::uint32_t phrase, std::size_t at) {
    for (const auto& reading : phrase_readings_) {
        if (reading.phrase == phrase && reading.at == at) return reading;
    }
    const auto reading = read_phrase(phrase, at);
    phrase_readings_.push_back(reading);
    return reading;
}

/// Its ways to end, each as the first form says it that reaches there.
Matcher::PhraseReading Matcher::read_phrase(std::uint32_t number, std::size_t at) {
    boost::container::small_vector<ClassHit, 4> hits;
    const Rule& phrase = grammar_.phrases[number];
    grammar_.beginnings.for_each(phrase.numbers, pieces_, at, [&](std::uint32_t form) {
        const Form& inner = phrase.forms[form - phrase.numbers.begin];
        Outcomes found;
        Frame frame;
        run(inner, 0, at, frame, found);
        for (const Outcome& outcome : found) {
            if (std::any_of(hits.begin(), hits.end(), [&](const ClassHit& hit) { return hit.end == outcome.end; })) continue;
            hits.push_back({outcome.end, static_cast<std::int32_t>(phrase_steps_.size())});
            phrase_steps_.push_back(build(inner, outcome.frame));
        }
    });
    const auto first = static_cast<std::uint32_t>(phrase_hits_.size());
    phrase_hits_.insert(phrase_hits_.end(), hits.begin(), hits.end());
    return {number, at, first, static_cast<std::uint32_t>(phrase_hits_.size())};
}

std::vector<Step> Matcher::build(const Form& form, const Frame& frame) const {
    std::vector<Step> steps;
    for (const TemplateStep& made : form.value) {
        if (made.phrase) {
            const Binding& binding = frame.slots[*made.phrase];
            if (!binding.bound) continue;
            const auto& inner = phrase_steps_[static_cast<std::size_t>(binding.value)];
            steps.insert(steps.end(), inner.begin(), inner.end());
            continue;
        }
        Step step{made.kind, {}};
        bool complete = true;
        for (std::size_t i = 0; i < made.arguments.size(); ++i) {
            const TemplateArgument& argument = made.arguments[i];
            step.arguments[i] = argument.value;
            if (!argument.slot) continue;
            const Binding& binding = frame.slots[*argument.slot];
            complete = complete && binding.bound;
            step.arguments[i] = argument.sign * binding.value;
        }
        if (complete) steps.push_back(made.in_one_number ? time_in_one_number(step.arguments[0]) : step);
    }
    return steps;
}

void Matcher::try_form(std::uint32_t number, std::size_t at, std::optional<Match>& best) {
    const auto rule = grammar_.rule_of_form[number - grammar_.rule_forms.begin];
    const Form& form = grammar_.rules[rule].forms[number - grammar_.rules[rule].numbers.begin];
    Outcomes outcomes;
    Frame frame;
    run(form, 0, at, frame, outcomes);
    for (const Outcome& outcome : outcomes) {
        const auto& extent = outcome.frame.extent;
        const auto begin = extent.opened ? extent.open : at;
        const auto end = extent.closed ? extent.close : outcome.end;
        if (end <= begin) continue;
        // Among equals the earlier rule, but "no time here" before any time.
        const auto best_length = best ? best->end - best->begin : 0;
        if (end - begin < best_length || (end - begin == best_length && (best->nothing || !form.nothing))) continue;
        best = Match{begin, end, rule, form.nothing, build(form, outcome.frame), range_ends(form, outcome.frame)};
    }
}

std::optional<Match> Matcher::longest_at(std::size_t at) {
    std::optional<Match> best;
    const Piece& piece = pieces_[at];
    if (piece.word == Vocabulary::unknown && piece.kind != PieceKind::digits) return best;
    phrase_steps_.clear();
    phrase_hits_.clear();
    phrase_readings_.clear();
    grammar_.beginnings.for_each(grammar_.rule_forms, pieces_, at, [&](std::uint32_t form) { try_form(form, at, best); });
    return best;
}

}  // namespace annals::temporal
