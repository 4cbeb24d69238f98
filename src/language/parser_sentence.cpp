#include "parser_sentence.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t comma = word_hash(",");

void pass(Landmark& counted, Upos kind, bool is_comma) {
    switch (kind) {
        case Upos::verb:
        case Upos::aux: ++counted.verbs; break;
        case Upos::noun:
        case Upos::propn:
        case Upos::pron: ++counted.nouns; break;
        case Upos::cconj: ++counted.conjunctions; break;
        case Upos::sconj: ++counted.subordinators; break;
        case Upos::punct: ++(is_comma ? counted.commas : counted.marks); break;
        default: break;
    }
}

}  // namespace

ParserSentence::ParserSentence(const SentenceFacts& facts, const std::vector<std::uint8_t>& labels,
                               const std::vector<std::uint8_t>& upos)
    : words(facts), tags(labels), classes(upos), landmarks(labels.size() + 1) {
    for (std::size_t i = 0; i < upos.size(); ++i) {
        landmarks[i + 1] = landmarks[i];
        pass(landmarks[i + 1], static_cast<Upos>(upos[i]), facts[static_cast<std::ptrdiff_t>(i)].norm == comma);
    }
    auto verb = Node::none;
    for (auto i = upos.size(); i-- > 0;) {
        const auto kind = static_cast<Upos>(upos[i]);
        if (kind == Upos::verb || kind == Upos::aux) verb = static_cast<std::uint32_t>(i);
        landmarks[i].next_verb = verb;
    }
}

std::uint32_t ParserSentence::between(std::uint32_t from, std::uint32_t to) const {
    if (from == Node::none || to == Node::none || from + 1 >= to) return 0;
    const auto &a = landmarks[from + 1], &b = landmarks[to];
    const auto bit = [](bool present, unsigned place) { return present ? 1U << place : 0U; };
    return bit(b.verbs != a.verbs, 0) | bit(b.commas != a.commas, 1) | bit(b.conjunctions != a.conjunctions, 2) |
           bit(b.nouns != a.nouns, 3) | bit(b.marks != a.marks, 4) | bit(b.subordinators != a.subordinators, 5) |
           bit(b.commas > a.commas + 1, 6) | bit(b.verbs > a.verbs + 1, 7);
}

}  // namespace annals::language
