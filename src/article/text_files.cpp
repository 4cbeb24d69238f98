#include "annals/article/text_files.hpp"

#include <filesystem>
#include <istream>
#include <iterator>

#include "annals/text/encoding.hpp"
#include "article/inputs.hpp"

namespace annals::article {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest = std::size_t{2} << 30U;  // bytes: spans are 32 bits wide

using Visit = std::function<void(const TextFile&)>;

void visit_bytes(std::string_view bytes, const std::string& path, std::vector<Skipped>& skipped, const Visit& visit) {
    const auto where = path.empty() ? "standard input" : path;
    if (bytes.empty()) return skipped.push_back({where, "the file is empty; nothing to read"});
    if (bytes.size() > largest) return skipped.push_back({where, "larger than 2 GiB; split it"});
    visit({path, text::decode(bytes).utf8});
}

void visit_file(const std::string& path, std::vector<Skipped>& skipped, const Visit& visit) {
    std::error_code error;
    if (!fs::exists(path, error)) return skipped.push_back({path, "no such file or folder; check the name"});
    const auto bytes = read_bytes(path);
    if (!bytes) return skipped.push_back({path, "the file cannot be read; check its permissions"});
    bool packed = false;
    (void)extension_of(path, packed);
    if (!packed) return visit_bytes(*bytes, path, skipped, visit);
    const auto unpacked = gunzip(*bytes, largest);
    if (!unpacked.error.empty()) return skipped.push_back({path, unpacked.error});
    visit_bytes(unpacked.bytes, path, skipped, visit);
}

}  // namespace

void visit_text_files(const std::vector<std::string>& inputs, std::string_view extension, std::istream& standard_input,
                      std::vector<Skipped>& skipped, const Visit& visit) {
    for (const auto& input : inputs) {
        std::error_code error;
        bool packed = false;
        if (input == "-") {
            visit_bytes(std::string(std::istreambuf_iterator<char>(standard_input), {}), {}, skipped, visit);
        } else if (!fs::is_directory(input, error)) {
            visit_file(input, skipped, visit);
        } else {
            for (const auto& file : files_below(input, skipped)) {
                if (extension_of(file, packed) == extension) visit_file(file, skipped, visit);
            }
        }
    }
}

}  // namespace annals::article
