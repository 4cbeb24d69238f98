#include <algorithm>
#include <cmath>

#include "graph/group.hpp"

namespace annals::graph {
namespace {

// Shares of the smaller clause's content words, by weight.
constexpr float many = 0.6F, some = 0.35F, few = 0.2F;
constexpr float much_alike = 0.35F, alike = 0.15F;  // articles, by what they are about
constexpr std::size_t fewest_words_about = 8;
constexpr double rounding = 0.25;  // "over 40" and "some 45" are one count
constexpr std::size_t articles_compared = 4;
constexpr date::days longest_lasting{31};  // between two tellings of what goes on

class Comparison {
public:
    Comparison(const Profile& telling, const Group& group, const ArticleWords& articles)
        : telling_(telling), group_(group), common_(group.common), articles_(articles) {}

    std::optional<Observations> make() {
        const bool fits = telling_.saying ? compare_sayings() : compare_events();
        if (!fits) return std::nullopt;
        compare_passages();
        compare_articles();
        return seen_;
    }

private:
    void see(Evidence evidence) { seen_.add(evidence); }
    void see_if(bool holds, Evidence evidence) {
        if (holds) see(evidence);
    }

    bool compare_events() {
        see(Evidence::tellings);
        compare_types();
        if (!compare_days()) return false;
        compare_places();
        compare_agents();
        compare_patients();
        compare_names();
        compare_triggers();
        compare_words(Evidence::much_the_same_words, Evidence::similar_words, Evidence::no_words_in_common);
        compare_numbers();
        compare_position();
        return true;
    }

    /// Not twice in one breath: what one speaker says twice in a sentence stays two sayings.
    bool compare_sayings() {
        if (disjoint() || told_in_one_sentence()) return false;
        see(Evidence::sayings);
        if (telling_.agents.empty() || common_.agents.empty()) {
            see(Evidence::nameless_speaker);
        } else {
            see(share(telling_.agents, common_.agents) ? Evidence::same_speaker : Evidence::other_speaker);
        }
        compare_triggers();
        compare_words(Evidence::said_in_much_the_same_words, Evidence::said_in_similar_words, Evidence::said_in_other_words);
        return true;
    }

    [[nodiscard]] bool disjoint() const {
        return (telling_.last && common_.first && *telling_.last < *common_.first) ||
               (common_.last && telling_.first && *common_.last < *telling_.first);
    }
    [[nodiscard]] bool told_in_one_sentence() const {
        return std::any_of(group_.sentences.begin(), group_.sentences.end(), [&](const auto& sentence) {
            return sentence.first == telling_.article && sentence.second.overlaps(telling_.sentence);
        });
    }
    [[nodiscard]] bool told_in_article() const {
        return std::any_of(group_.sentences.begin(), group_.sentences.end(),
                           [&](const auto& sentence) { return sentence.first == telling_.article; });
    }

    void compare_types() {
        if (telling_.type == common_.type) {
            see_if(telling_.type != events::untyped, Evidence::same_type);
        } else {
            see(telling_.block == common_.block ? Evidence::kindred_type : Evidence::other_type);
        }
    }

    /// Between the last day of the one and the first day of the other.
    [[nodiscard]] date::days gap() const {
        return *telling_.last < *common_.first ? *common_.first - *telling_.last : *telling_.first - *common_.last;
    }

    /// False when the days exclude each other. A month's gains are not those of its last weekend.
    bool compare_days() {
        const bool both_last = telling_.lasting && common_.lasting;
        if (disjoint()) {
            if (both_last && gap() <= longest_lasting) see(Evidence::another_time_of_what_lasts);
            return both_last && gap() <= longest_lasting;
        }
        const bool same = telling_.first == common_.first && telling_.last == common_.last;
        const bool of_a_stretch = (telling_.stretch && !common_.weak) || (common_.stretch && !telling_.weak);
        if (of_a_stretch && !both_last) return false;
        if (!telling_.weak && !common_.weak) {
            see(same ? Evidence::same_day : Evidence::overlapping_days);
        } else if ((telling_.stretch || common_.stretch) && !same) {
            see_if(telling_.first && common_.first, Evidence::another_stretch_of_time);
        } else if ((telling_.first || telling_.last) && (common_.first || common_.last)) {
            see(Evidence::days_do_not_exclude_each_other);
        }
        return true;
    }

