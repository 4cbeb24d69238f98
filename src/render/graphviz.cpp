#include "render/graphviz.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "annals/render/escape.hpp"
#include "annals/render/format.hpp"

extern char** environ;

namespace annals::render {
namespace {

/// A file without a name: a pipe could fill up while nobody reads it.
class Scratch {
public:
    Scratch() : file_(std::tmpfile(), &std::fclose) {
        if (!file_) throw NoPicture(std::string("no temporary file can be made (") + std::strerror(errno) + "); set TMPDIR");
    }
    void fill(const std::string& bytes) const {
        const auto written = std::fwrite(bytes.data(), 1, bytes.size(), file_.get());
        if (written != bytes.size() || std::fflush(file_.get()) != 0) throw NoPicture("the disk for temporary files is full");
        std::rewind(file_.get());
    }
    [[nodiscard]] std::string contents() const {
        std::rewind(file_.get());
        std::string bytes;
        std::array<char, 1 << 16> part;
        while (const auto size = std::fread(part.data(), 1, part.size(), file_.get())) bytes.append(part.data(), size);
        return bytes;
    }
    [[nodiscard]] int descriptor() const { return fileno(file_.get()); }

private:
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

/// Runs `dot -Tkind` as it is, without a shell. 0, or why it could not be started.
int start(pid_t& child, const std::string& kind, const std::array<const Scratch*, 3>& streams) {
    std::string name = "dot", option = "-T" + kind;
    std::array<char*, 3> arguments{name.data(), option.data(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (int stream = 0; stream < 3; ++stream)
        posix_spawn_file_actions_adddup2(&actions, streams[static_cast<std::size_t>(stream)]->descriptor(), stream);
    const int fault = posix_spawnp(&child, name.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return fault;
}

bool ended_well(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) == -1) {
        if (errno != EINTR) return false;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

NoPicture no_picture(const std::string& kind, const std::string& why, const std::string& remedy = "take --format dot") {
    return NoPicture(kind + ": " + why + "; " + remedy);
}

std::string first_line(const std::string& text) { return printable(text.substr(0, text.find('\n'))); }

}  // namespace

Picture drawn_by_graphviz(const std::string& graph, const std::string& kind) {
    const Scratch input, output, messages;
    input.fill(graph);
    pid_t child = 0;
    const int fault = start(child, kind, {&input, &output, &messages});
    if (fault == ENOENT) throw no_picture(kind, "there is no program dot here", "install Graphviz, or take --format dot");
    if (fault != 0) throw no_picture(kind, std::string("dot cannot be run (") + std::strerror(fault) + ")");
    const bool well = ended_well(child);
    Picture made{output.contents(), first_line(messages.contents())};
    if (!well || made.bytes.empty())
        throw no_picture(kind, "dot could not draw it" + (made.warning.empty() ? "" : " (" + made.warning + ")"));
    return made;
}

}  // namespace annals::render
