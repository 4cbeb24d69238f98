#include <algorithm>

#include <rapidcheck.h>

#include "language/parse.hpp"
#include "language/parser_state.hpp"
#include "language/training/oracle.hpp"
#include "reading.hpp"
#include "support/catch.hpp"

using namespace annals::language;

namespace {

/// "Troops <nsubj< retook": a word, its relation and its head, for every word of the text.
std::vector<std::string> arcs(const std::string& text) {
    annals::test::Reading reading;
    reading.article.text = annals::text::SourceText(text);
    reading.document = analyse(reading.article, {.dependencies = true});
    std::vector<std::string> found;
    for (const auto& token : reading.document.tokens) {
        const auto head = token.head == no_head ? "." : reading.quote(reading.document.tokens[token.head].span);
        found.push_back(reading.quote(token.span) + " " + std::string(name(token.relation)) + " " + head);
    }
    return found;
}

bool has(const std::vector<std::string>& arcs, const std::string& arc) {
    return std::find(arcs.begin(), arcs.end(), arc) != arcs.end();
}

/// A projective tree over `size` words: the root of [begin, end) is drawn, and hangs on `head`.
void draw_tree(std::vector<std::uint32_t>& heads, std::uint32_t begin, std::uint32_t end, std::uint32_t head) {
    while (begin < end) {
        const auto part_end = *rc::gen::inRange(begin + 1, end + 1);
        const auto top = *rc::gen::inRange(begin, part_end);
        heads[top] = head;
        draw_tree(heads, begin, top, top);
        draw_tree(heads, top + 1, part_end, top);
        begin = part_end;
    }
}

std::vector<std::uint32_t> drawn_tree() {
    const auto size = *rc::gen::inRange<std::uint32_t>(1, 12);
    std::vector<std::uint32_t> heads(size);
    const auto top = *rc::gen::inRange<std::uint32_t>(0, size);
    heads[top] = size;
    draw_tree(heads, 0, top, top);
    draw_tree(heads, top + 1, size, top);
    return heads;
}

int missing(const ParserState& state, const std::vector<std::uint32_t>& heads) {
    int count = 0;
    for (std::uint32_t i = 0; i < heads.size(); ++i) count += state.node(i).head == heads[i] ? 0 : 1;
    return count;
}

/// A sentence of three words, and states of a parser that reads it.
struct Three {
    SentenceFacts words{{{"A", "a"}, {"b", "b"}, {"c", "c"}}, WordKnowledge()};
    std::vector<std::uint8_t> tags{0, 1, 2};
    ParserSentence sentence{words, tags, tags};

    [[nodiscard]] static ParserState state(const std::vector<Action>& actions) {
        ParserState state(3);
        for (const auto action : actions) state.apply(action);
        return state;
    }
    [[nodiscard]] std::vector<std::uint32_t> features(const ParserState& state) const {
        FeatureList list;
        action_features(sentence, state, list);
        return {list.span().begin(), list.span().end()};
    }
    /// Weights that favour `left` by so much, each in its state and in no other of them.
    [[nodiscard]] std::string favouring_left(const std::vector<std::pair<ParserState, std::int16_t>>& favours) const {
        std::vector<ActionRow> rows;
        for (const auto& [favoured, weight] : favours) {
            for (const auto feature : features(favoured)) {
                const auto has = [&](const auto& favour) { return std::ranges::count(features(favour.first), feature) > 0; };
                if (std::ranges::count_if(favours, has) > 1) continue;
                rows.push_back({feature, weight, 0});
                break;
            }
        }
        return write_action_rows(rows, 0.1);
    }
    [[nodiscard]] std::vector<std::uint32_t> heads(const std::string& actions) const {
        const auto relations = write_sparse_rows({});
        const auto tree = parse(sentence, ActionRows(actions), SparseRows(relations));
        return {tree.node(0).head, tree.node(1).head, tree.node(2).head};
    }
};

}  // namespace

TEST_CASE("where two actions are close, what comes later decides", "[language]") {
    using enum Action;
    const Three three;
    // Left is a little ahead of shift with the first word on the stack; shift leads on to where all is sure.
    const auto close = Three::state({shift}), behind_left = Three::state({shift, left, shift});
    const auto behind_shift = Three::state({shift, shift}), then = Three::state({shift, shift, left});
    const std::int16_t little = 600, sure = 9000;
    const auto doubtful = three.favouring_left({{close, little}, {behind_left, 0}, {behind_shift, sure}, {then, sure}});
    CHECK(three.heads(doubtful) == std::vector<std::uint32_t>{2, 2, 3});
    const auto as_sure = three.favouring_left({{close, little}, {behind_left, sure}, {behind_shift, sure}, {then, sure}});
    CHECK(three.heads(as_sure) == std::vector<std::uint32_t>{1, 2, 3});
    const auto clear = three.favouring_left({{close, sure}, {behind_left, 0}, {behind_shift, sure}, {then, sure}});
    CHECK(three.heads(clear).front() == 1);
}

