#include <algorithm>
#include <array>
#include <cmath>

#include "graph/group.hpp"

namespace annals::graph {
namespace {

// Shares of the smaller clause's content words, by weight.
constexpr float many = 0.6F, some = 0.35F, few = 0.2F;
constexpr float much_alike = 0.7F, quite_alike = 0.5F, a_little_alike = 0.3F;  // articles, by what they are about
constexpr double rounding = 0.25;                                              // "over 40" and "some 45" are one count
constexpr std::size_t articles_compared = 2;
constexpr date::days longest_lasting{31};  // between two tellings of what goes on
constexpr date::days longest_news{3};      // from what happened to who tells of it without a day

/// What two tellings have in common besides a word for what happened.
constexpr std::array beyond_a_word{
    Evidence::same_agent,          Evidence::same_patient,       Evidence::same_names, Evidence::same_words_for_who_takes_part,
    Evidence::same_town,           Evidence::one_town_in_common, Evidence::same_place, Evidence::same_number,
    Evidence::much_the_same_words, Evidence::similar_words};

bool has(const Set& set, std::uint32_t number) { return std::binary_search(set.begin(), set.end(), number); }

/// Whether two sets share what is in neither of two others: of a town and the country around it, the town.
bool share_but(const Set& one, const Set& other, const Set& left_out, const Set& also_left_out) {
    return std::any_of(one.begin(), one.end(),
                       [&](auto number) { return has(other, number) && !has(left_out, number) && !has(also_left_out, number); });
}

/// How long what has a last day was over when news told of the other without a day: what has no day of its own is of late.
date::days days_over(const Profile& earlier, const Profile& undated) {
    const bool known = earlier.last && !undated.first && undated.last;
    return known ? *undated.last - *earlier.last : date::days{0};
}

/// Whether an article whose title or lead tells of the one tells of the other as well.
bool opens(const Group& one, const Group& other) {
    const auto& articles = one.common.opens;
    return std::any_of(other.sentences.begin(), other.sentences.end(), [&](const auto& sentence) {
        return std::binary_search(articles.begin(), articles.end(), sentence.first);
    });
}

class Comparison {
public:
    Comparison(const Group& one, const Group& other, const Surroundings& surroundings)
        : one_(one),
          other_(other),
          telling_(one.common),
          common_(other.common),
          articles_(surroundings.article_words),
          subjects_(surroundings.subjects) {}

    std::optional<Observations> make() {
        const bool fits = telling_.saying ? compare_sayings() : compare_events();
        if (!fits) return std::nullopt;
        compare_passages();
        if (seen_.known_by() != Knowledge::days) compare_articles();
        return seen_;
    }

private:
    void see(Evidence evidence) { seen_.add(evidence); }
    void see_if(bool holds, Evidence evidence) {
        if (holds) see(evidence);
    }

    [[nodiscard]] Knowledge knowledge() const {
        const auto no_day = [](const Profile& one) { return !one.first && !one.last; };
        if (!telling_.typed || !common_.typed) return Knowledge::words;
        return no_day(telling_) || no_day(common_) ? Knowledge::types : Knowledge::days;
    }

    bool compare_events() {
        seen_.known_by(knowledge());
        see(Evidence::tellings);
        see_if(telling_.factuality != common_.factuality, Evidence::told_as_less_certain);
        if (is_of_other_persons() || !compare_types()) return false;
        if (!compare_days() || !compare_places()) return false;
        compare_agents();
        compare_patients();
        compare_names();
        compare_triggers();
        if (!told_in_one_sentence())
            compare_words(Evidence::much_the_same_words, Evidence::similar_words, Evidence::no_words_in_common);
        compare_numbers();
        compare_position();
        return telling_.typed == common_.typed || has_more_than_a_word_in_common();
    }

    /// One man's arrest is not another's, whatever else is the same.
    [[nodiscard]] bool is_of_other_persons() const {
        return !telling_.undergoers.empty() && !common_.undergoers.empty() && !share(telling_.undergoers, common_.undergoers);
    }

    /// "Took the town", "took a bus": a word alone does not give an event's type to a telling that no rule types.
    [[nodiscard]] bool has_more_than_a_word_in_common() const {
        return std::any_of(seen_.begin(), seen_.end(), [](auto evidence) {
            return std::find(beyond_a_word.begin(), beyond_a_word.end(), evidence) != beyond_a_word.end();
        });
    }

