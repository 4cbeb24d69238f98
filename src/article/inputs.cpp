#include "article/inputs.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <sodium.h>

namespace annals::article {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

}  // namespace

std::optional<std::string> read_bytes(const std::string& path) {
    std::error_code error;
    if (fs::is_directory(path, error)) return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    if (in.bad()) return std::nullopt;
    return bytes;
}

std::vector<std::string> files_below(const std::string& folder, std::vector<Skipped>& skipped) {
    std::vector<std::string> files;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    const fs::recursive_directory_iterator end;
    while (!error && entry != end) {
        if (is_hidden(entry->path())) {
            if (entry->is_directory(error)) entry.disable_recursion_pending();
        } else if (entry->is_regular_file(error)) {
            files.push_back(entry->path().generic_string());
        } else if (entry->is_symlink(error) && !fs::exists(entry->path(), error)) {
            skipped.push_back({entry->path().generic_string(), "a link that leads nowhere; mend or remove it"});
            error.clear();
        }
        entry.increment(error);
    }
    if (error) skipped.push_back({folder, "the folder cannot be read (" + error.message() + "); check its permissions"});
    std::sort(files.begin(), files.end());
    return files;
}

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

std::string extension_of(const std::string& path, bool& packed) {
    auto name = fs::path(path).filename();
    const auto lower = [](std::string text) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return text;
    };
    packed = lower(name.extension().string()) == ".gz";
    if (packed) name = name.stem();
    return lower(name.extension().string());
}

}  // namespace annals::article
