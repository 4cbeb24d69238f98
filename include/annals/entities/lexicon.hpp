// Names, titles, demonyms and places, read from en/entities/ of a resource bundle.
//
//     const entities::Lexicon lexicon(resources::Bundle::embedded());
//     const auto layer = entities::find_entities(article, document, lexicon);
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "annals/resources/bundle.hpp"

namespace annals::entities {

struct LexiconData;

/// One sentence of a rule file that must come out as written; `counter` sentences must not hold the rule's name at all.
struct RuleExample {
    std::string rule;
    std::string sentence;  // with the mention in [brackets] unless `counter`
    std::string name;      // the canonical name expected; empty for counterexamples
    bool counter = false;
    std::string where;  // "file:line"
};

/// Read once, shared by all threads afterwards.
class Lexicon {
public:
    /// Throws resources::RuleError with file, line, column and a caret.
    explicit Lexicon(const resources::Bundle& bundle);

    [[nodiscard]] const LexiconData& data() const { return *data_; }
    /// The examples and counterexamples of all rules, in file order.
    [[nodiscard]] const std::vector<RuleExample>& examples() const { return examples_; }
    [[nodiscard]] std::vector<std::string> rule_names() const;

private:
    std::shared_ptr<const LexiconData> data_;
    std::vector<RuleExample> examples_;
};

}  // namespace annals::entities
