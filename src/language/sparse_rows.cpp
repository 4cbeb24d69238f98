#include "sparse_rows.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "weight_code.hpp"

namespace annals::language {
namespace {

constexpr unsigned bucket_bits = 18;
constexpr std::size_t buckets = std::size_t{1} << bucket_bits;
constexpr std::size_t row_header = 3;

std::size_t row_size(std::size_t classes) { return row_header + 2 * classes; }

}  // namespace

SparseRows::SparseRows(std::string_view bytes) {
    starts_ = take(bytes, (buckets + 1) * sizeof(std::uint32_t));
    rows_ = bytes;
    if (number_at<std::uint32_t>(starts_, 0) != 0 || number_at<std::uint32_t>(starts_, buckets * 4) != rows_.size())
        throw ModelError("language model: the table of weights is damaged; make it again with scripts/train");
}

void SparseRows::score(std::span<const std::uint32_t> features, std::span<Score> scores) const {
    // Rows lie far apart: all are asked for before the first is read, so that memory is waited for once.
    std::array<Bucket, FeatureList::most> found;
    for (const auto feature : features) __builtin_prefetch(starts_.data() + std::size_t{feature >> (32 - bucket_bits)} * 4);
    for (std::size_t i = 0; i < features.size(); ++i) {
        found[i] = bucket_of(features[i]);
        __builtin_prefetch(found[i].begin);
        __builtin_prefetch(found[i].end - 1);
    }
    for (std::size_t i = 0; i < features.size(); ++i) {
        const auto wanted = static_cast<std::uint16_t>(features[i]);
        for (const auto* row = found[i].begin; row < found[i].end;) {
            std::uint16_t fingerprint = 0;
            std::memcpy(&fingerprint, row, 2);
            const auto count = static_cast<unsigned char>(row[2]);
            if (fingerprint == wanted) {
                const auto* end = row + row_size(count);
                for (const auto* entry = row + row_header; entry < end; entry += 2)
                    scores[static_cast<unsigned char>(entry[0])] += weight_of_code[static_cast<unsigned char>(entry[1])];
                break;
            }
            row += row_size(count);
        }
    }
}

SparseRows::Bucket SparseRows::bucket_of(std::uint32_t feature) const {
    const auto at = std::size_t{feature >> (32 - bucket_bits)} * 4;
    return {rows_.data() + number_at<std::uint32_t>(starts_, at), rows_.data() + number_at<std::uint32_t>(starts_, at + 4)};
}

std::string write_sparse_rows(std::vector<SparseRow> rows) {
    std::sort(rows.begin(), rows.end(), [](const SparseRow& a, const SparseRow& b) { return a.feature < b.feature; });
    std::string starts, contents;
    std::size_t bucket = 0;
    for (const auto& row : rows) {
        for (; bucket <= row.feature >> (32 - bucket_bits); ++bucket)
            append_number(starts, static_cast<std::uint32_t>(contents.size()));
        append_number(contents, static_cast<std::uint16_t>(row.feature));
        append_number(contents, static_cast<std::uint8_t>(row.weights.size()));
        for (const auto& [label, weight] : row.weights) {
            append_number(contents, label);
            append_number(contents, code_of_weight(weight));
        }
    }
    for (; bucket <= buckets; ++bucket) append_number(starts, static_cast<std::uint32_t>(contents.size()));
    return starts + contents;
}

}  // namespace annals::language
