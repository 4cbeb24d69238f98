#include "article/cleaning.hpp"

#include <algorithm>

#include "annals/calendar/written_date.hpp"
#include "article/repetition.hpp"
#include "article/words.hpp"

namespace annals::article {
namespace {

constexpr std::size_t fewest_prose_words = 12;
constexpr std::size_t longest_caption = 30;   // words
constexpr std::size_t longest_site_name = 4;  // words

class Judge {
public:
    Judge(const text::SourceText& text, const std::vector<Paragraph>& paragraphs, const ResidueRules& rules)
        : text_(text), rules_(rules) {
        for (const auto& paragraph : paragraphs) judged_.push_back({paragraph, paragraph.span, std::nullopt, false});
    }

    std::vector<Judged> run() && {
        for (auto& item : judged_) by_format_and_rules(item);
        captions_before_credits();
        date_lines();
        leftovers_at_the_end();
        repeated_paragraphs();
        return std::move(judged_);
    }

private:
    [[nodiscard]] std::string_view quote(const Judged& item) const { return text_.quote(item.paragraph.span); }

    static void drop(Judged& item, DropReason reason) {
        item.kept.end = item.kept.begin;
        item.reason = reason;
    }

    void by_format_and_rules(Judged& item) {
        const auto paragraph = quote(item);
        item.date_line = is_date_line(paragraph);
        if (item.paragraph.reason) return drop(item, sharper(*item.paragraph.reason, paragraph));
        const auto tail = rules_.tail(paragraph);
        const auto head = paragraph.substr(0, tail ? tail->begin : 0);
        const bool sentence_first = tail && is_news(head) && words_of(head).size() > tail->caption_before;
        const auto reason = sentence_first ? std::nullopt : rules_.whole(paragraph);
        if (reason) return drop(item, *reason);
        if (!tail) return;
        if (rules_.whole(head)) return drop(item, tail->reason);
        item.kept = trimmed(text_.view(), {item.kept.begin, item.kept.begin + static_cast<std::uint32_t>(tail->begin)});
        item.reason = tail->reason;
    }

    /// What stands before a residue sentence is kept when it is a sentence, and no residue itself.
    [[nodiscard]] bool is_news(std::string_view head) const {
        const auto text = head.substr(0, head.find_last_not_of(" \n") + 1);
        return ends_sentence(text) && !rules_.whole(text);
    }

    /// What stands outside the article's element is navigation at first, an <aside> leads to other stories, a class
    /// "promo" is an advertisement; a rule may know better.
    [[nodiscard]] DropReason sharper(DropReason reason, std::string_view paragraph) const {
        const bool guessed =
            reason == DropReason::navigation || reason == DropReason::related_stories || reason == DropReason::advertisement;
        return guessed ? rules_.whole(paragraph).value_or(reason) : reason;
    }

    [[nodiscard]] bool is_prose(const Judged& item) const {
        if (!item.is_kept()) return false;
        const auto paragraph = text_.quote(item.kept);
        return ends_sentence(paragraph) && words_of(paragraph.substr(0, 600)).size() >= fewest_prose_words;
    }

    /// The first paragraph at or after `from` that is prose; the number of paragraphs when there is none.
    [[nodiscard]] std::size_t next_prose(std::size_t from) const {
        while (from < judged_.size() && (!is_prose(judged_[from]) || judged_[from].date_line)) ++from;
        return from;
    }
    [[nodiscard]] std::size_t first_prose() const { return next_prose(0); }

    /// A short line right above an image credit is the caption: always when the credit line repeats it, else when blank
    /// lines part the paragraphs of this article and it does not stand in a run of prose.
    void captions_before_credits() {
        const bool blank_lines =
            std::count_if(judged_.begin(), judged_.end(), [](const Judged& item) { return item.paragraph.after_blank; }) > 2;
        for (std::size_t i = 1; i < judged_.size(); ++i) {
            auto& above = judged_[i - 1];
            if (judged_[i].reason != DropReason::caption || judged_[i].is_kept() || !above.is_kept() || above.reason ||
                above.date_line)
                continue;
            const auto caption = quote(above);
            if (caption.size() > 300 || words_of(caption).size() > longest_caption) continue;
            const bool adjacent =
                !judged_[i].paragraph.after_blank && blank_lines && above.paragraph.role == BlockRole::paragraph;
            if (quote(judged_[i]).starts_with(caption) || (adjacent && !above_is_title(i - 1))) drop(above, DropReason::caption);
        }
    }