    /// Not twice in one breath: what one speaker says twice in a sentence stays two sayings.
    bool compare_sayings() {
        if (disjoint() || told_in_one_sentence()) return false;
        seen_.known_by(knowledge());
        see(Evidence::sayings);
        see_if(telling_.type != common_.type, Evidence::other_kind_of_saying);
        see_if(told_in_article(), Evidence::said_in_one_article);
        see_if(share(telling_.lemmas, common_.lemmas), Evidence::same_word_for_saying);
        if (telling_.agents.empty() || common_.agents.empty()) {
            see(Evidence::nameless_speaker);
        } else {
            see(share(telling_.agents, common_.agents) ? Evidence::same_speaker : Evidence::other_speaker);
        }
        compare_words(Evidence::said_in_much_the_same_words, Evidence::said_in_similar_words, Evidence::said_in_other_words);
        return true;
    }

    [[nodiscard]] bool disjoint() const {
        return (telling_.last && common_.first && *telling_.last < *common_.first) ||
               (common_.last && telling_.first && *common_.last < *telling_.first);
    }
    [[nodiscard]] bool told_in_one_sentence() const {
        return any_pair([](const auto& a, const auto& b) { return a.first == b.first && a.second.overlaps(b.second); });
    }
    [[nodiscard]] bool told_in_article() const {
        return any_pair([](const auto& a, const auto& b) { return a.first == b.first; });
    }
    /// Of sentences in which they are told.
    template <typename Holds> [[nodiscard]] bool any_pair(const Holds& holds) const {
        return std::any_of(one_.sentences.begin(), one_.sentences.end(), [&](const auto& a) {
            return std::any_of(other_.sentences.begin(), other_.sentences.end(), [&](const auto& b) { return holds(a, b); });
        });
    }

    /// False for what one sentence tells as two: what was done, and what came of it.
    bool compare_types() {
        if (seen_.known_by() == Knowledge::words) return true;
        if (telling_.type == common_.type) {
            see(Evidence::same_type);
            return true;
        }
        see(telling_.block == common_.block ? Evidence::kindred_type : Evidence::other_type);
        return !told_in_one_sentence();
    }

    /// Between the last day of the one and the first day of the other. Precondition: disjoint().
    [[nodiscard]] date::days gap() const {
        const bool earlier = telling_.last && common_.first && *telling_.last < *common_.first;
        return earlier ? *common_.first - *telling_.last : *telling_.first - *common_.last;
    }

    /// False when the days exclude each other. A month's gains are not those of its last weekend.
    bool compare_days() {
        const bool both_last = telling_.lasting && common_.lasting;
        see_if(both_last, Evidence::both_last);
        if (disjoint()) {  // "the offensive" of Tuesday is that of Saturday; Saturday's advance is its own
            see(Evidence::another_time_of_what_lasts);
            return both_last && gap() <= longest_lasting && share(telling_.lemmas, common_.lemmas);
        }
        const bool same = telling_.first == common_.first && telling_.last == common_.last;
        const bool of_a_stretch = (telling_.stretch && !common_.weak) || (common_.stretch && !telling_.weak);
        if (of_a_stretch && !both_last) return false;
        if (!telling_.weak && !common_.weak) {
            see(same ? Evidence::same_day : Evidence::overlapping_days);
        } else if ((telling_.stretch || common_.stretch) && !same) {
            see_if(telling_.first && common_.first, Evidence::another_stretch_of_time);
        } else {
            const auto over =
                told_in_one_sentence() ? date::days{0} : std::max(days_over(telling_, common_), days_over(common_, telling_));
            see_if(over > longest_lasting,
                   Evidence::long_past);  // "took the city" in March and, in September's news, "took the city"
            see_if(over <= longest_news, Evidence::days_do_not_exclude_each_other);
        }
        return true;
    }

    /// False when the places exclude each other: two towns of one region are two places, a town and its region may be one.
    bool compare_places() {
        if (telling_.places.empty() || common_.places.empty()) return true;
        if (!telling_.points.empty() && !common_.points.empty()) {
            see(telling_.points == common_.points ? Evidence::same_town : Evidence::one_town_in_common);
            return share(telling_.points, common_.points);
        }
        const bool one_names_a_town = !telling_.points.empty() || !common_.points.empty();
        const bool same = share_but(telling_.places, common_.places, telling_.around, common_.around);
        const bool contained = share_but(telling_.places, common_.around, telling_.around, {}) ||
                               share_but(telling_.around, common_.places, {}, common_.around);
        if (one_names_a_town) {
            see(same || contained ? Evidence::a_town_and_what_contains_it : Evidence::other_places);
        } else if (same) {
            see(share(telling_.regions, common_.regions) ? Evidence::same_place : Evidence::same_wide_place);
        } else {
            see(contained ? Evidence::one_place_contains_the_other : Evidence::other_places);
        }
        return true;
    }

