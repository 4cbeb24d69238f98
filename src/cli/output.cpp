#include "cli/output.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <sys/ioctl.h>
#include <unistd.h>

namespace annals::cli {
namespace {

namespace fs = std::filesystem;

OutputError cannot_write(const std::string& path, int error) {
    return OutputError(path + ": cannot be written (" + std::strerror(error) + "); name another file with -o");
}

void write_stream(std::ostream& out, const std::string& name, const std::function<void(std::ostream&)>& write) {
    errno = 0;
    write(out);
    out.flush();
    if (out || errno == EPIPE) return;
    throw cannot_write(name, errno != 0 ? errno : EIO);
}

/// Devices and pipes are written in place: nothing may be renamed over /dev/null.
bool is_special(const fs::path& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    return fs::exists(status) && !fs::is_regular_file(status);
}

void write_in_place(const fs::path& path, const std::function<void(std::ostream&)>& write) {
    std::ofstream out(path, std::ios::binary);
    if (!out) throw cannot_write(path.string(), errno);
    write_stream(out, path.string(), write);
}

/// A file beside the target, removed unless it was renamed into place.
class Draft {
public:
    explicit Draft(const fs::path& target) : path_(target.string() + ".part-" + std::to_string(::getpid())) {}
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

void write_whole(const fs::path& named, const std::function<void(std::ostream&)>& write) {
    std::error_code error;
    const fs::path target = fs::is_symlink(named, error) ? fs::canonical(named, error) : named;
    const Draft draft(error ? named : target);
    std::ofstream out(draft.path(), std::ios::binary);
    if (!out) throw cannot_write(named.string(), errno);
    write_stream(out, named.string(), write);
    out.close();
    fs::rename(draft.path(), target, error);
    if (error) throw cannot_write(named.string(), error.value());
}

}  // namespace

void write_output(const std::string& path, const std::function<void(std::ostream&)>& write) {
    if (path.empty() || path == "-") return write_stream(std::cout, "standard output", write);
    if (fs::is_directory(path)) throw cannot_write(path, EISDIR);
    return is_special(path) ? write_in_place(path, write) : write_whole(path, write);
}

std::size_t output_width(std::size_t fallback) {
    winsize size{};
    if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 40) return fallback;
    return size.ws_col;
}

}  // namespace annals::cli
