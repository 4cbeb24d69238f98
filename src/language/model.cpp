#include "model.hpp"

#include <algorithm>
#include <cstring>

#include "annals/resources/bundle.hpp"

namespace annals::language {
namespace {

constexpr std::string_view magic = "ANNALSTG";
constexpr std::uint32_t version = 1;
constexpr std::uint32_t bucket_bits = 16;
constexpr std::size_t header_size = 8 + 6 * 4;
constexpr std::size_t label_size = 8;

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

void append_number(std::string& bytes, std::uint32_t value) {
    for (int i = 0; i < 4; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
}

std::string_view take(std::string_view& bytes, std::size_t size) {
    if (size > bytes.size()) throw ModelError("tagger model: the file is cut short; make it again with scripts/train");
    const auto taken = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return taken;
}

}  // namespace

Model::Model(std::string_view bytes) {
    const auto header = take(bytes, header_size);
    if (!header.starts_with(magic)) throw ModelError("tagger model: this is no model file");
    if (number_at(header, 8) != version)
        throw ModelError("tagger model: made by another version; make it again with scripts/train");
    if (number_at(header, 12) != feature_fingerprint()) {
        throw ModelError("tagger model: trained with other features than this program has; make it again with scripts/train");
    }
    const std::size_t label_count = number_at(header, 16);
    const auto bits = number_at(header, 20);
    if (label_count == 0 || label_count > most_labels || bits != bucket_bits)
        throw ModelError("tagger model: the header is damaged");
    notice_ = take(bytes, number_at(header, 24));
    take(bytes, (4 - notice_.size() % 4) % 4);
    const auto labels = take(bytes, label_count * label_size);
    for (std::size_t i = 0; i < label_count; ++i) {
        labels_.push_back({static_cast<Upos>(labels[i * label_size]), static_cast<Xpos>(labels[i * label_size + 1])});
    }
    bucket_starts_ = take(bytes, ((std::size_t{1} << bits) + 1) * 4);
    rows_ = take(bytes, number_at(header, 28));
    shift_ = 32 - bits;
}

void Model::score(const Features& features, Scores& scores) const {
    // Rows lie far apart: all are asked for before the first is read, so that memory is waited for once.
    for (const auto feature : features) __builtin_prefetch(bucket_starts_.data() + std::size_t{feature >> shift_} * 4);
    std::array<Bucket, feature_count> buckets;
    for (std::size_t i = 0; i < feature_count; ++i) {
        buckets[i] = bucket_of(features[i]);
        __builtin_prefetch(buckets[i].begin);
    }
    for (std::size_t i = 0; i < feature_count; ++i) add_row(buckets[i], static_cast<std::uint16_t>(features[i]), scores);
}

Model::Bucket Model::bucket_of(std::uint32_t feature) const {
    const auto at = std::size_t{feature >> shift_} * 4;
    return {rows_.data() + number_at(bucket_starts_, at), rows_.data() + number_at(bucket_starts_, at + 4)};
}

void Model::add_row(Bucket bucket, std::uint16_t wanted, Scores& scores) {
    for (const auto* row = bucket.begin; row < bucket.end;) {
        std::uint16_t fingerprint = 0;
        std::memcpy(&fingerprint, row, 2);
        const auto count = static_cast<unsigned char>(row[2]);
        if (fingerprint == wanted) {
            for (unsigned i = 0; i < count; ++i) {
                std::int16_t weight = 0;
                std::memcpy(&weight, row + 3 + count + 2 * i, 2);
                scores[static_cast<unsigned char>(row[3 + i])] += weight;
            }
            return;
        }
        row += 3 + 3 * count;
    }
}

std::string write_model(const std::vector<Label>& labels, std::vector<ModelRow> rows, std::string notice) {
    std::sort(rows.begin(), rows.end(), [](const ModelRow& a, const ModelRow& b) { return a.feature < b.feature; });
    std::string starts, contents;
    std::uint32_t bucket = 0;
    for (const auto& row : rows) {
        for (; bucket <= row.feature >> (32 - bucket_bits); ++bucket)
            append_number(starts, static_cast<std::uint32_t>(contents.size()));
        contents += static_cast<char>(row.feature & 0xFFU);
        contents += static_cast<char>(row.feature >> 8 & 0xFFU);
        contents += static_cast<char>(row.weights.size());
        for (const auto& [label, weight] : row.weights) contents += static_cast<char>(label);
        for (const auto& [label, weight] : row.weights) {
            contents += static_cast<char>(weight & 0xFF);
            contents += static_cast<char>(weight >> 8 & 0xFF);
        }
    }
    for (; bucket <= 1U << bucket_bits; ++bucket) append_number(starts, static_cast<std::uint32_t>(contents.size()));

    std::string bytes(magic);
    for (const auto value : {version, feature_fingerprint(), static_cast<std::uint32_t>(labels.size()), bucket_bits,
                             static_cast<std::uint32_t>(notice.size()), static_cast<std::uint32_t>(contents.size())}) {
        append_number(bytes, value);
    }
    notice.resize(notice.size() + (4 - notice.size() % 4) % 4);
    bytes += notice;
    for (const auto label : labels)
        bytes += std::string{static_cast<char>(label.upos), static_cast<char>(label.xpos), 0, 0, 0, 0, 0, 0};
    return bytes + starts + contents;
}

const Model& embedded_model() {
    static const Model model(resources::Bundle::embedded().get("en/language/tagger.model"));
    return model;
}

}  // namespace annals::language
