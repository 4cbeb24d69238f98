#include "model_file.hpp"

#include "annals/resources/bundle.hpp"
#include "bytes.hpp"

namespace annals::language {
namespace {

constexpr std::string_view magic = "ANNALSLM";
constexpr std::uint32_t version = 2;
constexpr std::size_t header_size = 8 + 2 * 4;
constexpr std::size_t name_size = 16;
constexpr std::size_t entry_size = name_size + 3 * 8;
constexpr std::size_t alignment = 64;

std::size_t aligned(std::size_t offset) { return (offset + alignment - 1) / alignment * alignment; }

[[noreturn]] void refuse(const std::string& fault) {
    throw ModelError("language model: " + fault + "; make it with scripts/train");
}

}  // namespace

ModelFile::ModelFile(std::string_view bytes) {
    auto rest = bytes;
    const auto header = take(rest, header_size);
    if (!header.starts_with(magic)) refuse("this is no model file");
    if (number_at<std::uint32_t>(header, 8) != version) refuse("made by another version");
    for (std::uint32_t i = 0; i < number_at<std::uint32_t>(header, 12); ++i) {
        const auto entry = take(rest, entry_size);
        const auto offset = number_at<std::uint64_t>(entry, name_size), size = number_at<std::uint64_t>(entry, name_size + 8);
        if (offset > bytes.size() || size > bytes.size() - offset) refuse("the file is cut short");
        const auto name = entry.substr(0, name_size);
        parts_[name.substr(0, name.find('\0'))] = {bytes.substr(offset, size), number_at<std::uint64_t>(entry, name_size + 16)};
    }
}

std::string_view ModelFile::part(std::string_view name, std::uint32_t fingerprint) const {
    const auto found = parts_.find(name);
    if (found == parts_.end()) refuse("it has no part '" + std::string(name) + "'");
    if (found->second.fingerprint != fingerprint)
        refuse("its part '" + std::string(name) + "' was trained with other features than this program has");
    return found->second.bytes;
}

ModelParts ModelFile::parts() const {
    ModelParts parts;
    for (const auto& [name, entry] : parts_)
        parts[std::string(name)] = {std::string(entry.bytes), static_cast<std::uint32_t>(entry.fingerprint)};
    return parts;
}

std::string write_model_file(const ModelParts& parts) {
    std::string bytes(magic);
    append_number(bytes, version);
    append_number(bytes, static_cast<std::uint32_t>(parts.size()));
    auto offset = aligned(header_size + parts.size() * entry_size);
    for (const auto& [name, part] : parts) {
        auto padded = name;
        padded.resize(name_size);
        bytes += padded;
        for (const std::uint64_t number :
             {std::uint64_t{offset}, std::uint64_t{part.bytes.size()}, std::uint64_t{part.fingerprint}})
            append_number(bytes, number);
        offset = aligned(offset + part.bytes.size());
    }
    for (const auto& [name, part] : parts) {
        bytes.resize(aligned(bytes.size()));
        bytes += part.bytes;
    }
    return bytes;
}

const ModelFile& embedded_model_file() {
    static const ModelFile file(resources::Bundle::embedded().get("en/language/english.model"));
    return file;
}

}  // namespace annals::language
