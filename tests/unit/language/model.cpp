#include "language/model.hpp"

#include "language/border_model.hpp"
#include "language/model_error.hpp"
#include "language/stages.hpp"
#include "language/weight_code.hpp"

#include "support/catch.hpp"

using namespace annals::language;

namespace {

using Scores = std::array<std::int32_t, 4>;

template <typename Rows> Scores scores(const Rows& rows, std::vector<std::uint32_t> features) {
    Scores sums{};
    rows.score(features, sums);
    return sums;
}

}  // namespace

TEST_CASE("sparse rows give back the weights that they were written with", "[language]") {
    const auto bytes = write_sparse_rows({{0x80010002U, {{0, 80}, {1, -300}}}, {0x80010001U, {{1, 500}}}, {3U, {{3, 8}}}});
    const SparseRows rows(bytes);
    const auto two = scores(rows, {0x80010002U});
    CHECK(two[0] == Approx(80).epsilon(0.04));
    CHECK(two[1] == Approx(-300).epsilon(0.04));
    CHECK(scores(rows, {0x80010002U, 0x80010001U})[1] == Approx(200).margin(30));
    CHECK(scores(rows, {3U}) == Scores{0, 0, 0, 8});
    CHECK(scores(rows, {0x80020002U}) == Scores{});
    CHECK_THROWS_AS(SparseRows(std::string_view(bytes).substr(0, 100)), ModelError);
}

TEST_CASE("rows of actions give back the weights of left and right", "[language]") {
    const auto bytes = write_action_rows({{0x80010002U, 8, -300}, {0x10010001U, 0, 9}}, 0.7);
    const ActionRows rows(bytes);
    CHECK(scores(rows, {0x80010002U})[1] == 8);
    CHECK(scores(rows, {0x80010002U})[2] == Approx(-300).epsilon(0.04));
    CHECK(scores(rows, {0x80010002U, 0x10010001U})[1] == 8);
    CHECK(scores(rows, {0x10010001U}) == Scores{0, 0, 9, 0});
    CHECK(scores(rows, {0x80010003U}) == Scores{});
    CHECK_THROWS_AS(ActionRows(std::string_view(bytes).substr(1)), ModelError);
}

TEST_CASE("a line of action rows that is too full keeps those that weigh most", "[language]") {
    std::vector<ActionRow> rows;
    for (std::int16_t i = 1; i <= 30; ++i) rows.push_back({static_cast<std::uint32_t>(i), static_cast<std::int16_t>(100 * i), 0});
    const auto bytes = write_action_rows(rows, 30);  // one line for all
    const ActionRows read(bytes);
    CHECK(scores(read, {30U})[1] > 0);
    CHECK(scores(read, {1U})[1] == 0);
}

TEST_CASE("a weight in one byte is at most four hundredths off", "[language]") {
    CHECK(weight_of_code[code_of_weight(0)] == 0);
    for (std::int32_t weight = 8; weight < 30000; weight += 1 + weight / 50) {
        CHECK(weight_of_code[code_of_weight(weight)] == Approx(weight).epsilon(0.04).margin(1));
        CHECK(weight_of_code[code_of_weight(-weight)] == -weight_of_code[code_of_weight(weight)]);
    }
}

TEST_CASE("the word table finds every word by its hash, whatever its digits", "[language]") {
    std::vector<WordRow> rows;
    for (int i = 0; i < 500; ++i)
        rows.push_back({word_hash("word" + std::string(static_cast<std::size_t>(i), 'x')), static_cast<std::uint8_t>(i)});
    const auto bytes = write_word_table(rows);
    const WordTable table(bytes);
    for (const auto& row : rows) CHECK(table.find(row.hash).cluster == row.cluster);
    CHECK(table.find(word_hash("another")).hash == 0);
    CHECK(word_hash("1990s") == word_hash("2020s"));
}

TEST_CASE("a dictionary tells parts of speech of the words that it holds", "[language]") {
    const auto bytes =
        write_lexical_classes({{word_hash("left"), lexical::adjective | lexical::past}, {word_hash("town"), lexical::noun}});
    const LexicalClasses dictionary(bytes);
    CHECK(dictionary.find(word_hash("left")) == (lexical::adjective | lexical::past));
    CHECK(dictionary.find(word_hash("harwick")) == 0);
}

TEST_CASE("a model file gives back its parts", "[language]") {
    const auto bytes = write_model_file({{"notice", {"made by hand"}}, {"tagger", {"abc", 17}}});
    const ModelFile file(bytes);
    CHECK(file.part("notice") == "made by hand");
    CHECK(file.part("tagger", 17) == "abc");
    CHECK(file.parts().at("tagger").fingerprint == 17);
    CHECK_FALSE(file.has("names"));
    CHECK_THROWS_WITH(file.part("names"), Catch::Contains("'names'"));
    CHECK_THROWS_WITH(file.part("tagger", 18), Catch::Contains("'tagger'") && Catch::Contains("other features"));
}

TEST_CASE("a model file of another version, or cut short, is refused", "[language]") {
    auto bytes = write_model_file({{"notice", {"made by hand"}}});
    CHECK_THROWS_WITH(ModelFile("no model"), Catch::Contains("cut short"));
    CHECK_THROWS_WITH(ModelFile(std::string(200, 'x')), Catch::Contains("no model file"));
    CHECK_THROWS_WITH(ModelFile(std::string_view(bytes).substr(0, 40)), Catch::Contains("cut short"));
    bytes[8] = 9;
    CHECK_THROWS_WITH(ModelFile(bytes), Catch::Contains("another version"));
}

TEST_CASE("weights of sentence borders are as many as their features, or are refused", "[language]") {
    CHECK_THROWS_WITH(BorderModel("too few"), Catch::Contains("'borders'"));
    const std::string weights(std::size_t{1} << border_feature_bits, '\1');
    CHECK(BorderModel(weights).score({}) == static_cast<std::int32_t>(BorderFeatures{}.size()));
}

TEST_CASE("answers that are sure after a stage are given without the other features", "[language]") {
    const auto bytes = write_sparse_rows({{0x80010002U, {{0, 800}}}, {3U, {{1, 1600}}}});
    const SparseRows rows(bytes);
    const std::vector<std::uint32_t> features = {0x80010002U, 3U};
    const auto best = [&](std::int32_t sure) {
        Scores sums{};
        return best_in_stages<SparseRows>(features, std::array<Stage, 1>{{{1, sure}}}, rows, sums);
    };
    CHECK(best(400) == 0);
    CHECK(best(1200) == 1);
}

TEST_CASE("the shipped model says what it was made from and under which licence", "[language]") {
    for (const auto* part : {"notice", "borders_notice", "names_notice"}) {
        CHECK(embedded_model_file().part(part).find("CC BY-SA 4.0") != std::string_view::npos);
        CHECK(embedded_model_file().part(part).find("SHA-256") != std::string_view::npos);
    }
}
