#include "annals/article/reader.hpp"

#include <filesystem>
#include <istream>
#include <iterator>
#include <optional>
#include <sstream>
#include <utility>
#include <vector>

#include "annals/article/lines.hpp"
#include "annals/text/encoding.hpp"
#include "article/edit.hpp"
#include "article/format.hpp"
#include "article/inputs.hpp"

namespace annals::article {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_unpacked = std::size_t{512} << 20U;  // bytes: what a .gz may become
constexpr std::size_t largest_text = std::size_t{2} << 30U;        // bytes: spans are 32 bits wide

class Reader {
public:
    explicit Reader(const ReadOptions& options) : options_(options), desk_(make_desk(options)) {
        const auto& format = options.input_format;
        if (!format.empty() && find_format("." + format) == nullptr)
            throw std::runtime_error("there is no input format '" + format + "'; known are " + known_extensions());
    }

    void read(const std::string& input, std::istream& standard_input) {
        std::error_code error;
        if (input == "-") return read_stream(standard_input);
        if (!fs::exists(input, error)) return skip(input, "no such file or folder; check the name");
        if (!fs::is_directory(input, error)) return read_file(input);
        for (const auto& file : files_below(input, batch_.skipped)) {
            if (format_of(file) != nullptr && !is_manifest(file)) read_file(file);
        }
    }

    void read_line(std::string_view line) {
        read_bytes_as(line, find_format(options_.input_format.empty() ? ".jsonl" : "." + options_.input_format), {},
                      "standard input");
    }

    /// What was read since it was last taken.
    Batch take() { return std::exchange(batch_, {}); }

    Batch finish() && {
        name_lost_lines();
        if (options_.apart) return std::move(batch_);
        std::vector<Article*> articles;
        for (auto& article : batch_.articles) articles.push_back(&article);
        const auto copies = settle(articles, options_.everything || options_.copies, batch_.skipped);
        std::vector<Article> kept;
        for (std::size_t i = 0; i < copies.size(); ++i) {
            if (!copies[i]) kept.push_back(std::move(batch_.articles[i]));
        }
        batch_.articles = std::move(kept);
        return std::move(batch_);
    }

private:
    static EditingDesk make_desk(const ReadOptions& options) {
        const auto bundle = options.bundle != nullptr ? *options.bundle : resources::Bundle::embedded();
        auto manifest = options.manifest.empty() ? Manifest() : Manifest(options.manifest);
        return {ResidueRules(bundle), OutletNames(bundle), std::move(manifest), options.published, options.everything};
    }

    /// Lines of the manifest whose file is not there: most likely misspelt, so that an article misses its date.
    void name_lost_lines() {
        for (const auto& entry : desk_.manifest.without_file(seen_))
            skip(options_.manifest + ":" + std::to_string(entry.line), "there is no file \"" + entry.file + "\"; check its name");
    }

    void skip(std::string where, std::string what) { batch_.skipped.push_back({std::move(where), std::move(what)}); }

    [[nodiscard]] const Format* format_of(const std::string& path) const {
        bool packed = false;
        return find_format(extension_of(path, packed));
    }

    [[nodiscard]] bool is_manifest(const std::string& file) const {
        std::error_code error;
        return !options_.manifest.empty() && fs::equivalent(file, options_.manifest, error);
    }

    void read_stream(std::istream& in) {
        std::string bytes(std::istreambuf_iterator<char>(in), {});
        std::istringstream again(bytes);
        if (is_jsonl(options_.input_format.empty() ? ".jsonl" : "." + options_.input_format) && belongs_aside(Lines(again)))
            return batch_.set_aside.push_back({{}, std::move(bytes)});
        const auto extension = options_.input_format.empty() ? ".jsonl" : "." + options_.input_format;
        read_bytes_as(bytes, find_format(extension), {}, "standard input");
    }

    static bool is_jsonl(std::string_view extension) { return extension == ".jsonl" || extension == ".ndjson"; }

