// Verb groups that share the auxiliaries of a verb before them: "was shelled and captured".
#include <algorithm>
#include <utility>

#include "negations.hpp"
#include "verb_group_reader.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t farthest_conjunct = 25;  // words between verbs that share an auxiliary
constexpr int most_conjuncts = 10;               // verbs in a row that share an auxiliary

/// The verb that `head` is joined to by "and", "or" or a comma, in the same form: they share auxiliaries.
struct Conjunct {
    std::uint32_t verb = 0;  // `head` itself when there is none
    bool contrasts = false;  // joined by "but"
};

Conjunct conjunct_before(const Document& document, std::uint32_t head) {
    const auto& tokens = document.tokens;
    const auto begin = document.sentences[tokens[head].sentence].tokens.begin;
    auto i = head;
    const auto stands_between = [&](std::uint32_t at) {
        return tokens[at].upos == Upos::adv || (tokens[at].upos != Upos::cconj && negation_at(tokens, begin, at));
    };
    while (i > begin && stands_between(i - 1)) --i;
    if (i == begin || (tokens[i - 1].upos != Upos::cconj && tokens[i - 1].norm != ",")) return {head};
    const bool comma = tokens[i - 1].norm == ",";
    const bool contrasts = tokens[i - 1].norm == "but";
    const auto stop = std::max(begin, head - std::min(head, farthest_conjunct));
    for (--i; i-- > stop;) {
        if (tokens[i].upos != Upos::verb) continue;
        if (tokens[i].xpos == tokens[head].xpos) return {i, contrasts};
        if (comma || tokens[i].xpos == Xpos::vbd || tokens[i].xpos == Xpos::vbz || tokens[i].xpos == Xpos::vbp) return {head};
    }
    return {head};
}

bool may_share(const Token& verb) { return verb.xpos == Xpos::vb || verb.xpos == Xpos::vbn || verb.xpos == Xpos::vbg; }

}  // namespace

VerbGroup verb_group(const Document& document, std::uint32_t head) {
    const auto own = read_own_verb_group(document, head);
    auto lent = own;
    bool contrasts = false;
    auto verb = head;
    for (int i = 0; i < most_conjuncts && lent.bare && may_share(document.tokens[verb]); ++i) {
        const auto before = conjunct_before(document, verb);
        if (before.verb == verb) break;
        contrasts = contrasts || before.contrasts;
        lent = read_own_verb_group(document, verb = before.verb);
    }
    auto group = std::move(lent.group);
    group.negated = own.group.negated || (group.negated && !contrasts);
    group.tokens = own.group.tokens;
    group.head = head;
    return group;
}

std::vector<VerbGroup> verb_groups(const Document& document, std::uint32_t sentence) {
    const auto range = document.sentences[sentence].tokens;
    std::vector<VerbGroup> groups;
    std::vector<bool> covered(range.size());
    const auto add = [&](std::uint32_t head) {
        groups.push_back(verb_group(document, head));
        const auto& tokens = groups.back().tokens;
        std::fill(covered.begin() + (tokens.begin - range.begin), covered.begin() + (tokens.end - range.begin), true);
    };
    // From the right, so that "going" is taken by "attack"; main verbs first, so that "did" is taken by its verb.
    for (const auto upos : {Upos::verb, Upos::aux}) {
        for (auto i = range.end; i-- > range.begin;) {
            if (document.tokens[i].upos == upos && !covered[i - range.begin]) add(i);
        }
    }
    std::sort(groups.begin(), groups.end(), [](const VerbGroup& a, const VerbGroup& b) { return a.head < b.head; });
    return groups;
}

}  // namespace annals::language
