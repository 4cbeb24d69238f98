// Triggers, word classes and governors of factuality, read from the resource files en/events/*.rules.
//
//     trigger evacuate
//         type     CIV.EVACUATE
//         verbs    evacuate, flee * home
//         nouns    evacuation
//         example  Officials [evacuated] two thousand residents.
//         counter  The firm relocated its factory abroad.
//
// A rule fires on the lemma of a verb, noun or adjective ("*" skips up to four words) when the word classes it asks for
// stand in the object, the subject or the clause. Where several rules fire on one word, the longer match wins, then the
// rule with more conditions, then the earlier one.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "annals/entities/entity.hpp"
#include "annals/events/event_mention.hpp"
#include "annals/language/document.hpp"
#include "annals/resources/blocks.hpp"
#include "annals/resources/bundle.hpp"
#include "annals/temporal/time_expression.hpp"

namespace annals::events {

/// What a saying makes of what is said.
enum class Content : std::uint8_t { claimed, requested, future, denied, doubted };

/// What a governing word makes of the event in its complement.
enum class Makes : std::uint8_t { actual, reported, possible, future, requested, hypothetical, denied };

enum class WordKind : std::uint8_t { verb, noun, adjective, word };

/// What holds of all events of a type: "traits" in types.json.
enum class TypeTrait : std::uint8_t {
    saying,          // said, written or shown to somebody
    addressed,       // a saying whose passive names the one it is said to: "the mayor was accused"
    done_to_ground,  // what it is done to is where it happens, a state's capital too: "Tokyo was shaken"
    won_by_forces    // forces behind "of" win it: "the gains of the troops"
};

/// Names of word classes ("territory"), or of entity kinds ("@place", "@official" for a person in office, and "@number" for a
/// count); empty means: no condition. In a context "@score" stands for the score of a match.
using ClassNames = std::vector<std::string>;

struct TriggerRule {
    std::string name;
    std::string type;
    ClassNames object, object_not;    // of the verb, after passives are turned
    ClassNames subject, subject_not;  // its grammatical subject
    ClassNames context, context_not;  // lemmas anywhere in the sentence
    ClassNames topic, topic_not;      // lemmas anywhere in the article
    ClassNames verb_object;           // like object, for verbs only
    bool said = false;                // takes a speaker and content
    bool passive = false;             // passives only
    bool uncounted = false;           // no noun with a number before it: "by 301 votes"
    bool clausal = false;             // only with what is said: a that-clause or a quotation
    bool learnt = false;              // no words of its own: the trigger model finds them
    Content content = Content::claimed;
    resources::Block source;  // with examples and counterexamples
};

struct Governor {
    std::string name;
    Makes makes = Makes::actual;
    std::vector<std::string> behind;  // governs only what stands behind one of these words; empty means: whatever it takes
    bool indefinite = false;          // governs only what is not yet known: no "the", no possessive
    resources::Block source;
};

/// One lemma sequence of a rule. `words[0]` is what the index is keyed by; "*" skips up to four tokens.
struct Pattern {
    std::vector<std::string> words;
    WordKind kind = WordKind::verb;
    std::uint32_t rule = 0;
};

class TriggerModel;

class EventRules {
public:
    /// Throws resources::RuleError with file, line, column and a caret.
    explicit EventRules(const resources::Bundle& bundle);

    [[nodiscard]] const std::vector<TriggerRule>& triggers() const { return triggers_; }
    [[nodiscard]] const std::vector<Governor>& governors() const { return governors_; }
    /// The model of words that no rule types, and the rule (an index into triggers) that its finds go by.
    [[nodiscard]] const TriggerModel& model() const { return *model_; }
    [[nodiscard]] std::uint32_t learnt_rule() const { return learnt_rule_; }
    /// Patterns whose first word is `lemma`; empty when none.
    [[nodiscard]] const std::vector<Pattern>& trigger_patterns(std::string_view lemma) const;
    [[nodiscard]] const std::vector<Pattern>& governor_patterns(std::string_view lemma) const;
    /// Whether "the X of Y" makes Y the agent of X ("the retreat of the troops") rather than its patient ("the recapture of
    /// the town"): a property of the type.
    [[nodiscard]] bool of_means_agent(std::string_view type) const;
    [[nodiscard]] bool has(std::string_view type, TypeTrait trait) const;
    /// Whether armed forces to whom the event is done are its agents: "the ministry withdrew the troops".
    [[nodiscard]] bool undergoer_acts(std::string_view type) const;
    /// Whether a verb is a saying: "say", "deny".
    [[nodiscard]] bool says(std::string_view lemma) const;
    /// Whether a lemma (or two-word phrase) belongs to a word class of classes.rules.
    [[nodiscard]] bool in_class(std::string_view lemma, std::string_view word_class) const;

private:
    using Index = std::unordered_map<std::string, std::vector<Pattern>>;
    void read_types(const resources::Bundle& bundle);
    void add_class(const resources::Block& block);
    void add_trigger(const resources::Block& block);
    void add_governor(const resources::Block& block);
    void check_classes() const;
    /// Puts the words of a class for "<class>". Precondition: check_classes.
    void spell_out(std::vector<std::string>& words) const;

    std::vector<TriggerRule> triggers_;
    std::vector<Governor> governors_;
    struct TypeTraits {
        bool of_means_agent = false;
        bool undergoer_acts = false;
        std::vector<TypeTrait> more;
    };
    std::map<std::string, TypeTraits, std::less<>> types_;
    std::map<std::string, std::vector<std::string>, std::less<>> classes_;  // sorted lemmas
    Index trigger_index_, governor_index_;
    std::shared_ptr<const TriggerModel> model_;
    std::uint32_t learnt_rule_ = 0;
};

/// The event mentions of a document, each list in text order, one mention a trigger span.
struct EventLayer {
    std::vector<EventMention> told;     // what a timeline tells
    std::vector<EventLink> links;       // between told events
    std::vector<EventMention> further;  // what no rule types (type OTHER), and what another mention tells better
};

enum class Extent : std::uint8_t { told, all };

/// What a document must hold for `find_entities` and `find_events` to find all that they can.
inline constexpr language::Layers needed_layers{.dependencies = true, .names = true, .fewest_verbs = 2};

/// `further` is left empty unless `extent` asks for it.
[[nodiscard]] EventLayer find_events(const article::Article& article, const language::Document& document,
                                     const std::vector<temporal::TimeExpression>& times, const entities::EntityLayer& entities,
                                     const EventRules& rules, Extent extent = Extent::told);

}  // namespace annals::events
