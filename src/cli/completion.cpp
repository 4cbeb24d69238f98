#include <algorithm>
#include <array>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/command.hpp"
#include "cli/next_words.hpp"
#include "cli/output.hpp"

namespace annals::cli {
namespace {

/// How a shell is told what may come next: by a script that asks this program each time. Where it knows nothing, a file may stand.
struct Shell {
    std::string_view name;
    std::string_view script;
    void (*write)(std::ostream& out, const NextWord& next);
};

void write_word(std::ostream& out, const NextWord& next) { out << next.word << '\n'; }

void write_with_tab(std::ostream& out, const NextWord& next) { out << next.word << '\t' << next.description << '\n'; }

void write_with_colon(std::ostream& out, const NextWord& next) {
    for (const char c : next.word) out << (c == ':' ? "\\:" : std::string(1, c));
    out << ':' << next.description << '\n';
}

constexpr std::string_view bash_script = R"(# Completion of annals in bash.
_annals() {
    local IFS=$'\n'
    COMPREPLY=($("$1" completion bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _annals annals
)";

constexpr std::string_view zsh_script = R"(#compdef annals
_annals() {
    local -a next
    next=("${(@f)$($words[1] completion zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -n $next[1] ]]; then
        _describe annals next
    else
        _files
    fi
}
if [[ $funcstack[1] == _annals ]]; then
    _annals "$@"
elif (( $+functions[compdef] )); then
    compdef _annals annals
fi
)";

constexpr std::string_view fish_script = R"(# Completion of annals in fish.
function __annals_next
    set -l words (commandline -opc) (commandline -ct)
    set -l next ($words[1] completion fish -- $words[2..-1] 2>/dev/null)
    if set -q next[1]
        printf '%s\n' $next
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c annals -f -a '(__annals_next)'
)";

constexpr std::array shells{
    Shell{"bash", bash_script, &write_word},
    Shell{"zsh", zsh_script, &write_with_colon},
    Shell{"fish", fish_script, &write_with_tab},
};

std::vector<std::string> shell_names() {
    std::vector<std::string> names;
    names.reserve(shells.size());
    for (const auto& shell : shells) names.emplace_back(shell.name);
    return names;
}

struct CompletionOptions {
    std::string shell;
    std::vector<std::string> words;
};

ExitCode run(const CompletionOptions& options) {
    const auto* shell =
        std::find_if(shells.begin(), shells.end(), [&](const Shell& known) { return known.name == options.shell; });
    write_output("", [&](std::ostream& out) {
        if (options.words.empty())
            out << shell->script;
        else
            for (const auto& next : next_words(options.words)) shell->write(out, next);
    });
    return done;
}

constexpr const char* completion_examples =
    R"(The script asks the program itself what may come next: `annals completion bash -- timeline --fo`.

Examples:
  source <(annals completion bash)
  annals completion zsh > ~/.zfunc/_annals
  annals completion fish > ~/.config/fish/completions/annals.fish
)";

}  // namespace

Action completion(CLI::App& app) {
    auto options = std::make_shared<CompletionOptions>();
    app.add_option("SHELL", options->shell, "the shell to be told")
        ->type_name("one of")
        ->check(CLI::IsMember(shell_names()))
        ->required();
    app.add_option("WORD", options->words, "the words typed so far, behind a --: print what the last may become")->type_name("");
    app.footer(completion_examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
