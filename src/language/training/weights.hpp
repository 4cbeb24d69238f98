// The weights of an averaged perceptron while it is trained: one row of numbers a feature, one number a class.
//
// Collins (2002), with the averaging of Daumé (2006): beside each weight the sum of its changes times the step they were
// made at, so that averages cost nothing until they are asked for.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace annals::language::training {

class Weights {
public:
    /// Features get a row when they are first changed.
    using Score = float;

    explicit Weights(std::size_t classes) : classes_(classes), slots_(std::size_t{1} << 16) {}

    /// Adds every feature's weights to `scores`.
    void score(std::span<const std::uint32_t> features, std::span<float> scores) const {
        for (const auto feature : features) __builtin_prefetch(&slots_[place(feature)]);
        std::array<std::uint32_t, 256> rows;
        std::size_t known = 0;
        for (const auto feature : features) {
            const auto row = find(feature);
            if (row == none) continue;
            __builtin_prefetch(&rows_[row * 2 * classes_]);
            rows[known++] = row;
        }
        for (std::size_t k = 0; k < known; ++k) {
            const float* weights = &rows_[rows[k] * 2 * classes_];
            for (std::size_t i = 0; i < classes_; ++i) scores[i] += weights[i];
        }
    }

    /// Adds `by` to the weight of one class in every feature.
    void change(std::span<const std::uint32_t> features, std::size_t which, float by) {
        for (const auto feature : features) {
            const auto row = closed_ ? find(feature) : find_or_add(feature);
            if (row == none) continue;
            float* weights = &rows_[row * 2 * classes_];
            weights[which] += by;
            weights[classes_ + which] += by * static_cast<float>(step_);
        }
    }

    void next_step() { ++step_; }

    /// Only these features may have rows from here on.
    void close() { closed_ = true; }
    void open(std::uint32_t feature) { find_or_add(feature); }

    void restrict_to(const std::vector<std::uint32_t>& features) {
        for (const auto feature : features) open(feature);
        close();
    }

    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] std::size_t classes() const { return classes_; }

    /// Replaces every weight by its average over all steps. Ends the training.
    void average() {
        for (std::size_t row = 0; row < count_; ++row) {
            float* weights = &rows_[row * 2 * classes_];
            for (std::size_t i = 0; i < classes_; ++i) weights[i] -= weights[classes_ + i] / static_cast<float>(step_);
        }
    }

    /// Adds the averaged weights of another that was trained apart: the mixture of both (McDonald, Hall and Mann 2010).
    void add(const Weights& other) {
        other.for_each([this](std::uint32_t feature, std::span<const float> weights) {
            float* own = &rows_[find_or_add(feature) * 2 * classes_];
            for (std::size_t i = 0; i < classes_; ++i) own[i] += weights[i];
        });
    }

    /// Calls visit(feature, weights) for every row.
    template <typename Visit> void for_each(Visit visit) const {
        for (const auto& slot : slots_) {
            if (slot.row != none) visit(slot.feature, std::span<const float>(&rows_[slot.row * 2 * classes_], classes_));
        }
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;
    struct Slot {
        std::uint32_t feature = 0;
        std::uint32_t row = none;
    };

    [[nodiscard]] std::size_t place(std::uint32_t feature) const { return (feature * 0x9E3779B1U) & (slots_.size() - 1); }

    [[nodiscard]] std::uint32_t find(std::uint32_t feature) const {
        for (auto at = place(feature);; at = (at + 1) & (slots_.size() - 1)) {
            if (slots_[at].row == none || slots_[at].feature == feature) return slots_[at].row;
        }
    }

    std::uint32_t find_or_add(std::uint32_t feature) {
        if (const auto row = find(feature); row != none) return row;
        if ((count_ + 1) * 2 > slots_.size()) grow();
        insert({feature, static_cast<std::uint32_t>(count_)});
        rows_.resize(++count_ * 2 * classes_);
        return static_cast<std::uint32_t>(count_ - 1);
    }

    void insert(Slot slot) {
        auto at = place(slot.feature);
        while (slots_[at].row != none) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }

    void grow() {
        std::vector<Slot> old(slots_.size() * 2);
        old.swap(slots_);
        for (const auto& slot : old) {
            if (slot.row != none) insert(slot);
        }
    }

    std::size_t classes_;
    std::vector<Slot> slots_;
    std::vector<float> rows_;
    std::size_t count_ = 0;
    std::int64_t step_ = 1;
    bool closed_ = false;
};

}  // namespace annals::language::training
