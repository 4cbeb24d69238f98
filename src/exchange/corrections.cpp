#include "annals/exchange/corrections.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>

namespace annals::exchange {
namespace {

using graph::Correction;
using graph::Fix;

constexpr std::array<std::string_view, 8> columns{"fix", "mentions", "article", "actor", "place", "value", "author", "reason"};
constexpr std::array fixes{Fix::date, Fix::merge, Fix::split, Fix::drop, Fix::rename, Fix::published};

std::string listed(const auto& names) {
    std::string list;
    for (const auto& name : names) list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream words(text);
    return {std::istream_iterator<std::string>(words), {}};
}

/// One line on its way to a correction.
class Line {
public:
    Line(const std::string& path, const article::TableRow& row) : path_(path), row_(row) {}

    Correction read() {
        for (const auto& [name, value] : row_.fields) {
            if (std::find(columns.begin(), columns.end(), name) == columns.end())
                fail("\"" + name + "\" is no field of a correction; there are " + listed(columns));
        }
        Correction made;
        made.fix = fix();
        made.mentions = words_of(field("mentions"));
        made.article = field("article");
        made.actor = field("actor");
        made.place = field("place");
        made.value = field("value");
        made.author = field("author");
        made.reason = field("reason");
        made.line = row_.line;
        check(made);
        return made;
    }

private:
    [[noreturn]] void fail(const std::string& what) const { article::fail_in_table(path_, row_.line, what); }

    [[nodiscard]] std::string field(const char* name) const {
        const auto found = row_.fields.find(name);
        return found == row_.fields.end() ? std::string() : found->second;
    }

    [[nodiscard]] Fix fix() const {
        const auto said = field("fix");
        const auto found = std::find_if(fixes.begin(), fixes.end(), [&](Fix one) { return graph::name(one) == said; });
        if (found != fixes.end()) return *found;
        std::vector<std::string_view> names;
        for (const auto one : fixes) names.push_back(graph::name(one));
        fail((said.empty() ? "no \"fix\"" : "there is no fix \"" + said + "\"") + "; give one of " + listed(names));
    }

    void check(Correction& made) const {
        const bool renames_entity = made.fix == Fix::rename && (!made.actor.empty() || !made.place.empty());
        if (made.fix == Fix::published) {
            if (made.article.empty()) fail("no \"article\"; give its id or sha256");
        } else if (!renames_entity && made.mentions.size() < (made.fix == Fix::merge ? 2 : 1)) {
            fail(made.fix == Fix::merge
                     ? std::string("merging needs the ids of at least two \"mentions\", parted by spaces")
                     : "no \"mentions\"; give ids as a timeline's JSON has them" +
                           std::string(made.fix == Fix::rename ? ", or the id of an \"actor\" or a \"place\"" : ""));
        }
        if (made.fix == Fix::rename && made.value.empty()) fail("no \"value\"; give the name");
        if (made.fix == Fix::date || made.fix == Fix::published) read_date(made);
    }

    void read_date(Correction& made) const {
        if (made.value.empty()) fail("no \"value\"; give the date, as 2022-09-10, 2022-09 or 2022-09-05/2022-09-08");
        made.date = calendar::parse_timex3(made.value);
        const bool open = made.date && (!made.date->period.begin || !made.date->period.end);
        if (!made.date || (open && made.fix == Fix::published))
            fail("\"" + made.value + "\" is no date; write 2022-09-10, 2022-09 or 2022-09-05/2022-09-08" +
                 (made.fix == Fix::date ? ", with .. for an open end" : ""));
    }

    const std::string& path_;
    const article::TableRow& row_;
};

}  // namespace

std::vector<Correction> read_corrections(const std::string& path) {
    std::vector<Correction> corrections;
    for (const auto& row : article::read_table(path, "file of corrections").rows) corrections.push_back(Line(path, row).read());
    return corrections;
}

}  // namespace annals::exchange
