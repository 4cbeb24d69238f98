#include "form_lexicon.hpp"

#include <string>

#include "annals/resources/bundle.hpp"
#include "annals/resources/sorted_lines.hpp"
#include "tag_names.hpp"

namespace annals::language {
namespace {

resources::SortedLines embedded(std::string_view name) { return resources::SortedLines(resources::Bundle::embedded().get(name)); }

/// Of lines "form<TAB>column<TAB>dictionary form" the last.
std::optional<std::string_view> last_column(const resources::SortedLines& lines, std::string_view norm, std::string_view column) {
    return lines.after(std::string(norm).append("\t").append(column).append("\t"));
}

}  // namespace

std::string_view irregular(std::string_view norm, FormClass form_class) {
    static const resources::SortedLines forms = embedded("en/language/forms.txt");
    const auto column = static_cast<char>(form_class);
    return last_column(forms, norm, {&column, 1}).value_or(std::string_view{});
}

bool is_verb_base(std::string_view norm) {
    static const resources::SortedLines verbs = embedded("en/language/verbs.txt");
    return verbs.after(norm) == "";  // the word itself comes before all others that begin with it
}

std::optional<std::string_view> learnt_lemma(std::string_view norm, Xpos xpos) {
    static const resources::SortedLines learnt = embedded("en/language/lemmas.txt");
    return last_column(learnt, norm, name(xpos));
}

}  // namespace annals::language
