#include <algorithm>

#include <rapidcheck.h>

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

}  // namespace

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

TEST_CASE("without asking for them there are no dependencies", "[language]") {
    const auto reading = annals::test::read("The mayor resigned.");
    for (const auto& token : reading.document.tokens) CHECK((token.head == no_head && token.relation == Relation::none));
}
