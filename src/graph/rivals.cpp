#include "graph/rivals.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

#include "graph/profile.hpp"
#include "graph/wording.hpp"

namespace annals::graph {
namespace {

constexpr date::days longest_apart{7};       // tellings farther apart are of two events
constexpr std::size_t most_of_a_place = 50;  // of one place and sort: a city that is told of daily stays affordable

/// Words for one thing, as one side has it and as the other. Beginnings of words.
struct RivalWords {
    std::array<std::string_view, 5> one, other;
};
constexpr std::array<RivalWords, 4> rival_words{{
    {{"regroup", "redeploy", "reposition", "reloca", "goodwill"}, {"flee", "fled", "run", "rout", "escap"}},
    {{"liberat", "free", "freed", "reclaim", "return"}, {"occup", "seiz", "annex", "invad", "grab"}},
    {{"accident", "malfunction", "mishap", "explo", "fell"}, {"attack", "struck", "strike", "shell", "bomb"}},
    {{"protest", "rall", "march", "demonstrat", "gather"}, {"riot", "unrest", "loot", "insurrect", "mob"}},
}};

struct Told {
    std::uint32_t event = 0;
    const Mention* mention = nullptr;
    const events::EventMention* said = nullptr;
    std::string clause, trigger;
};

template <std::size_t size> bool begins_with_any(std::string_view word, const std::array<std::string_view, size>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view one) { return word.starts_with(one); });
}

/// "Only from the part of the town on the west bank".
bool only_in_part(std::string_view clause) {
    const auto only = clause.find("only ");
    if (only == std::string_view::npos) return false;
    const auto rest = clause.substr(only);
    return rest.find("part of") != std::string_view::npos || rest.find("parts of") != std::string_view::npos ||
           rest.find("half of") != std::string_view::npos;
}

std::optional<calendar::Day> last(const When& when) { return when.value ? calendar::last_day(when.value->period) : std::nullopt; }

/// May be of one time: neither ends more than some days before the other.
bool of_one_time(const Told& a, const Told& b) {
    const auto one = last(a.mention->when), other = last(b.mention->when);
    return one && other && std::max(*one, *other) - std::min(*one, *other) <= longest_apart;
}

/// Nobody disagrees with himself: two articles, or two sources of one article.
bool of_two_voices(const Told& a, const Told& b) {
    if (a.mention->article != b.mention->article) return true;
    const auto source = [](const Told& told) {
        return told.mention->attribution.empty() ? "" : told.mention->attribution.front().name;
    };
    return source(a) != source(b);
}

class Rivals {
public:
    explicit Rivals(Story& story) : story_(story) {
        for (std::uint32_t e = 0; e < story.events.size(); ++e) {
            for (const auto& mention : story.events[e].mentions) add(e, mention);
        }
    }

    void find() {
        for (auto& [key, tellings] : by_place_and_type_) denials(tellings), parts(tellings);
        for (auto& [place, tellings] : by_place_) wordings(tellings);
    }

private:
    void add(std::uint32_t event, const Mention& mention) {
        const auto& record = story_.records[mention.article];
        const auto& said = record.events[mention.mention];
        if (said.factuality > events::Factuality::claimed) return;
        Told told{event, &mention, &said, lower_ascii(record.article.text.quote(said.clause)),
                  lower_ascii(record.article.text.quote(said.trigger))};
        for (const auto place : mention.places) {
            const auto kind = story_.places[place].entity.kind;
            if (kind == entities::PlaceKind::country || kind == entities::PlaceKind::direction) continue;
            auto& typed = by_place_and_type_[{place, top_of(said.type)}];
            if (typed.size() < most_of_a_place) typed.push_back(told);
            auto& all = by_place_[place];
            if (all.size() < most_of_a_place && words_of_side(told)) all.push_back(told);
        }
    }

