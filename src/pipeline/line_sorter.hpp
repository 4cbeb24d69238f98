// Lines in the order of their bytes, each once, however many there are: sorted in runs that fit into memory, and these merged.
#pragma once

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace annals::pipeline {

class LineSorter {
public:
    /// At most about `bytes` of lines are in memory; more wait in a folder below `scratch`, which goes with the sorter.
    LineSorter(std::size_t bytes, std::filesystem::path scratch) : bytes_(bytes), scratch_(std::move(scratch)) {}
    LineSorter(const LineSorter&) = delete;
    LineSorter& operator=(const LineSorter&) = delete;
    ~LineSorter();

    /// Throws std::filesystem::filesystem_error where no run can be written.
    void add(std::string line);
    /// Writes all lines and returns how many there are. The sorter is empty afterwards.
    std::size_t write(std::ostream& out);

private:
    std::filesystem::path new_run();
    void sort_lines();
    void write_run();
    void merge_first_runs();

    std::size_t bytes_;
    std::filesystem::path scratch_, folder_;  // folder_ is empty until there is a run
    std::vector<std::string> lines_;
    std::size_t held_ = 0;  // bytes of lines_
    std::vector<std::filesystem::path> runs_;
    std::size_t made_ = 0;  // runs so far
};

}  // namespace annals::pipeline
