#include "events/given_triggers.hpp"

#include <algorithm>

namespace annals::events {
namespace {

/// The tokens that a span touches; at least one.
Range tokens_of(const Reading& r, text::Span span) {
    const auto& tokens = r.document.tokens;
    const auto first =
        std::find_if(tokens.begin(), tokens.end(), [&](const Token& token) { return token.span.end > span.begin; });
    const auto begin = static_cast<TokenIndex>(std::min(first - tokens.begin(), static_cast<std::ptrdiff_t>(tokens.size()) - 1));
    auto end = begin + 1;
    while (end < tokens.size() && tokens[end].span.begin < span.end) ++end;
    return {begin, end};
}

Trigger by_itself(const Reading& r, const Clauses& clauses, Range tokens) {
    auto head = tokens.end - 1;
    auto kind = WordKind::noun;
    for (auto i = tokens.begin; i < tokens.end && kind == WordKind::noun; ++i) {
        if (r.token(i).upos != Upos::verb) continue;
        head = i;
        kind = WordKind::verb;
    }
    if (kind == WordKind::noun && r.token(head).upos == Upos::adj) kind = WordKind::adjective;
    return word_trigger(r, clauses, head, kind, r.rules.learnt_rule());
}

}  // namespace

std::vector<Trigger> given_triggers(const Reading& reading, const Clauses& clauses, const std::vector<text::Span>& spans) {
    const auto typed = find_triggers(reading, clauses);
    std::vector<Trigger> given;
    for (const auto& span : spans) {
        const auto tokens = tokens_of(reading, span);
        const auto found =
            std::find_if(typed.begin(), typed.end(), [&](const Trigger& one) { return tokens.contains(one.head); });
        given.push_back(found != typed.end() ? *found : by_itself(reading, clauses, tokens));
    }
    return given;
}

}  // namespace annals::events
