#include "annals/events/event_rules.hpp"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "annals/language/words.hpp"
#include "events/trigger_model.hpp"

namespace annals::events {
namespace {

using resources::Block;
using resources::Field;

constexpr std::string_view folder = "en/events/";
constexpr std::string_view types_file = "en/events/types.json";

constexpr std::array<std::string_view, 5> contents{"claimed", "requested", "future", "denied", "doubted"};
constexpr std::array<std::string_view, 4> traits{"saying", "addressed", "done-to-ground", "won-by-forces"};
constexpr std::array<std::string_view, 7> makings{"actual",    "reported",     "possible", "future",
                                                  "requested", "hypothetical", "denied"};

/// The value of an enumeration that a field names; `names` is in the enumeration's order.
template <typename Enum, std::size_t size>
Enum read_enum(const Block& block, const Field& field, const std::array<std::string_view, size>& names) {
    const auto found = std::find(names.begin(), names.end(), field.value);
    if (found == names.end()) throw resources::fault(block, field, 0, "unknown value \"" + std::string(field.value) + "\"");
    return static_cast<Enum>(found - names.begin());
}

std::vector<TypeTrait> read_traits(const nlohmann::json& type) {
    std::vector<TypeTrait> found;
    for (const auto& each : type.value("traits", nlohmann::json::array())) {
        const auto trait = std::find(traits.begin(), traits.end(), each.get<std::string>());
        if (trait == traits.end()) throw resources::RuleError("types.json: no such trait: " + each.dump());
        found.push_back(static_cast<TypeTrait>(trait - traits.begin()));
    }
    return found;
}

/// "sell-off" is three words, as in the text.
std::vector<std::string> split_words(std::string_view phrase) {
    const auto words = language::words_of(phrase);
    return {words.begin(), words.end()};
}

std::map<std::string_view, WordKind> pattern_keys() {
    return {{"verbs", WordKind::verb}, {"nouns", WordKind::noun}, {"adjectives", WordKind::adjective}, {"words", WordKind::word}};
}

template <typename Index> void add_patterns(Index& index, const Block& block, std::uint32_t rule) {
    static const auto keys = pattern_keys();
    for (const auto& field : block.fields) {
        const auto kind = keys.find(field.key);
        if (kind == keys.end()) continue;
        for (const auto& phrase : resources::split_list(field.value)) {
            Pattern pattern{split_words(phrase), kind->second, rule};
            if (pattern.words.front() == "*") throw resources::fault(block, field, 0, "a pattern cannot start with *");
            index[pattern.words.front()].push_back(std::move(pattern));
        }
    }
}

void check_keys(const Block& block, std::initializer_list<std::string_view> known) {
    for (const auto& field : block.fields) {
        if (std::find(known.begin(), known.end(), field.key) != known.end()) continue;
        throw resources::fault(block, field, 0, "unknown key \"" + std::string(field.key) + "\" in a " + std::string(block.kind));
    }
}

/// "storm" of "<storm>".
std::string_view named_class(std::string_view word) {
    word.remove_prefix(1);
    if (word.ends_with('>')) word.remove_suffix(1);
    return word;
}

ClassNames class_names(const Block& block, std::string_view key) { return resources::split_list(block.first(key)); }

const std::vector<Pattern>& find_patterns(const std::unordered_map<std::string, std::vector<Pattern>>& index,
                                          std::string_view lemma) {
    static const std::vector<Pattern> none;
    const auto found = index.find(std::string(lemma));
    return found == index.end() ? none : found->second;
}

}  // namespace

EventRules::EventRules(const resources::Bundle& bundle) {
    read_types(bundle);
    for (const auto& name : bundle.names(folder)) {
        if (!name.ends_with(".rules")) continue;
        for (const auto& block : resources::parse_blocks(bundle.origin(name), bundle.get(name))) {
            if (block.kind == "class")
                add_class(block);
            else if (block.kind == "trigger")
                add_trigger(block);
            else if (block.kind == "governor")
                add_governor(block);
            else
                throw resources::RuleError(block.file + ":" + std::to_string(block.line) + ":1: unknown block \"" +
                                           std::string(block.kind) + "\"; use class, trigger or governor");
        }
    }
    check_classes();
    for (auto& rule : triggers_) {
        spell_out(rule.topic);
        spell_out(rule.topic_not);
    }
    model_ = std::make_shared<const TriggerModel>(bundle);
}

void EventRules::read_types(const resources::Bundle& bundle) {
    try {
        for (const auto& entry : nlohmann::json::parse(bundle.get(types_file))) {
            types_.emplace(entry.at("type").get<std::string>(),
                           TypeTraits{entry.at("of") == "agent", entry.at("undergoer") == "agent", read_traits(entry)});
        }
    } catch (const nlohmann::json::exception& fault) {
        throw resources::RuleError(std::string(bundle.origin(types_file)) + ": " + fault.what() +
                                   "; it is a list of {\"type\", \"of\", \"undergoer\", ...}");
    }
}

void EventRules::add_class(const Block& block) {
    check_keys(block, {"words"});
    auto& words = classes_[std::string(block.name)];
    for (const auto& field : block.all("words")) {
        const auto more = resources::split_list(field.value);
        words.insert(words.end(), more.begin(), more.end());
    }
    std::sort(words.begin(), words.end());
}

void EventRules::add_trigger(const Block& block) {
    check_keys(block, {"type",        "verbs",   "nouns",       "adjectives", "object",    "object-not",  "subject",
                       "subject-not", "context", "context-not", "topic",      "topic-not", "verb-object", "said",
                       "passive",     "clausal", "uncounted",   "learnt",     "content",   "example",     "counter"});
    TriggerRule rule;
    rule.name = block.name;
    for (const auto& field : block.fields) {
        if (field.key == "type" && !types_.contains(field.value))
            throw resources::fault(block, field, 0, "no such type in types.json: \"" + std::string(field.value) + "\"");
        if (field.key == "content") rule.content = read_enum<Content>(block, field, contents);
    }
    rule.type = block.first("type");
    rule.object = class_names(block, "object");
    rule.object_not = class_names(block, "object-not");
    rule.subject = class_names(block, "subject");
    rule.subject_not = class_names(block, "subject-not");
    rule.context = class_names(block, "context");
    rule.context_not = class_names(block, "context-not");
    rule.topic = class_names(block, "topic");
    rule.topic_not = class_names(block, "topic-not");
    rule.verb_object = class_names(block, "verb-object");
    rule.said = block.first("said") == "yes";
    rule.passive = block.first("passive") == "yes";
    rule.clausal = block.first("clausal") == "yes";
    rule.uncounted = block.first("uncounted") == "yes";
    rule.learnt = block.first("learnt") == "yes";
    if (rule.learnt) learnt_rule_ = static_cast<std::uint32_t>(triggers_.size());
    rule.source = block;
    add_patterns(trigger_index_, block, static_cast<std::uint32_t>(triggers_.size()));
    triggers_.push_back(std::move(rule));
}

void EventRules::add_governor(const Block& block) {
    check_keys(block, {"verbs", "nouns", "adjectives", "words", "behind", "indefinite", "makes", "example", "counter"});
    Governor governor;
    governor.name = block.name;
    governor.behind = resources::split_list(block.first("behind"));
    governor.indefinite = block.first("indefinite") == "yes";
    governor.source = block;
    for (const auto& field : block.all("makes")) governor.makes = read_enum<Makes>(block, field, makings);
    add_patterns(governor_index_, block, static_cast<std::uint32_t>(governors_.size()));
    governors_.push_back(std::move(governor));
}

void EventRules::spell_out(std::vector<std::string>& words) const {
    for (std::size_t i = words.size(); i-- > 0;) {
        if (!words[i].starts_with('<')) continue;
        const auto found = classes_.find(named_class(words[i]));
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        words.insert(words.end(), found->second.begin(), found->second.end());
    }
}

void EventRules::check_classes() const {
    for (const auto& rule : triggers_) {
        for (const auto& field : rule.source.fields) {
            static constexpr std::array<std::string_view, 5> keys{"object", "object-not", "subject", "subject-not",
                                                                  "verb-object"};
            const bool of_words = field.key == "topic" || field.key == "topic-not";  // and of classes in "<>"
            if (!of_words && std::find(keys.begin(), keys.end(), field.key) == keys.end()) continue;
            for (const auto& name : resources::split_list(field.value)) {
                const bool known =
                    of_words ? name.front() != '<' || classes_.contains(named_class(name)) : classes_.contains(name);
                if (name.front() == '@' || known) continue;
                throw resources::fault(rule.source, field, field.value.find(name), "no such word class: \"" + name + "\"");
            }
        }
    }
}

const std::vector<Pattern>& EventRules::trigger_patterns(std::string_view lemma) const {
    return find_patterns(trigger_index_, lemma);
}
const std::vector<Pattern>& EventRules::governor_patterns(std::string_view lemma) const {
    return find_patterns(governor_index_, lemma);
}

bool EventRules::of_means_agent(std::string_view type) const {
    const auto found = types_.find(type);
    return found != types_.end() && found->second.of_means_agent;
}

bool EventRules::has(std::string_view type, TypeTrait trait) const {
    const auto found = types_.find(type);
    if (found == types_.end()) return false;
    const auto& more = found->second.more;
    return std::find(more.begin(), more.end(), trait) != more.end();
}

bool EventRules::undergoer_acts(std::string_view type) const {
    const auto found = types_.find(type);
    return found != types_.end() && found->second.undergoer_acts;
}

bool EventRules::says(std::string_view lemma) const {
    const auto& patterns = trigger_patterns(lemma);
    return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) {
        return pattern.kind == WordKind::verb && pattern.words.size() == 1 && triggers_[pattern.rule].said;
    });
}

bool EventRules::in_class(std::string_view lemma, std::string_view word_class) const {
    const auto found = classes_.find(word_class);
    return found != classes_.end() && std::binary_search(found->second.begin(), found->second.end(), lemma);
}

}  // namespace annals::events
