#include "pipeline/line_sorter.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <ostream>
#include <queue>
#include <system_error>
#include <utility>

#include "annals/article/lines.hpp"

namespace annals::pipeline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_open = 64;       // runs that are merged at a time
constexpr std::size_t cost_of_a_line = 64;  // bytes beside its text

/// The lines of several sorted files as those of one, each once.
class Runs {
public:
    explicit Runs(const std::vector<fs::path>& paths) {
        for (const auto& path : paths) lines_.emplace_back(path.string());
        for (std::size_t i = 0; i < lines_.size(); ++i) fetch(i);
    }

    std::size_t write(std::ostream& out) {
        std::string last;
        std::size_t written = 0;
        while (!next_.empty()) {
            const auto [line, from] = next_.top();
            next_.pop();
            fetch(from);
            if (written > 0 && line == last) continue;
            out << line << '\n';
            last = line;
            ++written;
        }
        return written;
    }

private:
    using Next = std::pair<std::string, std::size_t>;  // a line, and the run it is of

    void fetch(std::size_t run) {
        std::string line;
        if (lines_[run].next(line)) next_.emplace(std::move(line), run);
    }

    std::vector<article::Lines> lines_;
    std::priority_queue<Next, std::vector<Next>, std::greater<>> next_;
};

std::ofstream open_run(const fs::path& path) {
    std::ofstream out(path, std::ios::binary);
    out.exceptions(std::ios::badbit | std::ios::failbit);
    return out;
}

/// A full disk is said with the name of the file, as the file system would.
template <typename Write> void write_file(const fs::path& path, const Write& write) {
    try {
        auto out = open_run(path);
        write(out);
        out.close();
    } catch (const std::ios_base::failure&) {
        throw fs::filesystem_error("cannot be written", path, std::make_error_code(std::errc::io_error));
    }
}

}  // namespace

LineSorter::~LineSorter() {
    std::error_code ignored;
    if (!folder_.empty()) fs::remove_all(folder_, ignored);
}

void LineSorter::add(std::string line) {
    held_ += line.size() + cost_of_a_line;
    lines_.push_back(std::move(line));
    if (held_ >= bytes_) write_run();
}

fs::path LineSorter::new_run() {
    if (folder_.empty()) {
        auto name = (scratch_ / "annals-merge-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr)
            throw fs::filesystem_error("cannot be written; name another folder in TMPDIR", scratch_,
                                       std::error_code(errno, std::generic_category()));
        folder_ = name;
    }
    return folder_ / std::to_string(++made_);
}

void LineSorter::sort_lines() {
    std::sort(lines_.begin(), lines_.end());
    lines_.erase(std::unique(lines_.begin(), lines_.end()), lines_.end());
}

void LineSorter::write_run() {
    sort_lines();
    const auto path = new_run();
    write_file(path, [&](std::ostream& out) {
        for (const auto& line : lines_) out << line << '\n';
    });
    runs_.push_back(path);
    lines_.clear();
    held_ = 0;
}

void LineSorter::merge_first_runs() {
    const auto end = runs_.begin() + most_open;
    const std::vector<fs::path> some(runs_.begin(), end);
    const auto path = new_run();
    write_file(path, [&](std::ostream& out) { Runs(some).write(out); });
    for (const auto& run : some) fs::remove(run);
    runs_.erase(runs_.begin(), end);
    runs_.push_back(path);
}

std::size_t LineSorter::write(std::ostream& out) {
    std::size_t written = 0;
    if (runs_.empty()) {
        sort_lines();
        written = lines_.size();
        for (const auto& line : lines_) out << line << '\n';
    } else {
        if (!lines_.empty()) write_run();
        while (runs_.size() > most_open) merge_first_runs();
        written = Runs(runs_).write(out);
        for (const auto& run : runs_) fs::remove(run);
    }
    lines_.clear();
    runs_.clear();
    held_ = 0;
    return written;
}

}  // namespace annals::pipeline