    /// The first kept line without a full stop is the title, whatever follows it.
    [[nodiscard]] bool above_is_title(std::size_t i) const {
        const bool first = std::none_of(judged_.begin(), judged_.begin() + static_cast<std::ptrdiff_t>(i),
                                        [](const Judged& item) { return item.is_kept(); });
        return first && !quote(judged_[i]).ends_with('.');
    }

    /// Dates on lines of their own above the body or below it are metadata; in between they are headings of a chronicle.
    /// A standfirst may stand above the date, when it is the only one.
    void date_lines() {
        const auto dates = std::count_if(judged_.begin(), judged_.end(), [](const Judged& item) { return item.date_line; });
        auto body = first_prose();
        for (int standfirsts = 0; dates == 1 && standfirsts < 2 && body < judged_.size(); ++standfirsts)
            body = next_prose(body + 1);
        std::size_t last = judged_.size();
        while (last > 0 && !is_prose(judged_[last - 1])) --last;
        for (std::size_t i = 0; i < judged_.size(); ++i) {
            auto& item = judged_[i];
            if (!item.date_line || !item.is_kept()) continue;
            const auto paragraph = quote(item);
            const bool labelled = paragraph.starts_with("Publi") || paragraph.starts_with("Posted") ||
                                  paragraph.starts_with("Updated") || paragraph.starts_with("By ");
            if (i < body || i >= last || labelled) drop(item, DropReason::metadata);
        }
    }

    /// Below the last prose: a site's name or address, the headlines that a "Related stories" label leads to, and a
    /// numbered list of headlines without one.
    void leftovers_at_the_end() {
        std::size_t end = judged_.size();
        while (end > 0 && !is_prose(judged_[end - 1])) --end;
        if (end == 0) return;
        bool teasers = false;
        for (auto item = judged_.begin() + static_cast<std::ptrdiff_t>(end); item != judged_.end(); ++item) {
            teasers = teasers || item->reason == DropReason::related_stories || starts_ranking(item);
            if (!item->is_kept() || ends_sentence(quote(*item)) || item->kept.size() > 200) continue;
            if (teasers)
                drop(*item, DropReason::related_stories);
            else if (is_site_name(quote(*item)))
                drop(*item, DropReason::navigation);
        }
    }

    /// "1. The last ferry", then "2. Why bread is dear", neither a sentence.
    [[nodiscard]] bool starts_ranking(std::vector<Judged>::const_iterator item) const {
        const auto next = item + 1;
        if (next == judged_.end() || !item->is_kept() || !next->is_kept()) return false;
        return quote(*item).starts_with("1. ") && quote(*next).starts_with("2. ") && !ends_sentence(quote(*next));
    }

    static bool is_site_name(std::string_view line) {
        const auto words = words_of(line.substr(0, 100));
        return words.size() <= longest_site_name &&
               std::all_of(words.begin(), words.end(), [](const Word& word) { return word.capital || word.url; });
    }

    void repeated_paragraphs() {
        Repetition seen;
        for (auto& item : judged_) {
            if (!item.is_kept()) continue;
            const auto paragraph = text_.quote(item.kept);
            if (seen.repeats(paragraph)) {
                drop(item, DropReason::repeated);
            } else {
                seen.remember(paragraph);
            }
        }
    }

    const text::SourceText& text_;
    const ResidueRules& rules_;
    std::vector<Judged> judged_;
};

}  // namespace

std::vector<Judged> judge(const text::SourceText& text, const std::vector<Paragraph>& paragraphs, const ResidueRules& rules) {
    return Judge(text, paragraphs, rules).run();
}

}  // namespace annals::article
