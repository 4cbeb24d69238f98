#include "annals/language/conllu.hpp"

#include <array>
#include <charconv>
#include <optional>

#include "language/written_form.hpp"

namespace annals::language {
namespace {

constexpr std::size_t column_count = 10;
using Columns = std::array<std::string_view, column_count>;
enum Column : std::size_t { id_column = 0, form_column = 1, misc_column = 9 };

/// An ID: "7", "7-8" or "8.1".
struct Id {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool empty_node = false;
};

std::optional<std::uint32_t> number_of(std::string_view digits) {
    std::uint32_t number = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (fault != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

std::optional<Id> id_of(std::string_view column) {
    const auto mark = column.find_first_of("-.");
    const auto first = number_of(column.substr(0, mark));
    if (!first || mark == std::string_view::npos) return first ? std::optional(Id{*first, *first, false}) : std::nullopt;
    const auto last = number_of(column.substr(mark + 1));
    if (!last) return std::nullopt;
    return Id{*first, *last, column[mark] == '.'};
}

bool has_no_space_after(std::string_view misc) {
    while (!misc.empty()) {
        const auto bar = misc.find('|');
        if (misc.substr(0, bar) == "SpaceAfter=No") return true;
        misc = bar == std::string_view::npos ? std::string_view() : misc.substr(bar + 1);
    }
    return false;
}

/// "# newdoc id = a" of "newdoc" gives "id = a"; nothing when the comment is another one.
std::optional<std::string_view> comment(std::string_view line, std::string_view name) {
    const auto begin = line.find_first_not_of("# ");
    if (begin == std::string_view::npos || !line.substr(begin).starts_with(name)) return std::nullopt;
    const auto rest = line.substr(begin + name.size());
    if (!rest.empty() && rest.front() != ' ') return std::nullopt;
    const auto value = rest.find_first_not_of(' ');
    return value == std::string_view::npos ? std::string_view() : rest.substr(value);
}

/// "a" of "id = a".
std::string_view value_of_id(std::string_view attribute) {
    if (!attribute.starts_with("id")) return {};
    const auto value = attribute.find_first_not_of(" =", 2);
    return value == std::string_view::npos ? std::string_view() : attribute.substr(value);
}

/// Puts one article together, word by word.
class Builder {
public:
    explicit Builder(std::string_view id) { given_.article.id = id; }

    void open_paragraph() { new_paragraph_ = true; }

    void add_word(std::string_view form) {
        if (!in_sentence_) open_sentence();
        if (space_ && in_paragraph_text_) text_ += ' ';
        Token token;
        token.span.begin = size();
        text_ += form;
        token.span.end = size();
        write_form(token, form);
        token.space_before = space_;
        token.sentence = static_cast<std::uint32_t>(given_.document.sentences.size()) - 1;
        given_.document.tokens.push_back(std::move(token));
        space_ = in_paragraph_text_ = true;
    }

    void no_space_after() { space_ = false; }

    void close_sentence() {
        if (!in_sentence_) return;
        in_sentence_ = false;
        auto& document = given_.document;
        auto& sentence = document.sentences.back();
        sentence.tokens.end = static_cast<std::uint32_t>(document.tokens.size());
        sentence.span = {document.tokens[sentence.tokens.begin].span.begin, size()};
        document.paragraphs.back().end = static_cast<std::uint32_t>(document.sentences.size());
        given_.article.kept.back().span.end = size();
    }

    [[nodiscard]] bool empty() const { return given_.document.tokens.empty(); }

    [[nodiscard]] GivenWords finish() && {
        given_.article.text = text::SourceText(std::move(text_));
        return std::move(given_);
    }

private:
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

    void open_sentence() {
        auto& document = given_.document;
        if (new_paragraph_) {
            if (!text_.empty()) text_ += "\n\n";
            const auto first = static_cast<std::uint32_t>(document.sentences.size());
            document.paragraphs.push_back({first, first});
            given_.article.kept.push_back({{size(), size()}});
            new_paragraph_ = in_paragraph_text_ = false;
            space_ = true;
        }
        Sentence sentence;
        sentence.tokens.begin = static_cast<std::uint32_t>(document.tokens.size());
        sentence.paragraph = static_cast<std::uint32_t>(document.paragraphs.size()) - 1;
        document.sentences.push_back(sentence);
        in_sentence_ = true;
    }

    GivenWords given_;
    std::string text_;
    bool new_paragraph_ = true;
    bool in_paragraph_text_ = false;  // a word of this paragraph stands before
    bool in_sentence_ = false;
    bool space_ = true;  // before the next word
};

/// Reads line by line; knows which word must come next.
class TableReader {
public:
    std::vector<GivenWords> read(std::string_view table) {
        for (std::size_t at = 0; at < table.size();) {
            const auto end = std::min(table.find('\n', at), table.size());
            auto line = table.substr(at, end - at);
            if (line.ends_with('\r')) line.remove_suffix(1);
            ++number_;
            read_line(line);
            at = end + 1;
        }
        end_sentence();
        end_article("");
        return std::move(all_);
    }

private:
    [[noreturn]] void refuse(const std::string& what) const { throw ConlluError(number_, what); }

    void read_line(std::string_view line) {
        if (line.empty()) return end_sentence();
        if (line.front() == '#') return read_comment(line);
        const auto columns = columns_of(line);
        const auto id = id_of(columns[id_column]);
        if (!id)
            refuse("'" + std::string(columns[id_column].substr(0, 20)) + "' is no ID; write 3, 3-4 (multiword) or 3.1 (empty)");
        if (!id->empty_node) read_token(*id, columns);
    }

    void read_comment(std::string_view line) {
        if (const auto rest = comment(line, "newdoc")) end_article(value_of_id(*rest));
        if (comment(line, "newpar")) article_.open_paragraph();
    }

    [[nodiscard]] Columns columns_of(std::string_view line) const {
        Columns columns;
        std::size_t count = 0;
        for (std::size_t at = 0; at <= line.size(); ++count) {
            const auto tab = std::min(line.find('\t', at), line.size());
            if (count < column_count) columns[count] = line.substr(at, tab - at);
            at = tab + 1;
        }
        if (count != column_count)
            refuse("a word's line has 10 columns with tabs between them, and this one has " + std::to_string(count));
        if (columns[form_column].empty()) refuse("the word has no form; write it in column 2");
        return columns;
    }

    void read_token(Id id, const Columns& columns) {
        const bool multiword = id.last != id.first;
        if (id.first != expected_ || id.last < id.first || (multiword && multiword_end_ >= expected_))
            refuse("ID " + std::string(columns[id_column]) + " stands where word " + std::to_string(expected_) +
                   " is due; number the words of a sentence 1, 2, 3, with a blank line between sentences");
        const bool no_space = has_no_space_after(columns[misc_column]);
        if (multiword) {
            multiword_end_ = id.last;
            multiword_no_space_ = no_space;
            return;
        }
        article_.add_word(columns[form_column]);
        const bool inside = expected_ < multiword_end_;
        if (expected_ == multiword_end_ ? multiword_no_space_ : inside || no_space) article_.no_space_after();
        ++expected_;
    }

    void end_sentence() {
        if (multiword_end_ >= expected_)
            refuse("the sentence ends inside of a multiword token; give its words up to " + std::to_string(multiword_end_));
        article_.close_sentence();
        expected_ = 1;
        multiword_end_ = 0;
    }

    void end_article(std::string_view next_id) {
        if (expected_ != 1) refuse("a new article begins inside of a sentence; put a blank line before it");
        if (!article_.empty()) all_.push_back(std::move(article_).finish());
        article_ = Builder(next_id);
    }

    std::vector<GivenWords> all_;
    Builder article_{""};
    std::size_t number_ = 0;
    std::uint32_t expected_ = 1;
    std::uint32_t multiword_end_ = 0;
    bool multiword_no_space_ = false;
};

}  // namespace

std::vector<GivenWords> read_conllu(std::string_view utf8) { return TableReader().read(utf8); }

}  // namespace annals::language
