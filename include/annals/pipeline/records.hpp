// Records of many articles, as `annals extract` wrote them, read back.
//
//     const auto batch = read_records(set_aside, exchange::RecordPart::told, 2);
//     batch.skipped.front().where;   // "records.jsonl:17"
#pragma once

#include <vector>

#include "annals/article/reader.hpp"
#include "annals/events/record.hpp"
#include "annals/exchange/record_json.hpp"

namespace annals::pipeline {

struct RecordBatch {
    std::vector<events::Record> records;  // in the order of their lines
    std::vector<article::Skipped> skipped;
};

/// Reads that part of all lines on at most `jobs` threads; one that is no record is named, and the rest goes on.
[[nodiscard]] RecordBatch read_records(const std::vector<article::SetAside>& files, exchange::RecordPart part, unsigned jobs);

}  // namespace annals::pipeline
