// Finds what the phrase rules describe.
#include <algorithm>

#include "phrase_matcher.hpp"

namespace annals::entities {
namespace {

/// What is seen of a token before any pattern is tried.
struct View {
    WordClasses::Bits bits = 0;
    bool capital = false, named = false, hyphen = false, listed = false;
};

/// "pro-Kremlin", whether the tokeniser divides it or not.
bool has_hyphen(const DocumentReading& reading, std::uint32_t token, std::uint32_t limit) {
    return reading.token(token).norm.find('-') != std::string::npos ||
           (token + 1 < limit && reading.token(token + 1).norm == "-");
}

View view_of(const DocumentReading& reading, std::uint32_t token, std::uint32_t limit) {
    return {reading.classes(token), reading.capital(token), reading.piece_starting(token) != nullptr,
            has_hyphen(reading, token, limit), reading.lexicon().phrases.beginning_words.contains(reading.token(token).norm)};
}

bool may_begin(const PatternBeginning& beginning, const View& view, const std::string& word) {
    if ((beginning.bits & view.bits) != 0 || (beginning.capital && view.capital) || (beginning.named && view.named) ||
        (beginning.hyphen && view.hyphen))
        return true;
    return view.listed && std::find(beginning.words.begin(), beginning.words.end(), word) != beginning.words.end();
}

/// The longest match at a token; of equally long ones the first rule's.
std::optional<Proposal> propose_at(const DocumentReading& reading, std::uint32_t token, std::uint32_t limit) {
    const auto view = view_of(reading, token, limit);
    if (view.bits == 0 && !view.capital && !view.named && !view.hyphen && !view.listed) return std::nullopt;
    std::optional<Captures> best;
    const PhraseRule* best_rule = nullptr;
    for (const auto& beginning : reading.lexicon().phrases.beginnings) {
        if (!may_begin(beginning, view, reading.token(token).norm)) continue;
        const auto& rule = reading.lexicon().phrases.rules[beginning.rule];
        auto found = match(reading, rule.patterns[beginning.pattern], token, limit);
        if (!found || (best && found->end - found->begin <= best->end - best->begin)) continue;
        best = std::move(found);
        best_rule = &rule;
    }
    if (!best) return std::nullopt;
    return proposal_of(reading, *best_rule, *best);
}

}  // namespace

std::vector<Proposal> propose_phrases(const DocumentReading& reading) {
    std::vector<Proposal> found;
    for (const auto& sentence : reading.document().sentences) {
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end;) {
            auto proposal = propose_at(reading, i, sentence.tokens.end);
            if (!proposal) {
                ++i;
                continue;
            }
            i = std::max(i + 1, proposal->tokens.end);
            found.push_back(std::move(*proposal));
        }
    }
    return found;
}

}  // namespace annals::entities
