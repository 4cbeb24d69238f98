#include <algorithm>
#include <array>

#include "annals/resources/blocks.hpp"
#include "article/outlet.hpp"
#include "article/words.hpp"

namespace annals::article {
namespace {

constexpr std::size_t longest_masthead = 60;       // bytes
constexpr std::size_t longest_masthead_words = 5;  // "The Port Marrow Evening Post"

bool among(const std::vector<std::string>& list, const Word& word) {
    return std::find(list.begin(), list.end(), word.norm) != list.end();
}

/// Where the name may start: after ©, "(c)" or "Copyright"; npos when the line has none of them.
std::size_t after_mark(std::string_view line) {
    for (const std::string_view mark : {"\u00A9", "(c)", "(C)", "Copyright", "COPYRIGHT"}) {
        if (const auto at = line.find(mark); at != std::string_view::npos) return at + mark.size();
    }
    return std::string_view::npos;
}

}  // namespace

OutletNames::OutletNames(const resources::Bundle& bundle) {
    const std::string file = "en/outlets/names.words";
    for (const auto& block : resources::parse_blocks(bundle.origin(file), bundle.get(file))) {
        for (const auto& field : block.fields) {
            if (field.key == "example" || field.key == "counter") continue;
            auto& list = list_of(block, field);
            for (auto& word : resources::split_list(field.value)) list.push_back(std::move(word));
        }
    }
}

std::vector<std::string>& OutletNames::list_of(const resources::Block& block, const resources::Field& field) {
    if (field.key == "ends") return ends_;
    if (field.key == "legal") return legal_;
    if (field.key == "company") return company_;
    if (field.key == "section") return section_;
    throw resources::fault(block, field, 0, "unknown key \"" + std::string(field.key) + "\"");
}

std::string OutletNames::in_copyright_line(std::string_view line) const {
    const auto start = after_mark(line);
    if (start == std::string_view::npos) return {};
    const auto rest = line.substr(start);
    const auto words = words_of(rest);
    const auto passed_over = [](const Word& word) {
        return word.number || !word.capital || word.norm == "c" || word.norm == "copyright";
    };
    const auto first = std::find_if_not(words.begin(), words.end(), passed_over);
    if (first == words.end() || among(legal_, *first)) return {};
    auto name = first->span;
    bool ended = false;
    for (auto word = first; word != words.end() && word->capital && !among(legal_, *word); ++word) {
        const auto gap = word == first ? std::string_view() : rest.substr(name.end, word->span.begin - name.end);
        if (gap.find_first_of(".,|") != std::string_view::npos || (ended && among(company_, *word))) break;
        ended = ended || among(ends_, *word);
        name.end = word->span.end;
    }
    return std::string(rest.substr(name.begin, name.size()));
}

bool OutletNames::is_masthead(std::string_view line) const {
    if (line.size() > longest_masthead || line.find_first_of(".,:;!?\"") != std::string_view::npos) return false;
    const auto words = words_of(line);
    static constexpr std::array<std::string_view, 4> small = {"of", "the", "and", "&"};
    const auto fits = [](const Word& word) {
        return word.capital || std::find(small.begin(), small.end(), word.norm) != small.end();
    };
    const auto proper = [&](const Word& word) {
        return !among(ends_, word) && !among(section_, word) && std::find(small.begin(), small.end(), word.norm) == small.end();
    };
    return words.size() >= 2 && words.size() <= longest_masthead_words && std::all_of(words.begin(), words.end(), fits) &&
           std::any_of(words.begin(), words.end(), proper) &&
           std::any_of(words.begin(), words.end(), [this](const Word& word) { return among(ends_, word); });
}

}  // namespace annals::article
