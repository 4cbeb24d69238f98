#include "border_rules.hpp"

#include <algorithm>

#include "characters.hpp"
#include "marks.hpp"
#include "word_lists.hpp"

namespace annals::language {
namespace {

bool is_ellipsis(std::string_view word) { return word == "…" || word == "[…]" || word == "[...]" || word.starts_with(".."); }
bool is_pronoun(std::string_view norm) { return norm == "he" || norm == "she" || norm == "they" || norm == "we"; }

/// ":)", ";-)", "<3": a face behind a full stop is the writer's about what stands before it.
bool is_emoticon(const Token& token) {
    if (token.shape != Shape::punctuation || token.norm.size() < 2) return false;
    const auto first = token.norm.front();
    return (first == ':' || first == ';' || first == '=' || first == '^') && token.norm.back() != first;
}

}  // namespace

ParagraphStyle BorderRules::style() const {
    ParagraphStyle style;
    style.length = paragraph_.size();
    for (auto i = paragraph_.begin; i < paragraph_.end; ++i) {
        const auto& norm = tokens_[i].norm;
        style.has_address = style.has_address || (norm.size() > 6 && norm.find('@') != std::string::npos);
    }
    auto last = paragraph_.end;
    while (last > paragraph_.begin && closes_sentence(word(last - 1))) --last;
    style.ends_with_mark = last > paragraph_.begin && ending(last - 1) != Ending::none;
    return style;
}

Ending BorderRules::ending(std::uint32_t i) const {
    const auto token = word(i);
    const auto last = token.back();
    if (last == '.') {
        if (token.size() == 1) return Ending::stop;
        return is_ellipsis(token) ? Ending::ellipsis : Ending::abbreviation;
    }
    if (last == '!' || last == '?') return Ending::mark;
    if (static_cast<unsigned char>(last) < 0x80 && last != ']') return Ending::none;
    if (token == "。") return Ending::stop;
    return is_ellipsis(token) ? Ending::ellipsis : Ending::none;
}

std::uint32_t BorderRules::after_closing_marks(std::uint32_t i) const {
    while (i < paragraph_.end) {
        const bool closes = !tokens_[i].space_before && (closes_sentence(word(i)) || ends_emphasis(i));
        const auto next = closes || is_emoticon(tokens_[i]) ? i + 1 : after_footnote(i);
        if (next == i) break;
        i = next;
    }
    return i;
}

/// The asterisks of Markdown that stand right behind a mark: "**Who did it?** Nobody knows."
bool BorderRules::ends_emphasis(std::uint32_t i) const {
    const bool marks = word(i).find_first_not_of('*') == std::string_view::npos;
    return marks && (i + 1 == paragraph_.end || tokens_[i + 1].space_before);
}

/// "[3]", "[citation needed]"
std::uint32_t BorderRules::after_footnote(std::uint32_t i) const {
    if (i + 2 >= paragraph_.end || word(i) != "[") return i;
    if (tokens_[i + 1].shape == Shape::digits && word(i + 2) == "]") return i + 3;
    return i + 3 < paragraph_.end && tokens_[i + 1].norm == "citation" && word(i + 3) == "]" ? i + 4 : i;
}

bool BorderRules::starts_lower(std::uint32_t i) const { return is_lower(character_at(text_, tokens_[i].span.begin).code); }
bool BorderRules::starts_upper(std::uint32_t i) const { return is_upper(character_at(text_, tokens_[i].span.begin).code); }

bool BorderRules::opens_quotation(std::uint32_t i) const {
    return mark_of(word(i)) == Mark::opening || (mark_of(word(i)) == Mark::either && tokens_[i].space_before);
}

/// Whether the word, or the one behind its quotation mark, is a capitalised word that opens sentences.
bool BorderRules::opens(std::uint32_t i) const {
    const auto first = opens_quotation(i) && i + 1 < paragraph_.end ? i + 1 : i;
    return starts_upper(first) && word_lists().openers.contains(tokens_[first].norm);
}

Verdict BorderRules::verdict(const Border& border) const {
    switch (border.ending) {
        case Ending::none: return without_mark(border);
        case Ending::abbreviation: return after_abbreviation(border);
        default: return after_mark(border);
    }
}

/// Lists, signatures and heads of letters have lines without a full stop. A sentence that goes on in small letters has none.
Verdict BorderRules::without_mark(const Border& border) const {
    const auto next = border.next;
    if (!tokens_[next].space_before || starts_lower(next)) return Verdict::no;
    if (tokens_[next].shape == Shape::punctuation && closes_sentence(word(next)) && !opens_quotation(next)) return Verdict::no;
    const auto& last = tokens_[border.last];
    if (last.shape == Shape::lower && word_lists().middle.contains(last.norm)) return Verdict::no;
    const bool quoted = last.shape == Shape::punctuation && mark_of(word(border.last)) != Mark::none;
    return quoted && speech_tag_follows(next) ? Verdict::no : Verdict::unlikely;
}

Verdict BorderRules::after_abbreviation(const Border& border) const {
    const auto abbreviation = word(border.last);
    if (word_lists().titles.contains(abbreviation) || word_lists().before_number.contains(abbreviation)) return Verdict::no;
    const auto next = border.next;
    if (starts_lower(next)) return Verdict::no;
    if (word_lists().clock.contains(abbreviation) && names_day(next))
        return goes_on_behind_day(next) ? Verdict::no : Verdict::yes;
    if (next > border.last + 1 && mark_of(word(next - 1)) != Mark::none)
        return speech_tag_follows(next) ? Verdict::no : Verdict::likely;
    return opens(next) ? Verdict::likely : Verdict::unlikely;
}

/// "9 a.m. Tuesday", "5 p.m. March 3".
bool BorderRules::names_day(std::uint32_t i) const {
    if (word_lists().days.contains(word(i))) return true;
    return word_lists().months.contains(word(i)) && i + 1 < paragraph_.end && tokens_[i + 1].shape == Shape::digits;
}

/// "It has until 9 a.m. Tuesday to pay", but not "It closed at 9 p.m. Sunday was calm."
bool BorderRules::goes_on_behind_day(std::uint32_t i) const {
    return i + 1 >= paragraph_.end || !word_lists().being.contains(word(i + 1));
}

Verdict BorderRules::after_mark(const Border& border) const {
    const auto next = border.next;
    const bool closed = next > border.last + 1;
    if (is_enumerator(border)) return Verdict::no;
    const auto following = ending(next);
    if (following != Ending::none && following != Ending::abbreviation) return Verdict::unlikely;  // the last of a run decides
    if (border.ending == Ending::mark && (is_marked_name(border.last) || (closed && speech_tag_follows(next))))
        return Verdict::no;
    if (word(next) == "," || word(next) == ";" || word(next) == ":") return Verdict::no;
    if (starts_lower(next)) return closed ? Verdict::no : Verdict::unlikely;
    if (is_plain_end(border)) return Verdict::yes;
    if (border.ending == Ending::ellipsis && opens(next) && tokens_[next].space_before) return Verdict::yes;
    if (border.ending == Ending::ellipsis)
        return starts_upper(next) || opens_quotation(next) ? Verdict::likely : Verdict::unlikely;
    return tokens_[next].space_before || opens_quotation(next) || starts_upper(next) ? Verdict::likely : Verdict::unlikely;
}

/// "... the town. The ...": a full stop behind a word in small letters, a capital behind a space.
bool BorderRules::is_plain_end(const Border& border) const {
    if (border.ending != Ending::stop || border.last == paragraph_.begin || border.next != border.last + 1) return false;
    const auto& last = tokens_[border.last - 1];
    return last.shape == Shape::lower && last.norm.size() > 3 && tokens_[border.next].space_before && starts_upper(border.next) &&
           !tokens_[border.last].space_before;
}

/// "1. The army ...": a number that only counts the paragraph.
bool BorderRules::is_enumerator(const Border& border) const {
    const auto at = border.last;
    if (at != paragraph_.begin + 1 || border.ending != Ending::stop) return false;
    const auto& first = tokens_[paragraph_.begin];
    return first.shape == Shape::digits || first.norm.size() == 1;
}

bool BorderRules::is_marked_name(std::uint32_t at) const {
    if (at == paragraph_.begin || tokens_[at].space_before) return false;
    const auto begin = tokens_[at - 1].span.begin;
    return word_lists().marked_names.contains(text_.substr(begin, tokens_[at].span.end - begin));
}

/// “Is it over?” Anna Smith asked: a name of up to four words, then a verb of speech.
bool BorderRules::speech_tag_follows(std::uint32_t next) const {
    const auto end = std::min(next + 5, paragraph_.end);
    for (auto i = next; i < end; ++i) {
        const auto& norm = tokens_[i].norm;
        if (i > next && word_lists().speech_verbs.contains(norm)) return true;
        if (!starts_upper(i) || (word_lists().openers.contains(norm) && !is_pronoun(norm))) return false;
    }
    return false;
}

}  // namespace annals::language
