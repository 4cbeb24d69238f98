#include "graph/subjects.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

namespace annals::graph {
namespace {

constexpr std::size_t most_words = 48;  // of a subject
constexpr float of_names = 2;           // what a name weighs more than another word
constexpr int rounds = 2;               // of lending
constexpr std::size_t lenders = 5;
/// So many entries are looked at for one article, those of the rarest words first: a large corpus stays affordable.
constexpr std::size_t most_shared_words = 20000;

using WordShares = std::map<std::uint32_t, float>;  // by word

/// The heaviest words, drawn to length 1.
SubjectMatter subject_of(const WordShares& weights) {
    std::vector<std::pair<float, std::uint32_t>> ranked;
    for (const auto& [word, weight] : weights) ranked.emplace_back(-weight, word);
    const auto kept = std::min(ranked.size(), most_words);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end());
    ranked.resize(kept);
    std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    SubjectMatter made;
    float square = 0;
    for (const auto& [weight, word] : ranked) square += weight * weight;
    for (const auto& [weight, word] : ranked) {
        made.words.push_back(word);
        made.shares.push_back(-weight / std::sqrt(square));
    }
    return made;
}

struct Use {
    int times = 0;
    bool names = false;
};

/// "Harwick", but not the first word of a sentence.
bool is_name(std::string_view text, std::size_t begin) {
    return begin > 1 && text[begin] >= 'A' && text[begin] <= 'Z' && text.substr(begin - 2, 2) != ". " && text[begin - 1] != '\n';
}

SubjectMatter own_subject(const article::Article& article, const ArticleWords& words) {
    std::map<std::uint32_t, Use> uses;
    for (const auto& kept : article.kept) {
        const auto text = article.text.quote(kept.span);
        for_each_word(text, [&](std::uint32_t word, std::size_t begin) {
            auto& use = uses[word];
            ++use.times;
            use.names = use.names || is_name(text, begin);
        });
    }
    WordShares weights;
    for (const auto& [word, use] : uses) {
        if (words.articles_with(word) < 2) continue;
        weights[word] = words.weight(word) * (1 + std::log(static_cast<float>(use.times))) * (use.names ? of_names : 1);
    }
    return subject_of(weights);
}

struct Near {
    float likeness = 0;
    std::uint32_t article = 0;

    friend bool operator<(const Near& a, const Near& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.article < b.article;
    }
};

/// Subjects by word.
class Index {
public:
    explicit Index(const std::vector<SubjectMatter>& subjects) : subjects_(subjects) {
        for (std::uint32_t article = 0; article < subjects.size(); ++article) {
            const auto& [words, shares] = subjects[article];
            for (std::size_t i = 0; i < words.size(); ++i) entries_[words[i]].push_back({shares[i], article});
        }
    }

    /// The likest first.
    [[nodiscard]] std::vector<Near> nearest(std::uint32_t article) const {
        std::unordered_map<std::uint32_t, float> products;
        std::size_t looked_at = 0;
        for (const auto& [count, number] : rarest_first(article)) {
            looked_at += count;
            if (looked_at > most_shared_words) break;
            const auto share = subjects_[article].shares[number];
            for (const auto& entry : entries_.at(subjects_[article].words[number]))
                products[entry.article] += share * entry.likeness;
        }
        products.erase(article);
        std::vector<Near> found;
        found.reserve(products.size());
        for (const auto& [other, product] : products) found.push_back({product, other});
        const auto kept = std::min(found.size(), lenders);
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end());
        found.resize(kept);
        return found;
    }

private:
    /// How many share each word of an article, and which of its words it is.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> rarest_first(std::uint32_t article) const {
        std::vector<std::pair<std::size_t, std::size_t>> order;
        const auto& words = subjects_[article].words;
        for (std::size_t i = 0; i < words.size(); ++i) order.emplace_back(entries_.at(words[i]).size(), i);
        std::sort(order.begin(), order.end());
        return order;
    }

    const std::vector<SubjectMatter>& subjects_;
    std::unordered_map<std::uint32_t, std::vector<Near>> entries_;  // only ever asked for one word
};

void add(WordShares& weights, const SubjectMatter& subject, float factor) {
    for (std::size_t i = 0; i < subject.words.size(); ++i) weights[subject.words[i]] += factor * subject.shares[i];
}

std::vector<SubjectMatter> with_what_is_lent(const std::vector<SubjectMatter>& subjects, const Spread& spread) {
    const Index index(subjects);
    std::vector<SubjectMatter> made(subjects.size());
    spread(made.size(), [&](std::size_t a) {
        WordShares weights;
        add(weights, subjects[a], 1);
        for (const auto& near : index.nearest(static_cast<std::uint32_t>(a))) add(weights, subjects[near.article], near.likeness);
        made[a] = subject_of(weights);
    });
    return made;
}

}  // namespace

float likeness(const SubjectMatter& one, const SubjectMatter& other) {
    float sum = 0;
    for (std::size_t i = 0, j = 0; i < one.words.size() && j < other.words.size();) {
        if (one.words[i] == other.words[j]) sum += one.shares[i] * other.shares[j];
        const bool behind = one.words[i] <= other.words[j];
        j += one.words[i] >= other.words[j] ? 1 : 0;
        i += behind ? 1 : 0;
    }
    return sum;
}

Subjects::Subjects(const std::vector<events::Record>& records, const ArticleWords& words, const Spread& spread)
    : subjects_(records.size()) {
    spread(records.size(), [&](std::size_t a) { subjects_[a] = own_subject(records[a].article, words); });
    for (int round = 0; round < rounds; ++round) subjects_ = with_what_is_lent(subjects_, spread);
}

}  // namespace annals::graph
