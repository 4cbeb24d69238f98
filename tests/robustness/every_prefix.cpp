// A download that broke off: whatever is left of a file is read, or is named as unreadable.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "robustness/whole_pass.hpp"
#include "support/catch.hpp"

namespace {

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> examples(const std::string& extension) {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator("examples/kharkiv-2022")) {
        if (entry.path().extension() == extension) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

// The first 200 prefixes one by one: front matter, JSON keys and HTML heads stand there. Then steps of a prime, so that
// long files do not take long and still every kind of place is cut.
constexpr std::size_t closely = 200;
constexpr std::size_t step = 29;

void pass_every_prefix(const std::string& extension) {
    const auto files = examples(extension);
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files) {
        const std::string bytes = read_file(file);
        for (std::size_t size = 0; size <= bytes.size(); size += size < closely ? 1 : step) {
            INFO(file << ", the first " << size << " bytes");
            const auto passed = annals::test::pass(file.filename().string(), std::string_view(bytes).substr(0, size));
            CHECK(passed.articles + passed.skipped >= 1);
        }
    }
}

}  // namespace

TEST_CASE("a text that breaks off anywhere is read or named", "[robustness]") { pass_every_prefix(".txt"); }
TEST_CASE("a Markdown file that breaks off anywhere is read or named", "[robustness]") { pass_every_prefix(".md"); }
TEST_CASE("a page that breaks off anywhere is read or named", "[robustness]") { pass_every_prefix(".html"); }
TEST_CASE("a JSONL file that breaks off anywhere is read or named", "[robustness]") { pass_every_prefix(".jsonl"); }