TEST_CASE("states that differ in arcs alone go on alike", "[language]") {
    using enum Action;
    const auto one = Three::state({shift, shift, left}), other = Three::state({shift, shift, right});
    CHECK(one.node(1).head != other.node(1).head);
    CHECK(one.goes_on_like(other));
    CHECK_FALSE(one.goes_on_like(Three::state({shift, left, shift})));
    CHECK_FALSE(one.goes_on_like(Three::state({shift})));
}

TEST_CASE("actions without cost lead to the gold tree", "[language]") {
    CHECK(rc::check([] {
        const auto heads = drawn_tree();
        ParserState state(static_cast<std::uint32_t>(heads.size()));
        while (!state.finished()) {
            const auto costs = annals::language::training::action_costs(state, heads);
            const auto cheapest = std::min_element(costs.begin(), costs.end());
            RC_ASSERT(*cheapest == 0);
            state.apply(static_cast<Action>(cheapest - costs.begin()));
        }
        RC_ASSERT(missing(state, heads) == 0);
    }));
}

TEST_CASE("what wrong actions cost is what the best tree still lacks in the end", "[language]") {
    CHECK(rc::check([] {
        const auto heads = drawn_tree();
        ParserState state(static_cast<std::uint32_t>(heads.size()));
        int paid = 0;
        while (!state.finished()) {
            const auto costs = annals::language::training::action_costs(state, heads);
            auto action = *rc::gen::inRange<std::size_t>(0, action_count);
            if (costs[action] >= annals::language::training::forbidden || *rc::gen::inRange(0, 3) > 0)
                action = static_cast<std::size_t>(std::min_element(costs.begin(), costs.end()) - costs.begin());
            paid += costs[action];
            state.apply(static_cast<Action>(action));
        }
        RC_ASSERT(missing(state, heads) == paid);
    }));
}

TEST_CASE("every word of a sentence hangs on one other, and one on none", "[language]") {
    annals::test::Reading reading;
    reading.article.text =
        annals::text::SourceText("The mayor resigned. Nobody had asked her to, said Greta Holm, who is 61.\n\nRain");
    reading.document = analyse(reading.article, {.dependencies = true});
    for (const auto& sentence : reading.document.sentences) {
        int roots = 0;
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
            const auto& token = reading.document.tokens[i];
            CHECK(token.relation != Relation::none);
            CHECK((token.head == no_head || sentence.tokens.contains(token.head)));
            CHECK((token.head == no_head) == (token.relation == Relation::root));
            roots += token.head == no_head ? 1 : 0;
        }
        CHECK(roots == 1);
    }
}

TEST_CASE("who did what to whom stands in the tree", "[language]") {
    const auto active = arcs("Ukrainian troops retook the town.");
    CHECK(has(active, "troops nsubj retook"));
    CHECK(has(active, "town obj retook"));
    const auto passive = arcs("The bridge was destroyed by the flood.");
    CHECK(has(passive, "bridge nsubj:pass destroyed"));
    CHECK(has(passive, "was aux:pass destroyed"));
    CHECK(has(passive, "flood obl:agent destroyed"));
    const auto said = arcs("The ministry said that the bank had failed.");
    CHECK(has(said, "ministry nsubj said"));
    CHECK(has(said, "failed ccomp said"));
    CHECK(has(said, "bank nsubj failed"));
}

TEST_CASE("a sentence is read to its end before it is decided how it begins", "[language]") {
    const auto told = arcs("\"It was nineteen,\" she told him.");
    CHECK(has(told, "told root ."));
    CHECK(has(told, "nineteen ccomp told"));
    const auto said = arcs("\"Nothing starts again on Monday,\" said Hazel Brook, whose son was killed.");
    CHECK(has(said, "said root ."));
    CHECK(has(said, "Hazel nsubj said"));
}

TEST_CASE("without asking for them there are no dependencies", "[language]") {
    const auto reading = annals::test::read("The mayor resigned.");
    for (const auto& token : reading.document.tokens) CHECK((token.head == no_head && token.relation == Relation::none));
}

TEST_CASE("who asks for it gets no trees where one verb leaves nothing open", "[language][parser]") {
    annals::test::Reading reading;
    reading.article.text = annals::text::SourceText("The dam broke. The mayor who left the town said that the dam broke.");
    const auto document = analyse(reading.article, {.dependencies = true, .fewest_verbs = 2});
    REQUIRE(document.sentences.size() == 2);
    const auto hang = [&](const Sentence& sentence) {
        return std::count_if(document.tokens.begin() + sentence.tokens.begin, document.tokens.begin() + sentence.tokens.end,
                             [](const Token& token) { return token.head != no_head; });
    };
    CHECK(hang(document.sentences[0]) == 0);
    CHECK(hang(document.sentences[1]) > 0);
}
