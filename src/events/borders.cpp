#include "events/borders.hpp"

#include <algorithm>
#include <array>

namespace annals::events {
namespace {

/// Whether "and" at `i` joins two verbs that share a subject: "fled and left".
bool joins_verbs(const Reading& r, TokenIndex i, TokenIndex left) {
    for (TokenIndex k = i + 1; k < left; ++k) {
        if (r.token(k).upos != Upos::adv && r.token(k).upos != Upos::punct) return false;
    }
    return true;
}

/// "…, officials are counting": a phrase of its own with a finite verb behind it.
bool opens_new_clause(const Reading& r, TokenIndex i, TokenIndex end) {
    const auto* phrase = r.phrase_at(i);
    return phrase != nullptr && phrase->tokens.begin == i && !phrase->preposition && finite_verb_follows(r, *phrase, end);
}

/// "Shut its border on Tuesday [and] Kenya suspended flights": behind a time and before somebody else who does something.
bool joins_clauses(const Reading& r, TokenIndex i, TokenIndex end) {
    if (r.token(i).upos != Upos::cconj || i == 0 || i + 1 >= end || r.time_of[i - 1] == 0 || r.time_of[i + 1] != 0) return false;
    const auto* phrase = r.phrase_at(i + 1);  // it may share the preposition of what stands before "and"
    return phrase != nullptr && phrase->tokens.begin == i + 1 && finite_verb_follows(r, *phrase, end);
}

/// Whether a comma at `i` closes the clause: the next words open another.
bool comma_closes(const Reading& r, TokenIndex i, TokenIndex end) {
    for (TokenIndex k = i + 1; k < end && k < i + 3; ++k) {
        const auto& token = r.token(k);
        if (token.norm == "including" || token.norm == "such") return false;
        if (opens_new_clause(r, k, end)) return true;
        if (token.upos == Upos::cconj || is_relative(token) || is_subordinator(token) || is_verb(r, k)) return true;
        if (token.upos != Upos::adv) return false;
    }
    return false;
}

}  // namespace

bool is_relative(const Token& token) {
    static constexpr std::array<std::string_view, 4> words{"who", "which", "that", "whom"};
    return one_of(token.norm, words);
}

bool is_subordinator(const Token& token) {
    static constexpr std::array<std::string_view, 12> words{"as",    "while",   "because", "although", "though", "when",
                                                            "where", "whereas", "if",      "since",    "after",  "before"};
    if (may_open_clause(token.norm)) return false;  // see Reading::opens_clause
    return token.upos == Upos::sconj || (one_of(token.norm, words) && token.upos == Upos::adv);
}

bool is_quote(const Token& token) {
    return token.norm == "“" || token.norm == "”" || token.norm == "\"" || token.norm == "``" || token.norm == "''";
}

bool ends_clause(const Token& token) {
    static constexpr std::array<std::string_view, 13> marks{";", ":", "—",  "–",  "--", "(",  ")",
                                                            "“", "”", "\"", "``", "''", "[…]"};
    return token.upos == Upos::punct && one_of(token.norm, marks);
}

bool is_verb(const Reading& r, TokenIndex i) {
    return r.token(i).upos == Upos::verb && r.hyphenated_at(i) == nullptr &&
           (r.phrase_of[i] == 0 || r.phrase_at(i)->tokens.begin == i);
}

LeftBorder left_border(const Reading& r, TokenIndex left, TokenIndex sentence_begin) {
    for (TokenIndex i = left; i > sentence_begin; --i) {
        const TokenIndex at = i - 1;
        const auto& token = r.token(at);
        if (is_verb(r, at) || token.upos == Upos::aux) return {at + 1, Border::verb, at};
        if (is_relative(token) && token.upos != Upos::det) return {at + 1, Border::relative, at};
        if (is_subordinator(token) || r.opens_clause[at]) return {at + 1, Border::subordinator, at};
        if (token.upos == Upos::cconj && joins_verbs(r, at, left)) return {at + 1, Border::coordinated, at};
        const bool behind_comma = token.upos == Upos::cconj && at > sentence_begin && r.token(at - 1).norm == ",";
        if (behind_comma || joins_clauses(r, at, left + 1)) return {at + 1, Border::sentence, at};
        // A quotation may open in the middle of a clause: the troops “have been regrouped”.
        if (ends_clause(token) && !is_quote(token)) return {at + 1, Border::punctuation, at};
    }
    return {sentence_begin, Border::sentence, std::nullopt};
}

TokenIndex right_border(const Reading& r, TokenIndex head, TokenIndex sentence_end) {
    for (TokenIndex i = head + 1; i < sentence_end; ++i) {
        const auto& token = r.token(i);
        if (ends_clause(token) || is_subordinator(token) || r.opens_clause[i] || (is_relative(token) && token.upos != Upos::det))
            return i;
        if (token.norm == "," && comma_closes(r, i, sentence_end)) return i;
        if (joins_clauses(r, i, sentence_end)) return i;
        if (token.upos == Upos::cconj && i + 1 < sentence_end && (is_verb(r, i + 1) || r.token(i + 1).upos == Upos::aux))
            return i;
    }
    return sentence_end;
}

}  // namespace annals::events
