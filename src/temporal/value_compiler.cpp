#include <algorithm>

#include "temporal/class_reader.hpp"
#include "temporal/form_compiler.hpp"

namespace annals::temporal {
namespace {

using resources::Block;
using resources::fault;
using resources::Field;

class ValueCompiler {
public:
    ValueCompiler(const Block& block, const Field& field, Form& form)
        : block_(block), field_(field), text_(field.value), form_(form) {}

    void compile() {
        if (text_ == "nothing") {
            form_.nothing = true;
            return;
        }
        for (skip_space(); at_ < text_.size(); skip_space()) form_.value.push_back(step());
        if (form_.value.empty()) stop("a value needs a step");
    }

private:
    [[noreturn]] void stop(std::string_view what) const { throw fault(block_, field_, std::min(at_, text_.size()), what); }

    void skip_space() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
    }
    bool take(char c) {
        skip_space();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    std::string_view word() {
        skip_space();
        const auto end = std::min(text_.find_first_of(" \t(),$", at_), text_.size());
        if (end == at_) stop("expected a name");
        return text_.substr(at_, end - at_);
    }

    std::uint8_t find_slot(std::string_view name) {
        const auto found =
            std::find_if(form_.slots.begin(), form_.slots.end(), [&](const Slot& slot) { return slot.name == name; });
        if (found == form_.slots.end()) stop("the pattern captures no \"" + std::string(name) + "\"");
        return static_cast<std::uint8_t>(found - form_.slots.begin());
    }

    TemplateStep step() {
        TemplateStep made;
        if (take('$')) {
            const auto name = word();
            made.phrase = find_slot(name);
            if (!form_.slots[*made.phrase].is_phrase)
                stop("$" + std::string(name) + " is no phrase; give it to a step, as in year($year)");
            at_ += name.size();
            return made;
        }
        const auto name = word();
        const auto* description = find_step(name);
        if (!description) stop("unknown step \"" + std::string(name) + "\"");
        at_ += name.size();
        made.kind = description->kind;
        if (take('('))
            arguments(*description, made);
        else if (description->required > 0)
            stop(std::string(name) + " needs its arguments in brackets");
        return made;
    }

    void arguments(const StepDescription& description, TemplateStep& made) {
        std::size_t count = 0;
        while (!take(')')) {
            if (count > 0 && !take(',')) stop("expected , or )");
            skip_space();
            if (count == description.arity()) stop("too many arguments for " + std::string(description.name));
            made.arguments[count] = argument(description.parameters[count]);
            ++count;
        }
        if (count < description.required) stop("too few arguments for " + std::string(description.name));
    }

    TemplateArgument argument(ArgumentType type) {
        TemplateArgument made;
        if (text_.substr(at_).starts_with("-$")) {
            made.sign = -1;
            ++at_;
        }
        if (take('$')) return capture(type, made.sign);
        const auto name = word();
        if (const auto number = type == ArgumentType::count ? read_number(name) : std::nullopt) {
            made.value = *number;
        } else if (const auto* keyword = find_keyword(type, name)) {
            made.value = keyword->value;
        } else if (name == "0") {  // left out, as to_string writes it
            made.value = 0;
        } else {
            stop("expected " + std::string(temporal::name(type)) + ", not \"" + std::string(name) + "\"");
        }
        at_ += name.size();
        return made;
    }

    TemplateArgument capture(ArgumentType type, std::int32_t sign) {
        const auto name = word();
        TemplateArgument made;
        made.sign = sign;
        made.slot = find_slot(name);
        const bool numbered_month = type == ArgumentType::month && form_.slots[*made.slot].type == ArgumentType::count;
        if (form_.slots[*made.slot].type != type && !numbered_month) {
            stop("expected " + std::string(temporal::name(type)) + "; $" + std::string(name) + " is " +
                 std::string(temporal::name(form_.slots[*made.slot].type)));
        }
        at_ += name.size();
        return made;
    }

    const Block& block_;
    const Field& field_;
    std::string_view text_;
    Form& form_;
    std::size_t at_ = 0;
};

}  // namespace

void compile_value(const Block& block, const Field& field, Form& form) { ValueCompiler(block, field, form).compile(); }

}  // namespace annals::temporal