    void compare_places() {
        if (telling_.places.empty() || common_.places.empty()) return;
        const bool other_towns = !telling_.points.empty() && !common_.points.empty() && !share(telling_.points, common_.points);
        if (other_towns) return see(Evidence::other_places);
        if (share(telling_.places, common_.places)) {
            if (share(telling_.points, common_.points)) return see(Evidence::same_town);
            return see(share(telling_.regions, common_.regions) ? Evidence::same_place : Evidence::same_wide_place);
        }
        const bool contained = share(telling_.places, common_.around) || share(telling_.around, common_.places);
        see(contained ? Evidence::one_place_contains_the_other : Evidence::other_places);
    }

    void compare_agents() {
        if (telling_.agents.empty() || common_.agents.empty()) return;
        if (share(telling_.agents, common_.agents)) return see(Evidence::same_agent);
        see(share(telling_.kin, common_.kin) ? Evidence::agents_of_one_state : Evidence::other_agent);
    }

    void compare_patients() {
        if (!telling_.others.empty() && !common_.others.empty())
            see(share(telling_.others, common_.others) ? Evidence::same_patient : Evidence::other_patient);
        if (!telling_.who.empty() && !common_.who.empty())
            see(share(telling_.who, common_.who) ? Evidence::same_words_for_who_takes_part : Evidence::other_words_for_who_takes_part);
    }

    /// "The bridge of Harwick", "the bridge of Calder": other names, and nothing known that both share.
    void compare_names() {
        if (telling_.names.empty() || common_.names.empty()) return;
        if (share(telling_.names, common_.names)) return see(Evidence::same_names);
        const bool known = share(telling_.places, common_.places) || share(telling_.others, common_.others) || told_in_article();
        see_if(!known, Evidence::other_names);
    }

    void compare_triggers() {
        if (share(telling_.lemmas, common_.lemmas)) {
            see(Evidence::same_word);
            see_if(std::any_of(telling_.trigger.begin(), telling_.trigger.end(), [&](auto word) { return articles_.is_rare(word); }),
                   Evidence::rare_word);
        } else if (share(telling_.trigger, common_.trigger)) {
            see(Evidence::kindred_word);
        } else {
            see(telling_.type == events::untyped ? Evidence::other_word_and_no_type : Evidence::other_word);
        }
    }

    void compare_words(Evidence much, Evidence similar, Evidence other) {
        float best = 0;
        for (const auto& words : group_.words) best = std::max(best, overlap(telling_.words, words));
        if (best >= many) return see(much);
        if (best >= some) return see(similar);
        see(best >= few ? Evidence::some_words_in_common : other);
    }

    /// The same count of the same things speaks for one event; other counts, or counts of other things, against it.
    void compare_numbers() {
        if (telling_.quantities.empty() || common_.quantities.empty()) return;
        bool one_unit = false;
        for (const auto& a : telling_.quantities) {
            for (const auto& b : common_.quantities) {
                const bool equal = std::abs(a.number - b.number) <= rounding * std::max(std::abs(a.number), std::abs(b.number));
                if (a.unit == b.unit && equal) return see(Evidence::same_number);
                one_unit = one_unit || a.unit == b.unit;
            }
        }
        see(one_unit ? Evidence::other_number : Evidence::other_count);
    }

    void compare_position() {
        if (!told_in_article()) return;
        see(told_in_one_sentence() ? Evidence::in_one_sentence : Evidence::in_one_article);
        const bool placed = !telling_.places.empty() && !common_.places.empty();
        see_if(!placed && (telling_.opening || common_.opening), Evidence::title_or_lead_and_text);
        see_if(telling_.refers, Evidence::refers_back);
    }

    void compare_passages() { see_if(share(telling_.passages, common_.passages), Evidence::printed_word_for_word); }

    void compare_articles() {
        if (told_in_article()) return;
        const auto& mine = articles_.about(telling_.article);
        if (mine.words.size() < fewest_words_about) return;
        float best = 0;
        const auto compared = std::min(group_.sentences.size(), articles_compared);
        for (std::size_t i = 0; i < compared; ++i) {
            const auto& other = articles_.about(group_.sentences[i].first);
            if (other.words.size() < fewest_words_about) return;
            best = std::max(best, overlap(mine, other));
        }
        if (best >= much_alike) return see(Evidence::articles_much_alike);
        see(best >= alike ? Evidence::articles_alike : Evidence::articles_unlike);
    }

    const Profile& telling_;
    const Group& group_;
    const Profile& common_;
    const ArticleWords& articles_;
    Observations seen_;
};

}  // namespace

std::optional<Observations> compare(const Profile& telling, const Group& group, const ArticleWords& articles) {
    return Comparison(telling, group, articles).make();
}

}  // namespace annals::graph
