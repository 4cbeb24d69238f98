#include "cli/progress.hpp"

#include <cmath>
#include <iostream>

#include <unistd.h>

namespace annals::cli {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t many = 10;  // fewer are done before anybody reads it
constexpr auto pause = 100ms;

std::string whole(double number) { return std::to_string(std::lround(number)); }

}  // namespace

std::string progress_words(std::size_t done, std::size_t all, double seconds) {
    const auto words = std::to_string(done) + " of " + std::to_string(all) + " articles";
    if (seconds < 1 || done == 0) return words;
    const double rate = static_cast<double>(done) / seconds;
    return words + ", " + (rate < 10 ? whole(rate * 60) + " a minute" : whole(rate) + " a second") + ", " +
           whole(static_cast<double>(all - done) / rate) + " s left";
}

ProgressLine::ProgressLine(Verbosity verbosity)
    : wanted_(verbosity != Verbosity::quiet && ::isatty(STDERR_FILENO) != 0), begin_(Clock::now()), next_(begin_) {}

pipeline::Progress ProgressLine::progress() {
    if (!wanted_) return {};
    return [this](std::size_t done, std::size_t all) { show(done, all); };
}

void ProgressLine::show(std::size_t done, std::size_t all) {
    const auto now = Clock::now();
    if (all < many || now < next_) return;
    next_ = now + pause;
    shown_ = true;
    std::cerr << "\r\033[K" << progress_words(done, all, std::chrono::duration<double>(now - begin_).count()) << std::flush;
}

void ProgressLine::erase() {
    if (shown_) std::cerr << "\r\033[K" << std::flush;
    shown_ = false;
}

}  // namespace annals::cli