    /// The first line that is an object decides.
    [[nodiscard]] bool belongs_aside(Lines lines) const {
        for (std::string line; options_.set_aside && lines.next(line);) {
            const auto first = line.find_first_not_of(" \t\r\xEF\xBB\xBF");
            if (first != std::string::npos && line[first] == '{') return options_.set_aside(std::string_view(line).substr(first));
        }
        return false;
    }

    void read_file(const std::string& path) {
        seen_.push_back(path);
        bool packed = false;
        auto extension = options_.input_format.empty() ? extension_of(path, packed) : "." + options_.input_format;
        if (is_jsonl(extension) && belongs_aside(Lines(path))) return batch_.set_aside.push_back({path, {}});
        auto bytes = read_bytes(path);
        if (!bytes) return skip(path, "the file cannot be read; check its permissions");
        extension = extension_of(path, packed);
        if (packed) {
            auto unpacked = gunzip(*bytes, largest_unpacked);
            if (!unpacked.error.empty()) return skip(path, unpacked.error);
            bytes = std::move(unpacked.bytes);
        }
        if (!options_.input_format.empty()) extension = "." + options_.input_format;
        const auto* format = find_format(extension);
        if (format == nullptr) return skip(path, "an unknown kind of file; known are " + known_extensions());
        read_bytes_as(*bytes, format, path, path);
    }

    void read_bytes_as(std::string_view bytes, const Format* format, const std::string& path, const std::string& name) {
        if (bytes.empty()) return path.empty() ? void() : skip(name, "the file is empty; nothing to read");
        if (bytes.size() > largest_text) return skip(name, "larger than 2 GiB; split it");
        const auto decoded = text::decode(bytes);
        if (looks_binary(decoded)) return skip(name, "no text but binary data; convert it to text first");
        auto drafts = format->read({decoded.utf8, path, name}, batch_.skipped);
        const auto note = encoding_note(decoded);
        const bool many = drafts.size() > 1 || path.empty();
        for (auto& draft : drafts) {
            if (!note.empty()) draft.notes.insert(draft.notes.begin(), note);
            add(std::move(draft), bytes, path, name, many);
        }
    }

    /// One character in ten replaced: whatever it is, it was never text.
    static bool looks_binary(const text::Decoded& decoded) {
        return decoded.replaced * 10 > decoded.utf8.size() / 2 && decoded.replaced > 8;
    }

    static std::string encoding_note(const text::Decoded& decoded) {
        std::string note;
        if (decoded.encoding != "UTF-8") note = "decoded from " + decoded.encoding;
        if (decoded.replaced == 0) return note;
        const auto count = std::to_string(decoded.replaced) +
                           " broken or control characters replaced by U+FFFD; save it as UTF-8 if they matter";
        return note.empty() ? count : note + "; " + count;
    }

    void add(Draft draft, std::string_view bytes, const std::string& path, const std::string& name, bool many) {
        draft.path = path;
        if (draft.where.empty()) draft.where = name;
        draft.sha256 = sha256(many ? std::string_view(draft.text) : bytes);
        if (draft.id.empty()) draft.id = many ? draft.sha256.substr(0, 16) : fs::path(path).filename().string();
        if (auto article = edit(std::move(draft), desk_, batch_.skipped)) batch_.articles.push_back(std::move(*article));
    }

    const ReadOptions& options_;
    EditingDesk desk_;
    Batch batch_;
    std::vector<std::string> seen_;  // the files that were opened
};

}  // namespace

struct LineReader::Parts {
    explicit Parts(ReadOptions given) : options(std::move(given)), reader(options) {}
    ReadOptions options;
    Reader reader;
};

LineReader::LineReader(ReadOptions options) : parts_(std::make_unique<Parts>(std::move(options))) {}
LineReader::LineReader(LineReader&&) noexcept = default;
LineReader::~LineReader() = default;

Batch LineReader::read(std::string_view line) {
    parts_->reader.read_line(line);
    return parts_->reader.take();
}

Batch read_articles(const std::vector<std::string>& inputs, const ReadOptions& options, std::istream& standard_input) {
    Reader reader(options);
    for (const auto& input : inputs) reader.read(input, standard_input);
    return std::move(reader).finish();
}

}  // namespace annals::article
