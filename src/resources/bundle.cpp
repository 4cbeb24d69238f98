#include "annals/resources/bundle.hpp"

#include <algorithm>
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
    std::string_view sha256;  // of the contents, in hexadecimal
};

extern "C" {
#include "resource_table.inc"
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw MissingResource(path.string() + ": cannot be read; check its permissions");
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Schemas and tables of formats say how a result is written down, and the page how it is shown: neither changes it.
bool decides_result(std::string_view name) {
    return !name.starts_with("schema/") && !name.starts_with("page/") && !name.starts_with("en/formats/");
}

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

/// Whether a built-in file lies in the same folder: rules may also be added in a file of their own.
bool lies_among(const std::map<std::string, std::string_view, std::less<>>& embedded, std::string_view name) {
    const auto folder = name.substr(0, name.rfind('/') + 1);
    const auto next = embedded.lower_bound(folder);
    return name.find('/') != std::string_view::npos && next != embedded.end() && next->first.starts_with(folder);
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
    const auto& own = bundle.overrides_;
    if (std::none_of(own.begin(), own.end(), [&](const auto& file) { return lies_among(bundle.embedded_, file.first); })) {
        throw MissingResource(
            folder.string() +
            ": no file in it overrides a built-in one; lay it out like src/resources, as in en/time/days.rules");
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
    std::map<std::string_view, std::string> digests;
    for (const Entry& entry : entries) {
        if (embedded_.contains(entry.name) && decides_result(entry.name)) digests.emplace(entry.name, entry.sha256);
    }
    for (const auto& [name, contents] : overrides_) {
        if (decides_result(name)) digests[name] = sha256(contents);
    }
    std::string all;
    for (const auto& [name, digest] : digests) all += name, all += ' ', all += digest, all += '\n';
    return sha256(all);
}

}  // namespace annals::resources
