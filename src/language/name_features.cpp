#include "name_features.hpp"

#include <algorithm>

#include "hashing.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t shape_in_sentence = 1024U | 2048U;  // bits of WordFacts::shape: begins it; it is in title case

/// Adds features under numbers that count up, so that each place in the code below is a template of its own.
class Adder {
public:
    explicit Adder(FeatureList& features) : features_(features) {}
    void operator()(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0, std::uint32_t d = 0) {
        features_.add(feature_hash(number_++, a, b, c, d));
    }
    /// A feature for each bit that is set, of one template.
    void bits(std::uint32_t set, std::uint32_t with = 0) {
        for (std::uint32_t k = 0; set >> k != 0; ++k)
            if ((set >> k & 1U) != 0) features_.add(feature_hash(number_, k + 1, with));
        ++number_;
    }
    /// The template is passed over.
    void skip() { ++number_; }

private:
    FeatureList& features_;
    std::uint32_t number_ = first_name_template;
};

/// Kinds and parts that lists give a word, in one number.
std::uint32_t lists(const NameWord& word) { return word.list.kinds * 65536U + word.list.parts; }
std::uint32_t match(const NameWord& word) { return word.match * 8U + word.match_part; }

void add_the_word(const NameWords& words, std::ptrdiff_t i, Adder& add) {
    const auto& facts = words.facts(i);
    const auto& word = words[i];
    const auto& left = words.facts(i - 1);
    add(facts.norm);
    add(facts.norm, facts.shape);
    add(facts.shape);
    for (const auto suffix : facts.suffix) add(suffix, word.capital);
    for (const auto prefix : facts.prefix) add(prefix, word.capital);
    add(facts.row.cluster);
    add(facts.row.coarse, facts.shape);
    add(word.tag);
    add(word.tag, facts.shape);
    add(facts.shape, left.shape);
    add(facts.shape, left.shape, words.facts(i + 1).shape);
}

void add_neighbours(const NameWords& words, std::ptrdiff_t i, Adder& add) {
    const auto& here = words.facts(i);
    for (const auto offset : {-2, -1, 1, 2}) {
        const auto& facts = words.facts(i + offset);
        add(facts.norm);
        add(facts.row.cluster);
        add(facts.shape);
        add(words[i + offset].tag);
    }
    for (const auto offset : {-1, 1}) {
        const auto& facts = words.facts(i + offset);
        add(facts.norm, here.norm);
        add(facts.row.cluster, here.row.cluster);
        add(facts.norm, here.shape);
        add(facts.row.coarse, here.shape);
        add(facts.suffix[2]);
        add(words[i + offset].tag, words[i].tag);
    }
    add(words.facts(i - 1).norm, words.facts(i + 1).norm);
    add(words.facts(i - 2).norm, words.facts(i - 1).norm);
    add(words.facts(i + 1).norm, words.facts(i + 2).norm);
    add(words[i - 1].tag, words[i].tag, words[i + 1].tag);
    add(words.facts(i - 1).row.cluster, words.facts(i + 1).row.cluster);
}

void add_lists(const NameWords& words, std::ptrdiff_t i, Adder& add) {
    const auto &here = words[i], &left = words[i - 1], &right = words[i + 1];
    add.bits(here.list.kinds);
    add.bits(here.list.parts);
    add.bits(here.match, here.match_part);
    add(lists(here));
    add(lists(here), words.facts(i).shape);
    add(match(here));
    add(match(here), here.list.kinds);
    add.bits(left.list.kinds);
    add.bits(right.list.kinds);
    add(here.list.kinds, left.list.kinds);
    add(here.list.kinds, right.list.kinds);
    add(left.list.kinds, here.list.kinds, right.list.kinds);
    add(here.list.kinds, words.facts(i - 1).norm);
    add(here.list.kinds, words.facts(i + 1).norm);
    add(match(left), match(here), match(right));
}

/// What stands at the edges of the run of capitalised words, and its head, which is its last word.
void add_run(const NameWords& words, std::ptrdiff_t i, Adder& add) {
    const auto run = words[i].run;
    const auto size = std::min<std::uint32_t>(run.size(), 5);
    const auto position = static_cast<std::uint32_t>(i) - run.begin;
    const auto place = size == 0 ? 99U : size * 16 + std::min<std::uint32_t>(position, 3) * 4 + (run.end - 1 - i == 0 ? 1 : 0);
    const auto first = size == 0 ? i : static_cast<std::ptrdiff_t>(run.begin);
    const auto last = size == 0 ? i : static_cast<std::ptrdiff_t>(run.end) - 1;
    const auto &before = words.facts(first - 1), &behind = words.facts(last + 1), &head = words.facts(last),
               &opener = words.facts(first);
    add(place);
    add(place, words.facts(i).shape & shape_in_sentence);
    add(before.norm, place);
    add(behind.norm, place);
    add(before.norm, behind.norm);
    add(before.row.cluster, behind.row.cluster, size);
    add(before.row.cluster, place);
    add(behind.row.cluster, place);
    add(head.norm, position == 0);
    add(head.suffix[2], size);
    add(words[last].list.kinds, place);
    add(words[first].list.kinds, place);
    add(words[first].list.kinds, words[last].list.kinds, place);
    add(opener.norm, place);
    add(words[first - 1].list.kinds, place);
    add(words[last + 1].list.kinds, place);
    add(before.norm, words[last].list.kinds);
    // "University of Harwick": the word before "of" is the head
    add(before.norm, words.facts(first - 2).norm, place);
    add(behind.norm, words.facts(last + 2).norm, size);
}

}  // namespace

void add_word_features(const NameWords& words, std::size_t position, FeatureList& features) {
    Adder add(features);
    const auto i = static_cast<std::ptrdiff_t>(position);
    add_the_word(words, i, add);
    add_neighbours(words, i, add);
    add_lists(words, i, add);
    add_run(words, i, add);
}

std::uint32_t transition_feature(std::uint8_t previous) { return feature_hash(transition_template, previous); }

}  // namespace annals::language
