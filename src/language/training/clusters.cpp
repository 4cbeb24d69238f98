#include "clusters.hpp"

#include <cmath>
#include <cstddef>

namespace annals::language::training {
namespace {

/// n log n, looked up where it is asked for often.
class Entropy {
public:
    Entropy() : table_(1U << 20) {
        for (std::size_t n = 1; n < table_.size(); ++n) table_[n] = compute(static_cast<std::int64_t>(n));
    }
    [[nodiscard]] double operator()(std::int64_t n) const {
        return n < static_cast<std::int64_t>(table_.size()) ? table_[static_cast<std::size_t>(n)] : compute(n);
    }

private:
    static double compute(std::int64_t n) { return static_cast<double>(n) * std::log(static_cast<double>(n)); }
    std::vector<double> table_;
};

struct Neighbour {
    std::uint32_t word;
    std::int32_t count;
};

/// For each word, the words beside it and how often; counted by two passes of sorting by bucket.
std::vector<std::vector<Neighbour>> neighbours(const std::vector<std::uint32_t>& text, std::uint32_t words, bool right) {
    std::vector<std::vector<std::uint32_t>> seen(words);
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        right ? seen[text[i]].push_back(text[i + 1]) : seen[text[i + 1]].push_back(text[i]);
    std::vector<std::vector<Neighbour>> counted(words);
    std::vector<std::int32_t> counts(words);
    for (std::uint32_t word = 0; word < words; ++word) {
        for (const auto other : seen[word]) ++counts[other];
        for (const auto other : seen[word]) {
            if (counts[other] == 0) continue;
            counted[word].push_back({other, counts[other]});
            counts[other] = 0;
        }
    }
    return counted;
}

class Exchange {
public:
    Exchange(const std::vector<std::uint32_t>& text, std::uint32_t words, std::uint32_t classes)
        : classes_(classes + 1),
          right_(neighbours(text, words, true)),
          left_(neighbours(text, words, false)),
          class_of_(words),
          pairs_(std::size_t{classes_} * classes_),
          as_first_(classes_),
          as_second_(classes_),
          after_(classes_),
          before_(classes_) {
        for (std::uint32_t word = 1; word < words; ++word) class_of_[word] = static_cast<std::uint16_t>((word - 1) % classes + 1);
        for (std::size_t i = 0; i + 1 < text.size(); ++i) {
            const auto first = class_of_[text[i]], second = class_of_[text[i + 1]];
            ++pair(first, second);
            ++as_first_[first];
            ++as_second_[second];
        }
    }

    /// One turn for every word; says how many moved.
    std::size_t round() {
        std::size_t moved = 0;
        for (std::uint32_t word = 1; word < class_of_.size(); ++word) moved += turn(word) ? 1 : 0;
        return moved;
    }

    [[nodiscard]] std::vector<std::uint16_t> classes() && { return std::move(class_of_); }

private:
    [[nodiscard]] std::int64_t& pair(std::size_t first, std::size_t second) { return pairs_[first * classes_ + second]; }

    bool turn(std::uint32_t word) {
        count_around(word);
        const auto old = class_of_[word];
        change(old, -1);
        auto best = old;
        auto most = gain(old);
        for (std::uint16_t candidate = 1; candidate < classes_; ++candidate) {
            if (candidate == old) continue;
            if (const auto value = gain(candidate); value > most + 1e-9) {
                most = value;
                best = candidate;
            }
        }
        class_of_[word] = best;
        change(best, 1);
        return best != old;
    }

    /// How often each class stands behind and before the word; the word beside itself counts apart.
    void count_around(std::uint32_t word) {
        for (const auto c : touched_) after_[c] = before_[c] = 0;
        touched_.clear();
        doubled_ = total_after_ = total_before_ = 0;
        for (const auto& [other, count] : right_[word]) {
            total_after_ += count;
            if (other == word)
                doubled_ = count;
            else
                note(after_, class_of_[other], count);
        }
        for (const auto& [other, count] : left_[word]) {
            total_before_ += count;
            if (other != word) note(before_, class_of_[other], count);
        }
    }

    void note(std::vector<std::int64_t>& counts, std::uint16_t c, std::int64_t count) {
        if (after_[c] == 0 && before_[c] == 0) touched_.push_back(c);
        counts[c] += count;
    }

    void change(std::uint16_t c, std::int64_t sign) {
        for (const auto other : touched_) {
            pair(c, other) += sign * after_[other];
            pair(other, c) += sign * before_[other];
        }
        pair(c, c) += sign * doubled_;
        as_first_[c] += sign * total_after_;
        as_second_[c] += sign * total_before_;
    }

    /// What the text's log likelihood gains when the word joins class c.
    [[nodiscard]] double gain(std::uint16_t c) {
        double value = 0;
        for (const auto other : touched_) {
            if (other == c) continue;
            const auto right = pair(c, other), left = pair(other, c);
            if (after_[other] != 0) value += h_(right + after_[other]) - h_(right);
            if (before_[other] != 0) value += h_(left + before_[other]) - h_(left);
        }
        const auto own = pair(c, c), more = after_[c] + before_[c] + doubled_;
        if (more != 0) value += h_(own + more) - h_(own);
        value -= h_(as_first_[c] + total_after_) - h_(as_first_[c]);
        value -= h_(as_second_[c] + total_before_) - h_(as_second_[c]);
        return value;
    }

    Entropy h_;
    std::size_t classes_;
    std::vector<std::vector<Neighbour>> right_, left_;
    std::vector<std::uint16_t> class_of_;
    std::vector<std::int64_t> pairs_, as_first_, as_second_, after_, before_;
    std::vector<std::uint16_t> touched_;
    std::int64_t doubled_ = 0, total_after_ = 0, total_before_ = 0;
};

}  // namespace

std::vector<std::uint16_t> cluster_words(const std::vector<std::uint32_t>& text, std::uint32_t words, std::uint32_t classes,
                                         int rounds) {
    Exchange exchange(text, words, classes);
    for (int i = 0; i < rounds; ++i) {
        if (exchange.round() == 0) break;
    }
    return std::move(exchange).classes();
}

}  // namespace annals::language::training
