// The rules of time, read from resource files and compiled once; read-only and shared by all threads afterwards.
//
//     const RuleBook rules(resources::Bundle::embedded());
//     rules.examples().size();   // every rule comes with examples and counterexamples, which a test runs
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "annals/resources/bundle.hpp"

namespace annals::temporal {

struct Grammar;

class RuleBook {
public:
    /// Reads en/time/*.rules. Throws resources::RuleError with file, line, column and a caret.
    explicit RuleBook(const resources::Bundle& bundle);
    RuleBook(RuleBook&&) noexcept;
    RuleBook& operator=(RuleBook&&) noexcept;
    ~RuleBook();

    [[nodiscard]] const Grammar& grammar() const { return *grammar_; }
    /// Names of all rules, in file order.
    [[nodiscard]] std::vector<std::string> rule_names() const;

private:
    std::unique_ptr<Grammar> grammar_;
};

/// One example of a rule file: on that publication date, the sentence holds one expression, at [..] in the file, with that
/// TIMEX3 value. A counterexample has no value: in it, that stretch (the whole sentence when none is marked) holds none.
struct RuleExample {
    std::string rule, file;
    std::size_t line = 0;
    std::string published;           // "2022-09-12"; empty when not known
    std::string sentence;            // without the marks
    std::size_t begin = 0, end = 0;  // bytes of the marked stretch
    std::string value;               // TIMEX3 @value
    std::string edtf;                // empty when not given
    bool counter = false;
};

/// Reads `example` and `counter` fields:
///
///     example  2022-09-12 | Troops advanced on [Saturday]. | 2022-09-10 | 2022-09-10
///     counter  She reads the [Sunday] Times.
///
/// Throws resources::RuleError for a malformed one.
[[nodiscard]] std::vector<RuleExample> read_examples(const resources::Bundle& bundle);

}  // namespace annals::temporal