    /// "MIL" and "TERR" tell of one town's fate.
    static std::string top_of(std::string_view type) {
        const auto top = type.substr(0, type.find('.'));
        return std::string(top == "TERR" ? "MIL" : top);
    }

    /// Which pair of words the trigger belongs to, and which side of it.
    static std::optional<std::pair<std::size_t, bool>> words_of_side(const Told& told) {
        for (std::size_t i = 0; i < rival_words.size(); ++i) {
            if (begins_with_any(told.trigger, rival_words[i].one)) return std::pair(i, true);
            if (begins_with_any(told.trigger, rival_words[i].other)) return std::pair(i, false);
        }
        return std::nullopt;
    }

    void denials(const std::vector<Told>& tellings) {
        for_each_pair(tellings, [&](const Told& a, const Told& b) {
            const bool opposed = a.said->polarity != b.said->polarity && a.said->type == b.said->type;
            if (opposed && (share_actor(a, b) || much_the_same(a, b))) report(ConflictKind::claim, a, b);
        });
    }

    void parts(const std::vector<Told>& tellings) {
        for_each_pair(tellings, [&](const Told& a, const Told& b) {
            const bool positive = a.said->polarity == b.said->polarity;
            const bool fate = changes_hands(a) && changes_hands(b);
            if (positive && fate && only_in_part(a.clause) != only_in_part(b.clause)) report(ConflictKind::outcome, a, b);
        });
    }

    void wordings(const std::vector<Told>& tellings) {
        for_each_pair(tellings, [&](const Told& a, const Told& b) {
            const auto one = words_of_side(a), other = words_of_side(b);
            if (one->first == other->first && one->second != other->second && share_actor(a, b))
                report(ConflictKind::claim, a, b);
        });
    }

    static bool changes_hands(const Told& told) {
        return told.said->type == "TERR.CONTROL_CHANGE" || told.said->type == "MIL.RETREAT";
    }

    static bool share_actor(const Told& a, const Told& b) {
        const auto& others = b.mention->participants;
        return std::any_of(a.mention->participants.begin(), a.mention->participants.end(), [&](const Part& part) {
            return std::any_of(others.begin(), others.end(), [&](const Part& other) { return other.actor == part.actor; });
        });
    }

    static bool much_the_same(const Told& a, const Told& b) {
        const auto one = words_of(a.clause), other = words_of(b.clause);
        return 2 * count_shared(one, other) >= std::min(one.size(), other.size());
    }

    template <typename Compare> static void for_each_pair(const std::vector<Told>& tellings, Compare compare) {
        for (std::size_t i = 0; i < tellings.size(); ++i) {
            for (std::size_t j = i + 1; j < tellings.size(); ++j) {
                if (of_two_voices(tellings[i], tellings[j]) && of_one_time(tellings[i], tellings[j]))
                    compare(tellings[i], tellings[j]);
            }
        }
    }

    /// One conflict for two events, with the first tellings that show it.
    void report(ConflictKind kind, const Told& a, const Told& b) {
        auto& known = reported_[{kind, std::min(a.event, b.event), std::max(a.event, b.event)}];
        if (known) return;
        known = true;
        const auto quote = [&](const Told& told) {
            return as_line(story_.records[told.mention->article].article.text.quote(told.said->clause));
        };
        Conflict conflict{kind, {a.event}, {quote(a), quote(b)}, {a.mention->id, b.mention->id}};
        if (b.event != a.event) conflict.events.push_back(b.event);
        story_.conflicts.push_back(std::move(conflict));
    }

    Story& story_;
    std::map<std::pair<std::uint32_t, std::string>, std::vector<Told>> by_place_and_type_;
    std::map<std::uint32_t, std::vector<Told>> by_place_;
    std::map<std::tuple<ConflictKind, std::uint32_t, std::uint32_t>, bool> reported_;
};

}  // namespace

void find_rivals(Story& story) { Rivals(story).find(); }

}  // namespace annals::graph
