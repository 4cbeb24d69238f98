// The tagger's weights, read where they lie: nothing is parsed or copied at start.
//
// Layout, little-endian, every number 4 bytes unless said otherwise:
//     "ANNALSTG" | version | feature fingerprint | labels | bucket bits | bytes of notice | bytes of rows
//     notice (text: licence, inputs and their SHA-256), padded to 4 bytes
//     labels, each 8 bytes: UPOS and XPOS as indices of their enums (1 byte each), 6 bytes zero
//     bucket starts, 2^bits + 1 offsets into the rows
//     rows: fingerprint (2 bytes) | n (1 byte) | n labels (1 byte each) | n weights (2 bytes each, signed)
// A feature is a 32-bit hash: its upper bits name the bucket, its lower 16 bits are the row's fingerprint.
#pragma once

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "annals/language/document.hpp"
#include "features.hpp"

namespace annals::language {

struct Label {
    Upos upos = Upos::x;
    Xpos xpos = Xpos::other;
    friend bool operator==(const Label&, const Label&) = default;
};

/// A model file that is none, or that belongs to other features.
struct ModelError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Model {
public:
    static constexpr std::size_t most_labels = 128;
    using Scores = std::array<std::int32_t, most_labels>;

    /// `bytes` must outlive the model. Throws ModelError.
    explicit Model(std::string_view bytes);

    [[nodiscard]] const std::vector<Label>& labels() const { return labels_; }
    [[nodiscard]] std::string_view notice() const { return notice_; }
    /// Adds the weights of each feature.
    void score(const Features& features, Scores& scores) const;

private:
    /// The rows of all features whose upper bits are the same.
    struct Bucket {
        const char* begin;
        const char* end;
    };
    [[nodiscard]] Bucket bucket_of(std::uint32_t feature) const;
    static void add_row(Bucket bucket, std::uint16_t wanted, Scores& scores);

    std::string_view bucket_starts_;
    std::string_view rows_;
    std::string_view notice_;
    std::vector<Label> labels_;
    std::uint32_t shift_ = 16;
};

/// One feature's weights, for writing.
struct ModelRow {
    std::uint32_t feature = 0;
    std::vector<std::pair<std::uint8_t, std::int16_t>> weights;
};

[[nodiscard]] std::string write_model(const std::vector<Label>& labels, std::vector<ModelRow> rows, std::string notice);

/// The model of the embedded resources.
[[nodiscard]] const Model& embedded_model();

}  // namespace annals::language
