#include "quotations.hpp"

#include <algorithm>
#include <optional>

#include "marks.hpp"
#include "speakers.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t longest_single = 150;    // tokens that ‘ may hold: beyond, it was an apostrophe
constexpr std::uint32_t longest_doubt = 60;      // tokens in which a mark that may be a possessive waits for a better one
constexpr std::uint32_t longest_unclosed = 200;  // tokens of a quotation that nobody closed
constexpr std::uint32_t longest_quotation = 1500;

class Finder {
public:
    Finder(std::string_view text, const Document& document) : text_(text), document_(document) {}

    std::vector<Quotation> find() {
        for (const auto paragraph : document_.paragraphs) {
            const Range tokens = tokens_of(paragraph);
            if (tokens.size() == 0) continue;
            enter(tokens);
            for (auto i = tokens.begin; i < tokens.end; ++i) read(i, tokens);
            paragraph_end_ = tokens.end;
        }
        if (open_) close_unclosed(paragraph_end_);
        return std::move(found_);
    }

private:
    struct Open {
        std::uint32_t token = 0;
        bool single = false;
    };

    [[nodiscard]] Range tokens_of(Range sentences) const {
        if (sentences.size() == 0) return {};
        return {document_.sentences[sentences.begin].tokens.begin, document_.sentences[sentences.end - 1].tokens.end};
    }
    [[nodiscard]] std::string_view word(std::uint32_t i) const {
        const auto span = document_.tokens[i].span;
        return text_.substr(span.begin, span.size());
    }
    [[nodiscard]] bool space_before(std::uint32_t i) const { return document_.tokens[i].space_before; }

    /// At a paragraph's start: an open quotation goes on when the paragraph opens with its mark.
    void enter(Range paragraph) {
        if (!open_) return;
        const bool continues = direction(paragraph.begin, paragraph) == Mark::opening && !is_single_mark(word(paragraph.begin));
        if (!continues) close_unclosed(paragraph_end_);
    }

    [[nodiscard]] bool is_continuation_mark(std::uint32_t i, Range paragraph) const { return open_ && i == paragraph.begin; }

    /// Opening or closing, for straight marks by the spaces around them.
    [[nodiscard]] Mark direction(std::uint32_t i, Range paragraph) const {
        const auto mark = mark_of(word(i));
        if (mark != Mark::either) return mark;
        const bool space_after = i + 1 >= paragraph.end || space_before(i + 1);
        if (space_before(i) != space_after) return space_after ? Mark::closing : Mark::opening;
        return open_ && !is_continuation_mark(i, paragraph) ? Mark::closing : Mark::opening;
    }

    void read(std::uint32_t i, Range paragraph) {
        if (document_.tokens[i].shape != Shape::punctuation || mark_of(word(i)) == Mark::none) return;
        const auto mark = direction(i, paragraph);
        if (is_single_mark(word(i))) return read_single(i, mark, paragraph);
        if (mark == Mark::opening) {
            if (is_continuation_mark(i, paragraph)) return;
            if (open_) close_unclosed(i);
            open_ = Open{i, false};
        } else if (open_ && !open_->single) {
            add(open_->token, i + 1);
            open_.reset();
        }
    }

    /// A single mark opens only where its closing mark stands in the same paragraph, and not inside double marks.
    void read_single(std::uint32_t i, Mark mark, Range paragraph) {
        if (open_ || mark != Mark::opening) return;
        const auto end = std::min(paragraph.end, i + longest_single);
        std::uint32_t closing = 0;
        for (auto j = i + 2; j < end; ++j) {
            if (closing != 0 && j > i + longest_doubt) break;
            if (!is_single_mark(word(j))) continue;
            if (direction(j, paragraph) == Mark::opening) break;
            if (space_before(j)) break;
            closing = j;
            if (!could_be_plural_possessive(j)) break;
        }
        if (closing == 0) return;
        add(i, closing + 1);
        single_end_ = closing + 1;
    }

    /// "troops’ gains": an apostrophe after s that a word follows.
    [[nodiscard]] bool could_be_plural_possessive(std::uint32_t i) const {
        if (i + 1 >= document_.tokens.size() || document_.tokens[i - 1].norm.back() != 's') return false;
        return document_.tokens[i + 1].shape == Shape::lower;
    }

    void add(std::uint32_t begin, std::uint32_t end) {
        if (begin < single_end_ || end - begin < 2) return;
        Quotation quotation;
        quotation.span = {document_.tokens[begin].span.begin, document_.tokens[end - 1].span.end};
        quotation.tokens = {begin, end};
        found_.push_back(quotation);
    }

    /// Nobody closed it before token `end`: it ends with the last whole sentence before that, within the longest allowed.
    void close_unclosed(std::uint32_t end) {
        const auto begin = open_->token;
        open_.reset();
        auto last = document_.tokens[begin].sentence;
        while (last + 1 < document_.sentences.size() &&
               document_.sentences[last + 1].tokens.end <= std::min(end, begin + longest_unclosed))
            ++last;
        add(begin, std::min({document_.sentences[last].tokens.end, end, begin + longest_quotation}));
    }

    std::string_view text_;
    const Document& document_;
    std::optional<Open> open_;
    std::uint32_t paragraph_end_ = 0;
    std::uint32_t single_end_ = 0;
    std::vector<Quotation> found_;
};

}  // namespace

std::vector<Quotation> find_quotations(std::string_view text, const Document& document) {
    auto quotations = Finder(text, document).find();
    name_speakers(document, quotations);
    return quotations;
}

}  // namespace annals::language
