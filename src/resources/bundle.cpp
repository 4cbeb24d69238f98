#include "annals/resources/bundle.hpp"

#include <array>
#include <fstream>
#include <iterator>

#include <sodium.h>

namespace annals::resources {
namespace {

struct Entry {
    std::string_view name;
    const char* begin;
    const char* end;
};

extern "C" {
#include "resource_table.inc"
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw MissingResource(path.string() + ": cannot be read; check its permissions");
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

Bundle Bundle::embedded() {
    Bundle bundle;
    for (const Entry& entry : entries) {
        bundle.embedded_.emplace(entry.name, std::string_view(entry.begin, static_cast<std::size_t>(entry.end - entry.begin)));
    }
    return bundle;
}

Bundle Bundle::with_overrides(const std::filesystem::path& folder) {
    Bundle bundle = embedded();
    bundle.folder_ = folder;
    if (!std::filesystem::is_directory(folder)) {
        throw MissingResource(folder.string() + ": no such folder of resources; name one laid out like src/resources");
    }
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
        if (!file.is_regular_file()) continue;
        bundle.overrides_.emplace(std::filesystem::relative(file.path(), folder).generic_string(), read_file(file.path()));
    }
    return bundle;
}

std::string_view Bundle::get(std::string_view name) const {
    if (const auto found = overrides_.find(name); found != overrides_.end()) return found->second;
    if (const auto found = embedded_.find(name); found != embedded_.end()) return found->second;
    throw MissingResource(std::string(name) + ": no such resource file");
}

std::vector<std::string> Bundle::names(std::string_view prefix) const {
    std::map<std::string, bool> all;
    for (const auto& [name, contents] : embedded_) all.emplace(name, true);
    for (const auto& [name, contents] : overrides_) all.emplace(name, true);
    std::vector<std::string> found;
    for (const auto& [name, unused] : all) {
        if (name.starts_with(prefix)) found.push_back(name);
    }
    return found;
}

std::string Bundle::origin(std::string_view name) const {
    if (overrides_.contains(name)) return (folder_ / name).string();
    return "<embedded>/" + std::string(name);
}

std::string Bundle::hash() const {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    const auto add = [&state](std::string_view bytes) {
        const auto size = std::to_string(bytes.size()) + ":";
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(size.data()), size.size());
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    };
    for (const auto& name : names()) {
        add(name);
        add(get(name));
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state, digest.data());
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

}  // namespace annals::resources
