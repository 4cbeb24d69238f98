#include "marks.hpp"

namespace annals::language {

Mark mark_of(std::string_view word) {
    if (word == "“" || word == "„" || word == "«" || word == "‘" || word == "``" || word == "`") return Mark::opening;
    if (word == "”" || word == "»" || word == "’") return Mark::closing;
    if (word == "\"" || word == "'" || word == "''" || word == "＂") return Mark::either;
    return Mark::none;
}

bool is_single_mark(std::string_view word) { return word == "‘" || word == "’" || word == "'" || word == "`"; }

bool closes_sentence(std::string_view word) {
    const auto mark = mark_of(word);
    return mark == Mark::closing || mark == Mark::either || word == ")" || word == "]" || word == "}";
}

}  // namespace annals::language
