// Finds what the phrase rules describe.
#include <algorithm>

#include "phrase_matcher.hpp"

namespace annals::entities {
namespace {

using Kind = PatternElement::Kind;

/// Whether a pattern could begin at a token: it must fit one of the elements up to the first that may not be absent.
bool may_begin(const DocumentReading& reading, const std::vector<PatternElement>& pattern, std::uint32_t token) {
    for (const auto& element : pattern) {
        switch (element.kind) {
            case Kind::words:
                if (std::find(element.words.begin(), element.words.end(), reading.token(token).norm) != element.words.end())
                    return true;
                break;
            case Kind::word_class:
                if (reading.after_word(token, element.bits) > token) return true;
                break;
            case Kind::affinity: return true;
            case Kind::stem:
            case Kind::name:
            case Kind::unknown:
                if (reading.capital(token)) return true;
                break;
            default:
                if (reading.piece_starting(token)) return true;
        }
        if (!element.optional) return false;
    }
    return false;
}

/// The longest match at a token; of equally long ones the first rule's.
std::optional<Proposal> propose_at(const DocumentReading& reading, std::uint32_t token, std::uint32_t limit) {
    std::optional<Captures> best;
    const PhraseRule* best_rule = nullptr;
    for (const auto& rule : reading.lexicon().phrases.rules) {
        for (const auto& pattern : rule.patterns) {
            if (!may_begin(reading, pattern, token)) continue;
            auto found = match(reading, pattern, token, limit);
            if (!found || (best && found->end - found->begin <= best->end - best->begin)) continue;
            best = std::move(found);
            best_rule = &rule;
        }
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
