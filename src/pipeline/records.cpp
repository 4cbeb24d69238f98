#include "annals/pipeline/records.hpp"

#include <sstream>
#include <string>

#include "annals/article/lines.hpp"
#include "pipeline/parallel.hpp"

namespace annals::pipeline {
namespace {

constexpr std::size_t records_at_once = 1024;

struct RecordLine {
    std::string text;
    std::size_t number = 0;
    events::Record record;
    std::string fault;
};

/// Some lines of one file are in memory, and all that was read of them.
class RecordReader {
public:
    RecordReader(exchange::RecordPart part, unsigned jobs) : part_(part), jobs_(jobs) {}

    void read(article::Lines lines, const std::string& name) {
        for (std::string text; lines.next(text);) {
            lines_.push_back({std::move(text), lines.number(), {}, {}});
            if (lines_.size() == records_at_once) flush(name);
        }
        flush(name);
        if (!lines.fault().empty()) batch_.skipped.push_back({name, lines.fault()});
    }

    RecordBatch take() && { return std::move(batch_); }

private:
    void read(RecordLine& line) const {
        try {
            line.record = exchange::read_record_json(line.text, part_);
        } catch (const std::exception& fault) {
            line.fault = fault.what();
        }
        line.text = {};
    }

    void flush(const std::string& name) {
        for_each_number(lines_.size(), jobs_, [&](std::size_t i) { read(lines_[i]); });
        for (auto& line : lines_) {
            if (line.fault.empty())
                batch_.records.push_back(std::move(line.record));
            else
                batch_.skipped.push_back({name + ":" + std::to_string(line.number), std::move(line.fault)});
        }
        lines_.clear();
    }

    exchange::RecordPart part_;
    unsigned jobs_;
    std::vector<RecordLine> lines_;
    RecordBatch batch_;
};

}  // namespace

RecordBatch read_records(const std::vector<article::SetAside>& files, exchange::RecordPart part, unsigned jobs) {
    RecordReader reader(part, jobs);
    for (const auto& file : files) {
        std::istringstream bytes(file.bytes);
        reader.read(file.path.empty() ? article::Lines(bytes) : article::Lines(file.path),
                    file.path.empty() ? "standard input" : file.path);
    }
    return std::move(reader).take();
}

}  // namespace annals::pipeline
