// A model file: named parts of bytes, used where they lie.
//
// Layout, little-endian: "ANNALSLM" | version | number of parts (4 bytes each) | for each part its name (16 bytes), its offset, its
// size (8 bytes each) and the fingerprint of its features (8 bytes) | parts, each at a multiple of 64 bytes.
// Parts called "notice" or "…_notice" say in plain text what others were made from, and under which licence they are.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace annals::language {

/// A part, for writing. Its fingerprint is a number that changes when the features do which it has weights for; 0 where it has none.
struct ModelPart {
    std::string bytes;
    std::uint32_t fingerprint = 0;
};
/// Names have 15 bytes at most.
using ModelParts = std::map<std::string, ModelPart>;

class ModelFile {
public:
    /// `bytes` must outlive the file. Throws ModelError when they are no model, or one of another version.
    explicit ModelFile(std::string_view bytes);

    [[nodiscard]] bool has(std::string_view name) const { return parts_.count(name) != 0; }
    /// Throws ModelError when there is no such part, or one that was trained with features of another fingerprint.
    [[nodiscard]] std::string_view part(std::string_view name, std::uint32_t fingerprint = 0) const;
    /// Copies of all parts, whatever their fingerprints.
    [[nodiscard]] ModelParts parts() const;

private:
    struct Entry {
        std::string_view bytes;
        std::uint64_t fingerprint = 0;
    };
    std::map<std::string_view, Entry> parts_;
};

[[nodiscard]] std::string write_model_file(const ModelParts& parts);

/// The file of the embedded resources.
[[nodiscard]] const ModelFile& embedded_model_file();

}  // namespace annals::language
