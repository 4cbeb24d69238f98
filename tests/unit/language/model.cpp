#include "language/model.hpp"

#include "support/catch.hpp"

using namespace annals::language;

namespace {

Features features_of(std::uint32_t feature) {
    Features features{};
    features.fill(feature);
    return features;
}

}  // namespace

TEST_CASE("a model gives back the weights that it was written with", "[language]") {
    const std::vector<Label> labels = {{Upos::noun, Xpos::nn}, {Upos::verb, Xpos::vb}};
    const auto bytes =
        write_model(labels, {{0x80010002U, {{0, 7}, {1, -300}}}, {0x80010001U, {{1, 5}}}, {3U, {{0, 1}}}}, "made by hand");
    const Model model(bytes);
    CHECK(model.labels() == labels);
    CHECK(model.notice() == "made by hand");
    Model::Scores scores{};
    model.score(features_of(0x80010002U), scores);
    const auto times = static_cast<std::int32_t>(feature_count);
    CHECK(scores[0] == 7 * times);
    CHECK(scores[1] == -300 * times);
    model.score(features_of(0x80020002U), scores);
    CHECK(scores[0] == 7 * times);
}

TEST_CASE("a model of other features, or a damaged one, is refused", "[language]") {
    auto bytes = write_model({{Upos::noun, Xpos::nn}}, {}, "");
    CHECK_THROWS_AS(Model("no model"), ModelError);
    CHECK_THROWS_AS(Model(std::string_view(bytes).substr(0, bytes.size() / 2)), ModelError);
    bytes[12] = static_cast<char>(bytes[12] + 1);
    CHECK_THROWS_WITH(Model(bytes), Catch::Contains("other features"));
}

TEST_CASE("the shipped model says what it was made from and under which licence", "[language]") {
    CHECK(embedded_model().notice().find("CC BY-SA 4.0") != std::string_view::npos);
    CHECK(embedded_model().notice().find("SHA-256") != std::string_view::npos);
}
