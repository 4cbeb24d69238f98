#include "annals/resources/bundle.hpp"

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using annals::resources::Bundle;

namespace {

std::string rules_file() { return Bundle::embedded().names("en/").front(); }

Bundle overridden(annals::test::ScratchFolder& folder, const std::string& contents) {
    const auto path = folder.path() / rules_file();
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << contents;
    return Bundle::with_overrides(folder.path());
}

}  // namespace

TEST_CASE("a file read from a folder counts like the same file embedded", "[resources]") {
    annals::test::ScratchFolder folder;
    const auto embedded = Bundle::embedded();
    CHECK(overridden(folder, std::string(embedded.get(rules_file()))).hash() == embedded.hash());
}

TEST_CASE("a folder that overrides nothing is refused", "[resources]") {
    annals::test::ScratchFolder folder;
    CHECK_THROWS_AS(Bundle::with_overrides(folder.path()), annals::resources::MissingResource);
    static_cast<void>(folder.write("days.rules", "rule weekday\n"));
    CHECK_THROWS_AS(Bundle::with_overrides(folder.path()), annals::resources::MissingResource);
}

TEST_CASE("the hash of the resources changes with any byte of a rule", "[resources]") {
    annals::test::ScratchFolder folder;
    const auto embedded = Bundle::embedded();
    CHECK(overridden(folder, std::string(embedded.get(rules_file())) + " ").hash() != embedded.hash());
    CHECK(embedded.hash().size() == 64);
}
