// Records of many shards become one: the reduce beside `extract`'s map.
//
//     RecordMerger merger;
//     merger.add(article::Lines("shard-1.jsonl.gz"), "shard-1.jsonl.gz");
//     merger.add(article::Lines("shard-2.jsonl"), "shard-2.jsonl");
//     merger.write(std::cout);
//
// What is merged is a set of lines in the order of their bytes. So merging is associative and commutative, and a shard given twice
// changes nothing; a merged file can be merged again with what came later.
#pragma once

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

#include "annals/article/lines.hpp"
#include "annals/article/reader.hpp"

namespace annals::pipeline {

class LineSorter;

/// How much may be in memory at a time; what is more waits, sorted, in files below `scratch`, which are gone afterwards.
struct MergeOptions {
    std::size_t bytes = std::size_t{256} << 20U;
    std::filesystem::path scratch = std::filesystem::temp_directory_path();
    unsigned jobs = 1;  // threads that check lines
};

class RecordMerger {
public:
    explicit RecordMerger(MergeOptions options = {});
    RecordMerger(const RecordMerger&) = delete;
    RecordMerger& operator=(const RecordMerger&) = delete;
    ~RecordMerger();

    /// Adds the lines that are records; the others are named in `skipped`. `name` is the file's, for messages. Throws
    /// std::filesystem::filesystem_error where `scratch` cannot be written.
    void add(article::Lines lines, const std::string& name);
    [[nodiscard]] const std::vector<article::Skipped>& skipped() const { return skipped_; }

    /// Writes what was added, each line once, and returns how many there are. The merger is empty afterwards.
    std::size_t write(std::ostream& out);

private:
    MergeOptions options_;
    std::unique_ptr<LineSorter> sorter_;
    std::vector<article::Skipped> skipped_;
};

}  // namespace annals::pipeline
