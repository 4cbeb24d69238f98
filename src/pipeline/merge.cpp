#include "annals/pipeline/merge.hpp"

#include <optional>

#include "annals/exchange/record_json.hpp"
#include "pipeline/line_sorter.hpp"
#include "pipeline/parallel.hpp"

namespace annals::pipeline {
namespace {

constexpr std::size_t lines_at_once = 256;
constexpr std::size_t bytes_at_once = std::size_t{32} << 20U;

struct Line {
    std::string text;
    std::size_t number = 0;
    std::string fault;
};

/// Why a line is no record; empty when it is one.
std::string fault_of(std::string_view line) {
    try {
        (void)exchange::read_record_json(line);
        return {};
    } catch (const std::exception& fault) {
        return fault.what();
    }
}

}  // namespace

RecordMerger::RecordMerger(MergeOptions options)
    : options_(std::move(options)), sorter_(std::make_unique<LineSorter>(options_.bytes, options_.scratch)) {}
RecordMerger::~RecordMerger() = default;

void RecordMerger::add(article::Lines lines, const std::string& name) {
    std::vector<Line> batch;
    std::size_t bytes = 0;
    const auto flush = [&] {
        for_each_number(batch.size(), options_.jobs, [&](std::size_t i) { batch[i].fault = fault_of(batch[i].text); });
        for (auto& line : batch) {
            if (line.fault.empty())
                sorter_->add(std::move(line.text));
            else
                skipped_.push_back({name + ":" + std::to_string(line.number), std::move(line.fault)});
        }
        batch.clear();
        bytes = 0;
    };
    for (std::string text; lines.next(text);) {
        bytes += text.size();
        batch.push_back({std::move(text), lines.number(), {}});
        if (batch.size() == lines_at_once || bytes >= bytes_at_once) flush();
    }
    flush();
    if (!lines.fault().empty()) skipped_.push_back({name, lines.fault()});
}

std::size_t RecordMerger::write(std::ostream& out) { return sorter_->write(out); }

}  // namespace annals::pipeline
