#include "events/links.hpp"

#include <algorithm>
#include <optional>

namespace annals::events {
namespace {

/// How the event behind a word is tied to the one before it.
struct LinkWord {
    LinkKind kind = LinkKind::before;
    bool turned = false;  // the event behind the word is the link's first
};

class Linker {
public:
    Linker(const Reading& reading, const Clauses& clauses, const std::vector<Trigger>& triggers)
        : r_(reading), clauses_(clauses), triggers_(triggers), trigger_of_(reading.document.tokens.size()) {
        for (std::uint32_t t = 0; t < triggers.size(); ++t) trigger_of_[triggers[t].head] = t + 1;
    }

    std::vector<EventLink> find() {
        for (const auto& frame : clauses_.verbs) {
            if (frame.border == Border::subordinator && frame.mark) by_subordinator(frame);
            if (r_.rules.in_class(r_.token(frame.head).lemma, "causing")) by_cause(frame);
        }
        for (std::uint32_t t = 0; t < triggers_.size(); ++t) {
            if (triggers_[t].kind == WordKind::noun) by_preposition(t);
        }
        return std::move(links_);
    }

private:
    [[nodiscard]] std::optional<std::uint32_t> trigger_at(TokenIndex token) const {
        return trigger_of_[token] == 0 ? std::nullopt : std::optional(trigger_of_[token] - 1);
    }

    [[nodiscard]] std::optional<LinkWord> tie(TokenIndex word) const {
        const auto& norm = r_.token(word).norm;
        const auto two_words = word == 0 ? std::string(norm) : std::string(r_.token(word - 1).norm) + " " + std::string(norm);
        const auto is = [&](std::string_view name) {
            return r_.rules.in_class(norm, name) || r_.rules.in_class(two_words, name);
        };
        if (is("came-after")) return LinkWord{LinkKind::before, true};
        if (is("came-before")) return LinkWord{LinkKind::before, false};
        if (is("went-on")) return LinkWord{LinkKind::during, false};
        if (is("caused-by")) return LinkWord{LinkKind::causes, true};
        return std::nullopt;
    }

    void add(std::uint32_t first, std::uint32_t second, LinkWord tie, TokenIndex word) {
        if (first == second) return;
        if (tie.turned) std::swap(first, second);
        links_.push_back({first, second, tie.kind, r_.token(word).span});
    }

    /// The verb of the clause before the word, if it tells of an event.
    [[nodiscard]] std::optional<std::uint32_t> host(TokenIndex word) const {
        const auto* frame = clauses_.clause_of(word);
        if (frame == nullptr) return std::nullopt;
        return trigger_at(frame->head);
    }

    /// What the clause hangs on: its governor, the clause before it, or the one behind where it opens the sentence.
    [[nodiscard]] std::optional<std::uint32_t> main_clause(const VerbFrame& frame) const {
        if (frame.governor) return trigger_at(clauses_.verbs[*frame.governor].head);
        const auto sentence = r_.around(frame.head);
        if (*frame.mark > sentence.begin) return host(*frame.mark - 1);
        for (TokenIndex i = frame.clause.end; i < sentence.end; ++i) {
            if (clauses_.verb_of[i] != 0) return trigger_at(i);
        }
        return std::nullopt;
    }

    void by_subordinator(const VerbFrame& frame) {
        const auto behind = trigger_at(frame.head);
        const auto found = behind ? tie(*frame.mark) : std::nullopt;
        if (!found) return;
        const auto main = main_clause(frame);
        if (main) add(*main, *behind, *found, *frame.mark);
    }

    void by_preposition(std::uint32_t behind) {
        const auto* phrase = r_.phrase_at(triggers_[behind].head);
        if (phrase == nullptr || phrase->head != triggers_[behind].head || !phrase->preposition) return;
        const auto word = *phrase->preposition;
        const auto found = tie(word);
        const auto main = found ? host(word) : std::nullopt;
        if (main) add(*main, behind, *found, word);
    }

    void by_cause(const VerbFrame& frame) {
        if (frame.group.negated || !frame.subject || !frame.object) return;
        const auto cause = trigger_at(r_.phrases[*frame.subject].head), effect = trigger_at(r_.phrases[*frame.object].head);
        if (cause && effect && !frame.group.passive) add(*cause, *effect, {LinkKind::causes, false}, frame.head);
    }

    const Reading& r_;
    const Clauses& clauses_;
    const std::vector<Trigger>& triggers_;
    std::vector<std::uint32_t> trigger_of_;  // for each token: 1 + the trigger whose head it is, 0 = none
    std::vector<EventLink> links_;
};

}  // namespace

std::vector<EventLink> find_links(const Reading& reading, const Clauses& clauses, const std::vector<Trigger>& triggers) {
    return Linker(reading, clauses, triggers).find();
}

}  // namespace annals::events
