// How far long work is, in one line on a terminal, which goes away when the work is done:
//
//     120 of 500 articles, 31 a second, 12 s left
#pragma once

#include <chrono>
#include <string>

#include "annals/pipeline/pipeline.hpp"
#include "cli/messages.hpp"

namespace annals::cli {

/// "1 of 500 articles"; with the rate and the time left once a second has shown what they are.
[[nodiscard]] std::string progress_words(std::size_t done, std::size_t all, double seconds);

class ProgressLine {
public:
    /// Says nothing unless standard error is a terminal, nor to those who want it quiet.
    explicit ProgressLine(Verbosity verbosity);
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine() { erase(); }

    /// What tells this line how far the work is; the line must outlive it.
    [[nodiscard]] pipeline::Progress progress();
    void erase();

private:
    using Clock = std::chrono::steady_clock;
    void show(std::size_t done, std::size_t all);

    bool wanted_ = false;
    bool shown_ = false;
    Clock::time_point begin_;
    Clock::time_point next_;  // not before then
};

}  // namespace annals::cli
