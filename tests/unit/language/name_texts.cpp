#include "language/training/name_texts.hpp"

#include "support/catch.hpp"

using namespace annals::language;
using namespace annals::language::training;

TEST_CASE("a family name alone is the person's of that document, but no known organisation and no place that something is in",
          "[language]") {
    const auto kind_of = [](const std::string& last, const NamedSentence& mention, const KnownNames& known = {}) {
        NamedDocument document = {{{"Ada", last, "won", "."}, {{{0, 2}, NameKind::person}}}, mention};
        correct_family_names(document, known);
        return document[1].names.front().kind;
    };
    const NamedSentence leads = {{"Hamilton", "leads", "."}, {{{0, 1}, NameKind::location}}};
    const NamedSentence in_town = {{"She", "lives", "in", "Hamilton", "."}, {{{3, 4}, NameKind::location}}};
    const NamedSentence firm = {{"Ford", "cut", "jobs", "."}, {{{0, 1}, NameKind::organisation}}};
    CHECK(kind_of("Hamilton", leads) == NameKind::person);
    CHECK(kind_of("Harwick", leads) == NameKind::location);
    CHECK(kind_of("Hamilton", in_town) == NameKind::location);
    CHECK(kind_of("Ford", firm) == NameKind::person);
    CHECK(kind_of("Ford", firm, {{{"Ford"}, NameKind::organisation}}) == NameKind::organisation);
}
