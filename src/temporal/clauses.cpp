#include "temporal/clauses.hpp"

#include <algorithm>

namespace annals::temporal {
namespace {

using language::Token;
using language::Upos;
using language::Xpos;

bool opens_clause(const Token& token) {
    switch (token.xpos) {
        case Xpos::wdt:
        case Xpos::wp:
        case Xpos::wp_possessive:
        case Xpos::wrb: return true;
        default: return token.upos == Upos::sconj;
    }
}

bool is_finite(const Token& token) {
    switch (token.xpos) {
        case Xpos::vbd:
        case Xpos::vbz:
        case Xpos::vbp:
        case Xpos::md: return true;
        default: return false;
    }
}

/// "On" in "on Boxing Day" opens no clause, whatever the tagger took it for.
bool is_followed_by_verb(const language::Document& document, std::uint32_t at, std::uint32_t end) {
    while (++at < end && document.tokens[at].upos != Upos::punct) {
        if (document.tokens[at].upos == Upos::verb || document.tokens[at].upos == Upos::aux) return true;
    }
    return false;
}

/// Does a finite verb come before the clause that starts at `at` ends?
bool has_finite_verb(const language::Document& document, std::uint32_t at, std::uint32_t end) {
    for (; at < end; ++at) {
        const auto& token = document.tokens[at];
        if (is_finite(token)) return true;
        if (token.norm == "," || token.norm == ";" || token.upos == Upos::cconj || opens_clause(token)) return false;
    }
    return false;
}

}  // namespace

Clauses::Clauses(const language::Document& document, language::Range sentence) : sentence_(sentence) {
    for (auto at = sentence.begin; at < sentence.end; ++at) {
        read(document, at);
        of_token_.push_back(now_);
        if (is_finite(document.tokens[at])) clauses_[now_].has_verb = true;
    }
}

void Clauses::open(bool aside, bool bracketed) {
    clauses_.push_back({now_, aside, bracketed, false});
    now_ = clauses_.size() - 1;
}

void Clauses::open_beside() {
    clauses_.push_back({clauses_[now_].parent, false, clauses_[now_].bracketed, false});
    now_ = clauses_.size() - 1;
}

void Clauses::close_brackets() {
    while (now_ != 0) {
        const bool bracketed = clauses_[now_].bracketed;
        now_ = clauses_[now_].parent;
        if (bracketed) return;
    }
}

void Clauses::read(const language::Document& document, std::uint32_t at) {
    const auto& token = document.tokens[at];
    const bool after_comma = at > sentence_.begin && document.tokens[at - 1].norm == ",";
    if (token.norm == "(" || token.norm == "[") {
        open(true, true);
    } else if (token.norm == ")" || token.norm == "]") {
        close_brackets();
    } else if (token.norm == ",") {
        if (clauses_[now_].aside && !clauses_[now_].bracketed && clauses_[now_].has_verb) now_ = clauses_[now_].parent;
    } else if (token.norm == ";") {
        open_beside();
    } else if (token.upos == Upos::cconj) {
        if (clauses_[now_].has_verb && has_finite_verb(document, at + 1, sentence_.end)) open_beside();
    } else if (opens_clause(token) && (token.upos != Upos::sconj || is_followed_by_verb(document, at, sentence_.end))) {
        open(after_comma, false);
    }
}

std::size_t Clauses::clause_of(std::uint32_t token) const {
    return sentence_.contains(token) ? of_token_[token - sentence_.begin] : 0;
}

std::size_t Clauses::borders_between(std::uint32_t a, std::uint32_t b) const {
    std::size_t up = 0, down = 0;
    auto from = clause_of(a), to = clause_of(b);
    while (from != to) {
        // A clause is numbered after the one that holds it.
        if (from > to) {
            from = clauses_[from].parent;
            ++up;
        } else {
            to = clauses_[to].parent;
            ++down;
        }
    }
    return up > 0 && down > 0 ? up + down - 1 : up + down;
}

bool Clauses::in_aside(std::uint32_t token) const {
    for (auto clause = clause_of(token); clause != 0; clause = clauses_[clause].parent) {
        if (clauses_[clause].aside) return true;
    }
    return false;
}

}  // namespace annals::temporal
