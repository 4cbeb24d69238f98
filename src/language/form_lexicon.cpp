#include "form_lexicon.hpp"

#include <algorithm>

#include "annals/resources/bundle.hpp"
#include "tag_names.hpp"
#include "word_map.hpp"

namespace annals::language {
namespace {

// Columns of the map: Penn tags have the numbers below the classes, which are letters.
constexpr std::uint8_t verb_bases = 'b';
std::uint8_t column_of(FormClass form_class) { return static_cast<std::uint8_t>(form_class); }
std::uint8_t column_of(Xpos xpos) { return static_cast<std::uint8_t>(xpos); }
static_assert(static_cast<std::uint8_t>(Xpos::other) < 'a');

/// The second column of "form<TAB>column<TAB>lemma".
std::string_view second_column(std::string_view line) {
    line.remove_prefix(std::min(line.find('\t'), line.size() - 1) + 1);
    return line.substr(0, line.find('\t'));
}

/// All lines but comments, which start with "# ".
template <typename Column> void add_lines(WordMap& map, std::string_view text, Column column) {
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (!line.empty() && !line.starts_with("# ")) map.add(line, column(line));
    }
}

std::size_t lines_of(std::string_view text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1; }

/// Read once, when the first word asks: some twenty thousand lines, in some milliseconds.
const WordMap& lexicon() {
    static const WordMap all = [] {
        const auto bundle = resources::Bundle::embedded();
        const auto forms = bundle.get("en/language/forms.txt"), verbs = bundle.get("en/language/verbs.txt"),
                   learnt = bundle.get("en/language/lemmas.txt");
        WordMap map(lines_of(forms) + lines_of(verbs) + lines_of(learnt));
        add_lines(map, forms, [](std::string_view line) { return static_cast<std::uint8_t>(second_column(line).front()); });
        add_lines(map, verbs, [](std::string_view) { return verb_bases; });
        add_lines(map, learnt, [](std::string_view line) { return column_of(xpos_of(second_column(line))); });
        return map;
    }();
    return all;
}

}  // namespace

std::string_view irregular(std::string_view norm, FormClass form_class) {
    return lexicon().find(norm, column_of(form_class)).value_or(std::string_view{});
}

bool is_verb_base(std::string_view norm) { return lexicon().find(norm, verb_bases).has_value(); }

std::optional<std::string_view> learnt_lemma(std::string_view norm, Xpos xpos) { return lexicon().find(norm, column_of(xpos)); }

}  // namespace annals::language
