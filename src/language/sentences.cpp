#include "sentences.hpp"

#include <algorithm>

#include "characters.hpp"
#include "marks.hpp"
#include "word_lists.hpp"

namespace annals::language {
namespace {

/// Answers for one paragraph; every question looks at a few tokens only.
class Splitter {
public:
    Splitter(std::string_view text, const std::vector<Token>& tokens, Range paragraph)
        : text_(text), tokens_(tokens), paragraph_(paragraph) {}

    [[nodiscard]] std::vector<Range> split() const {
        std::vector<Range> sentences;
        auto begin = paragraph_.begin;
        for (auto at = begin; at < paragraph_.end;) {
            if (!may_end(at)) {
                ++at;
                continue;
            }
            const auto next = after_closing_marks(at + 1);
            if (next < paragraph_.end && !ends_before(begin, at, next)) {
                ++at;
                continue;
            }
            sentences.push_back({begin, next});
            begin = at = next;
        }
        if (begin < paragraph_.end) sentences.push_back({begin, paragraph_.end});
        return sentences;
    }

private:
    [[nodiscard]] std::string_view word(std::uint32_t i) const {
        return text_.substr(tokens_[i].span.begin, tokens_[i].span.size());
    }
    [[nodiscard]] static bool is_mark(std::string_view word) { return word.find_first_not_of("?!") == std::string_view::npos; }
    [[nodiscard]] static bool is_ellipsis(std::string_view word) {
        return word == "…" || word == "[…]" || word == "[...]" || word.starts_with("..");
    }
    [[nodiscard]] bool is_abbreviation_at(std::uint32_t i) const {
        return word(i).size() > 1 && word(i).back() == '.' && !is_ellipsis(word(i));
    }

    [[nodiscard]] bool may_end(std::uint32_t i) const {
        return word(i) == "." || word(i) == "。" || is_mark(word(i)) || is_ellipsis(word(i)) || is_abbreviation_at(i);
    }

    /// Closing marks that stand right behind the full stop belong to its sentence.
    [[nodiscard]] std::uint32_t after_closing_marks(std::uint32_t i) const {
        while (i < paragraph_.end && !tokens_[i].space_before && closes_sentence(word(i))) ++i;
        return i;
    }

    [[nodiscard]] bool starts_lower(std::uint32_t i) const { return is_lower(character_at(text_, tokens_[i].span.begin).code); }
    [[nodiscard]] bool starts_upper(std::uint32_t i) const { return is_upper(character_at(text_, tokens_[i].span.begin).code); }
    [[nodiscard]] bool opens_quotation(std::uint32_t i) const {
        return mark_of(word(i)) == Mark::opening || (mark_of(word(i)) == Mark::either && tokens_[i].space_before);
    }

    /// Whether the sentence [begin, at] ends there, given that `next` is the first token behind its closing marks.
    [[nodiscard]] bool ends_before(std::uint32_t begin, std::uint32_t at, std::uint32_t next) const {
        if (is_abbreviation_at(at)) return abbreviation_ends(at, next);
        if (is_enumerator(begin, at)) return false;
        if (may_end(next) && !is_abbreviation_at(next)) return false;  // the last mark of a run decides
        if (is_mark(word(at)) && is_marked_name(at)) return false;
        if (starts_lower(next)) return false;
        if (is_ellipsis(word(at))) return starts_upper(next) || opens_quotation(next);
        if (word(next) == "," || word(next) == ";" || word(next) == ":") return false;
        if (is_mark(word(at)) && next > at + 1 && speech_tag_follows(next)) return false;
        return tokens_[next].space_before || opens_quotation(next) || starts_upper(next);
    }

    [[nodiscard]] bool abbreviation_ends(std::uint32_t at, std::uint32_t next) const {
        if (word_lists().titles.contains(word(at)) || word_lists().before_number.contains(word(at))) return false;
        if (next > at + 1 && mark_of(word(next - 1)) != Mark::none) return !starts_lower(next) && !speech_tag_follows(next);
        const auto first = opens_quotation(next) && next + 1 < paragraph_.end ? next + 1 : next;
        return starts_upper(first) && word_lists().openers.contains(tokens_[first].norm);
    }

    /// "1. The army ...": a number that only counts the paragraph.
    [[nodiscard]] bool is_enumerator(std::uint32_t begin, std::uint32_t at) const {
        if (at != begin + 1 || word(at) != "." || begin != paragraph_.begin) return false;
        return tokens_[begin].shape == Shape::digits || tokens_[begin].norm.size() == 1;
    }

    [[nodiscard]] bool is_marked_name(std::uint32_t at) const {
        if (at == paragraph_.begin || tokens_[at].space_before) return false;
        const auto begin = tokens_[at - 1].span.begin;
        return word_lists().marked_names.contains(text_.substr(begin, tokens_[at].span.end - begin));
    }

    /// “Is it over?” Anna Smith asked: a name of up to four words, then a verb of speech.
    [[nodiscard]] bool speech_tag_follows(std::uint32_t next) const {
        const auto end = std::min(next + 5, paragraph_.end);
        for (auto i = next; i < end; ++i) {
            if (i > next && word_lists().speech_verbs.contains(tokens_[i].norm)) return true;
            if (!starts_upper(i) || (word_lists().openers.contains(tokens_[i].norm) && !is_pronoun(tokens_[i].norm)))
                return false;
        }
        return false;
    }

    [[nodiscard]] static bool is_pronoun(std::string_view norm) {
        return norm == "he" || norm == "she" || norm == "they" || norm == "we";
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
    Range paragraph_;
};

}  // namespace

std::vector<Range> split_sentences(std::string_view text, const std::vector<Token>& tokens, Range paragraph) {
    return Splitter(text, tokens, paragraph).split();
}

}  // namespace annals::language