    void compare_agents() {
        if (telling_.agents.empty() || common_.agents.empty()) return;
        if (share(telling_.agents, common_.agents)) return see(Evidence::same_agent);
        if (share(telling_.kin, common_.kin)) return see(Evidence::agents_of_one_state);
        see(telling_.states.empty() || common_.states.empty() ? Evidence::other_agent : Evidence::other_state);
    }

    void compare_patients() {
        if (!telling_.others.empty() && !common_.others.empty())
            see(share(telling_.others, common_.others) ? Evidence::same_patient : Evidence::other_patient);
        if (!telling_.who.empty() && !common_.who.empty())
            see(share(telling_.who, common_.who) ? Evidence::same_words_for_who_takes_part
                                                 : Evidence::other_words_for_who_takes_part);
    }

    /// "The bridge of Harwick", "the bridge of Calder": other names, and nothing known that both share.
    void compare_names() {
        if (telling_.names.empty() || common_.names.empty()) return;
        if (share(telling_.names, common_.names)) return see(Evidence::same_names);
        const bool known = share(telling_.places, common_.places) || share(telling_.others, common_.others) ||
                           told_in_article() || (telling_.lasting && common_.lasting);  // a war is told with many names
        see_if(!known, Evidence::other_names);
    }

    void compare_triggers() {
        if (share(telling_.lemmas, common_.lemmas)) {
            const bool here_and_then = share(telling_.points, common_.points) || (!telling_.weak && !common_.weak);
            see(telling_.of_several && !here_and_then ? Evidence::same_word_of_several_events : Evidence::same_word);
            see_if(
                std::any_of(telling_.trigger.begin(), telling_.trigger.end(), [&](auto word) { return articles_.is_rare(word); }),
                Evidence::rare_word);
        } else if (share(telling_.trigger, common_.trigger)) {
            see(Evidence::kindred_word);
        } else {
            see(Evidence::other_word);
        }
    }

    void compare_words(Evidence much, Evidence similar, Evidence other) {
        const auto best = closest_words();
        if (best >= many) return see(much);
        if (best >= some) return see(similar);
        see(best >= few ? Evidence::some_words_in_common : other);
    }
    [[nodiscard]] float closest_words() const {
        float best = 0;
        for (const auto& mine : one_.words) {
            for (const auto& theirs : other_.words) {
                best = std::max(best, overlap(mine, theirs));
                if (best >= many) return best;
            }
        }
        return best;
    }

    /// The same count of the same things speaks for one event; other counts, or counts of other things, against it.
    void compare_numbers() {
        if (telling_.quantities.empty() || common_.quantities.empty())
            return see_if(telling_.quantities.empty() != common_.quantities.empty(), Evidence::only_one_counts);
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
        see_if(!placed && (opens(one_, other_) || opens(other_, one_)), Evidence::title_or_lead_and_text);
        see_if(telling_.refers, Evidence::refers_back);
    }

    void compare_passages() {
        see_if(!told_in_article() && share(telling_.passages, common_.passages), Evidence::printed_word_for_word);
    }

    void compare_articles() {
        if (told_in_article() || !subjects_.known()) return;
        const auto alike = articles_alike();
        if (alike >= much_alike) return see(Evidence::articles_much_alike);
        if (alike >= quite_alike) return see(Evidence::articles_alike);
        see(alike >= a_little_alike ? Evidence::articles_little_alike : Evidence::articles_unlike);
    }
    /// On average.
    [[nodiscard]] float articles_alike() const {
        const auto mine = std::min(one_.sentences.size(), articles_compared);
        const auto theirs = std::min(other_.sentences.size(), articles_compared);
        float sum = 0;
        for (std::size_t i = 0; i < mine; ++i) {
            for (std::size_t j = 0; j < theirs; ++j)
                sum += likeness(subjects_.of(one_.sentences[i].first), subjects_.of(other_.sentences[j].first));
        }
        return sum / static_cast<float>(mine * theirs);
    }

    const Group& one_;
    const Group& other_;
    const Profile& telling_;
    const Profile& common_;
    const ArticleWords& articles_;
    const Subjects& subjects_;
    Observations seen_;
};

}  // namespace

std::optional<Observations> compare(const Group& one, const Group& other, const Surroundings& surroundings) {
    return Comparison(one, other, surroundings).make();
}

}  // namespace annals::graph
