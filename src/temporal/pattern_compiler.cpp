#include <algorithm>

#include "temporal/class_reader.hpp"
#include "temporal/form_compiler.hpp"

namespace annals::temporal {
namespace {

using resources::Block;
using resources::fault;
using resources::Field;

/// Recursive descent over one pattern; emits instructions as it goes.
class PatternCompiler {
public:
    PatternCompiler(const Block& block, const Field& field, Grammar& grammar, Form& form)
        : block_(block), field_(field), text_(field.value), grammar_(grammar), form_(form) {}

    void compile() {
        sequence();
        if (at_ < text_.size()) stop("nothing to close here");
        if (opened_ != closed_) stop("[ without ]");
        emit({Op::accept});
        if (form_.code.size() == 1) stop("an empty pattern");
    }

private:
    [[noreturn]] void stop(std::string_view what) const { throw fault(block_, field_, std::min(at_, text_.size()), what); }

    void emit(Instruction instruction) { form_.code.push_back(instruction); }
    [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(form_.code.size()); }

    void skip_space() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
    }
    bool take(char c) {
        skip_space();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    void sequence() {
        while (true) {
            skip_space();
            if (at_ >= text_.size() || text_[at_] == '|' || text_[at_] == ')') return;
            item();
        }
    }

    void item() {
        const auto start = here();
        if (take('[')) return mark(Op::open, opened_);
        if (take(']')) return mark(Op::close, closed_);
        adjacent_ = take('+');
        if (take('('))
            alternatives();
        else if (take('<'))
            element();
        else if (take('{'))
            phrase();
        else
            words();
        if (at_ < text_.size() && text_[at_] == '?') {
            ++at_;
            insert(start, {Op::split, false, false, 0, start + 1, here() + 1});
        }
    }

    void mark(Op op, int& count) {
        if (++count > 1) stop("a pattern has one extent");
        if (op == Op::close && opened_ == 0) stop("] without [");
        emit({op});
    }

    /// Puts an instruction in front of what was emitted since `start`, and moves the targets behind it.
    void insert(std::uint32_t start, Instruction instruction) {
        for (auto i = start; i < here(); ++i) {
            auto& moved = form_.code[i];
            if (moved.op == Op::split) ++moved.b;
            if (moved.op == Op::split || moved.op == Op::jump) ++moved.a;
        }
        form_.code.insert(form_.code.begin() + start, instruction);
    }

    void alternatives() {
        std::vector<std::uint32_t> jumps;
        while (true) {
            const auto start = here();
            sequence();
            if (take(')')) break;
            if (!take('|')) stop("( without )");
            jumps.push_back(here());
            emit({Op::jump});
            insert(start, {Op::split, false, false, 0, start + 1, here() + 1});
            ++jumps.back();
        }
        for (const auto jump : jumps) form_.code[jump].a = here();
    }

    std::string name_until(char end) {
        const auto close = text_.find(end, at_);
        if (close == std::string_view::npos) stop(std::string("expected ") + end);
        const auto name = std::string(text_.substr(at_, close - at_));
        name_at_ = at_;
        at_ = close + 1;
        return name;
    }

    [[noreturn]] void stop_at_name(std::string_view what) {
        at_ = name_at_;
        stop(what);
    }

    std::uint8_t slot(const std::string& name, ArgumentType type, bool is_phrase) {
        for (std::size_t i = 0; i < form_.slots.size(); ++i) {
            if (form_.slots[i].name != name) continue;
            if (form_.slots[i].type != type)
                stop_at_name("\"" + name + "\" already captures " + std::string(temporal::name(form_.slots[i].type)));
            return static_cast<std::uint8_t>(i);
        }
        if (form_.slots.size() == max_slots) stop_at_name("a pattern captures ten things at most");
        form_.slots.push_back({name, type, is_phrase});
        return static_cast<std::uint8_t>(form_.slots.size() - 1);
    }

    void element() {
        const auto text = name_until('>');
        const auto equals = text.find('=');
        const auto what = equals == std::string::npos ? text : text.substr(equals + 1);
        const auto name = text.substr(0, equals);
        if (const auto range = read_range(what)) {
            if (equals == std::string::npos) stop_at_name("a range needs a name, as in <day=1-31>");
            const auto number = slot(name, ArgumentType::count, false);
            return emit({Op::range, false, adjacent_, number, static_cast<std::uint32_t>(range->low),
                         static_cast<std::uint32_t>(range->high), range->all_digits});
        }
        const auto* found = grammar_.find_class(what);
        if (!found) stop_at_name("unknown word class <" + what + ">");
        const auto number = slot(name, found->type, false);
        emit({Op::in_class, false, adjacent_, number, static_cast<std::uint32_t>(found - grammar_.classes.data())});
    }

    void phrase() {
        const auto text = name_until('}');
        const auto equals = text.find('=');
        const auto what = equals == std::string::npos ? text : text.substr(equals + 1);
        const auto found =
            std::find_if(grammar_.phrases.begin(), grammar_.phrases.end(), [&](const Rule& rule) { return rule.name == what; });
        if (found == grammar_.phrases.end()) stop_at_name("unknown phrase {" + what + "}; a phrase stands before it is used");
        const auto number = slot(text.substr(0, equals), ArgumentType::none, true);
        emit({Op::phrase, false, adjacent_, number, static_cast<std::uint32_t>(found - grammar_.phrases.begin())});
    }

    void words() {
        const auto end = std::min(text_.find_first_of(" \t()[]|<>{}?", at_), text_.size());
        if (end == at_) stop("expected a word");
        bool adjacent = adjacent_;
        for (const auto& piece : scan_written(text_.substr(at_, end - at_))) {
            emit({Op::word, piece.capital, adjacent, 0, grammar_.vocabulary.add(piece.lower_case)});
            adjacent = true;  // the pieces of one written word stand together
        }
        at_ = end;
    }

    const Block& block_;
    const Field& field_;
    std::string_view text_;
    Grammar& grammar_;
    Form& form_;
    std::size_t at_ = 0, name_at_ = 0;
    int opened_ = 0, closed_ = 0;
    bool adjacent_ = false;
};

}  // namespace

void compile_pattern(const Block& block, const Field& field, Grammar& grammar, Form& form) {
    PatternCompiler(block, field, grammar, form).compile();
}

}  // namespace annals::temporal
