#include "render/page_script.hpp"

#include <algorithm>
#include <set>

namespace annals::render {
namespace {

/// What stands between the first `begin` and the next `end` behind it.
std::string between(std::string_view line, std::string_view begin, std::string_view end) {
    const auto from = line.find(begin) + begin.size();
    return std::string(line.substr(from, line.find(end, from) - from));
}

/// The name of what a file exports: "words.js" as words_js.
std::string variable(std::string file) {
    std::replace(file.begin(), file.end(), '.', '_');
    return file;
}

/// The name that `function a() {`, `class A {` or `const a = …` declares.
std::string declared(std::string_view declaration) {
    const auto name = declaration.substr(declaration.find(' ') + 1);
    return std::string(name.substr(0, name.find_first_of(" (")));
}

class Joiner {
public:
    explicit Joiner(const resources::Bundle& bundle) : bundle_(bundle) {}

    void add(const std::string& file) {
        if (!added_.insert(file).second) return;
        std::string body;
        std::string exported;
        for (auto rest = bundle_.get("page/" + file); !rest.empty();) {
            const auto line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            body += converted(line, exported) + '\n';
        }
        script_ += "const " + variable(file) + " = (() => {\n" + body + "return {" + exported + " };\n})();\n";
    }

    std::string take() { return std::move(script_); }

private:
    /// A line without import and export; what it imports is added before, what it exports to `exported`.
    std::string converted(std::string_view line, std::string& exported) {
        if (line.starts_with("import ")) {
            const auto file = between(line, "\"./", "\"");
            add(file);
            return "const {" + between(line, "{", "}") + "} = " + variable(file) + ';';
        }
        constexpr std::string_view keyword = "export ";
        if (!line.starts_with(keyword)) return std::string(line);
        line.remove_prefix(keyword.size());
        const bool list = line.starts_with('{');
        exported += ' ' + (list ? between(line, "{", "}") : declared(line)) + ',';
        return list ? std::string() : std::string(line);
    }

    const resources::Bundle& bundle_;
    std::set<std::string> added_;
    std::string script_;
};

}  // namespace

std::string page_script(const resources::Bundle& bundle) {
    Joiner joiner(bundle);
    joiner.add("main.js");
    return joiner.take();
}

}  // namespace annals::render
