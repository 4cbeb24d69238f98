#include "annals/article/lines.hpp"

#include <istream>
#include <string_view>
#include <vector>

#include <zlib.h>

namespace annals::article {
namespace {

constexpr std::size_t buffer_size = std::size_t{1} << 18U;

}  // namespace

/// Bytes in pieces: of a stream, or of a file, which zlib unpacks where it is packed.
struct Lines::Source {
    explicit Source(const std::string& path) : file(gzopen(path.c_str(), "rb")) {
        if (file != nullptr) gzbuffer(file, buffer_size);
    }
    explicit Source(std::istream& stream) : in(&stream) {}
    ~Source() {
        if (file != nullptr) gzclose(file);
    }
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    /// The next piece, at `rest`; false at the end, with `fault` when the file went wrong.
    bool fill(std::string& fault) {
        buffer.resize(buffer_size);
        rest = {};
        if (in != nullptr) {
            in->read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
            rest = {buffer.data(), static_cast<std::size_t>(in->gcount())};
        } else if (file == nullptr) {
            fault = "the file cannot be read; check its permissions";
        } else {
            const auto read = gzread(file, buffer.data(), static_cast<unsigned>(buffer.size()));
            int error = Z_OK;
            (void)gzerror(file, &error);
            if (error == Z_BUF_ERROR) fault = "the packed data ends early; pack it again";
            if (read < 0 && fault.empty()) fault = "the packed data is broken; pack it again";
            if (read > 0) rest = {buffer.data(), static_cast<std::size_t>(read)};
        }
        return !rest.empty();
    }

    gzFile file = nullptr;
    std::istream* in = nullptr;
    std::vector<char> buffer;
    std::string_view rest;
};

Lines::Lines(const std::string& path) : source_(std::make_unique<Source>(path)) {}
Lines::Lines(std::istream& in) : source_(std::make_unique<Source>(in)) {}
Lines::Lines(Lines&&) noexcept = default;
Lines::~Lines() = default;

bool Lines::next_of_any_kind(std::string& line) {
    line.clear();
    auto& rest = source_->rest;
    while (!rest.empty() || source_->fill(fault_)) {
        const auto end = rest.find('\n');
        line += rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (end == std::string_view::npos) continue;
        ++number_;
        return true;
    }
    if (line.empty()) return false;
    ++number_;
    return true;
}

bool Lines::next(std::string& line) {
    while (next_of_any_kind(line)) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.find_first_not_of(" \t\r") != std::string::npos) return true;
    }
    return false;
}

}  // namespace annals::article
