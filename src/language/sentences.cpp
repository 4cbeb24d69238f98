#include "sentences.hpp"

#include <algorithm>

#include "border_model.hpp"
#include "border_rules.hpp"
#include "marks.hpp"

namespace annals::language {
namespace {

/// What the model must say before a line ends without a full stop in a paragraph that ends with one: in news that is rare.
constexpr std::int32_t sure_line = 40;

/// Goes through one paragraph; every question looks at a few tokens only.
class Splitter {
public:
    Splitter(std::string_view text, const std::vector<Token>& tokens, Range paragraph, const BorderJudge& judge)
        : rules_(text, tokens, paragraph), tokens_(tokens), paragraph_(paragraph), judge_(judge) {}

    [[nodiscard]] std::vector<Range> split() {
        style_ = rules_.style();
        border_.length = 0;
        std::vector<Range> sentences;
        auto begin = paragraph_.begin;
        for (auto at = begin; at < paragraph_.end; at = border_.next) {
            see(at);
            border_.last = at;
            border_.ending = rules_.ending(at);
            border_.next = border_.ending == Ending::none ? at + 1 : rules_.after_closing_marks(at + 1);
            border_.length = border_.next - begin;
            if (border_.next < paragraph_.end && !ends()) continue;
            sentences.push_back({begin, border_.next});
            begin = border_.next;
            border_.quoted = border_.bracketed = false;
        }
        return sentences;
    }

private:
    /// Keeps in mind which marks of the sentence are open.
    void see(std::uint32_t at) {
        if (tokens_[at].shape != Shape::punctuation) return;
        const auto& norm = tokens_[at].norm;
        const auto mark = mark_of(norm);
        if (norm == "(" || norm == "[") border_.bracketed = true;
        if (norm == ")" || norm == "]") border_.bracketed = false;
        if (mark == Mark::none || norm == "'" || norm == "‘" || norm == "’") return;
        border_.quoted = mark == Mark::either ? !border_.quoted : mark == Mark::opening;
    }

    [[nodiscard]] bool ends() {
        const auto verdict = rules_.verdict(border_);
        if (verdict == Verdict::no || verdict == Verdict::yes) return verdict == Verdict::yes;
        border_.likely = verdict == Verdict::likely;
        const bool line_in_prose = border_.ending == Ending::none && style_.ends_with_mark;
        return judge_(border_features(tokens_, paragraph_, style_, border_), border_.next) > (line_in_prose ? sure_line : 0);
    }

    BorderRules rules_;
    const std::vector<Token>& tokens_;
    Range paragraph_;
    const BorderJudge& judge_;
    ParagraphStyle style_;
    Border border_;
};

}  // namespace

std::vector<Range> split_sentences(std::string_view text, const std::vector<Token>& tokens, Range paragraph,
                                   const BorderJudge& judge) {
    return Splitter(text, tokens, paragraph, judge).split();
}

std::vector<Range> split_sentences(std::string_view text, const std::vector<Token>& tokens, Range paragraph) {
    static const BorderJudge judge = [&model = embedded_border_model()](const BorderFeatures& features, std::uint32_t) {
        return model.score(features);
    };
    return split_sentences(text, tokens, paragraph, judge);
}

}  // namespace annals::language
