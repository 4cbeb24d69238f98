// What corrections of events come to for the sentences that tell of them.
#include <algorithm>

#include "annals/timeline/digest.hpp"
#include "timeline/told_days.hpp"

namespace annals::timeline {
namespace {

std::optional<calendar::Day> single_day(const graph::When& when) {
    if (!when.value) return std::nullopt;
    const auto first = calendar::first_day(when.value->period), last = calendar::last_day(when.value->period);
    return first == last ? first : std::nullopt;
}

std::optional<SentenceRef> sentence_of(const graph::Story& story, std::uint32_t record, const events::EventMention& mention) {
    const auto sentence = sentence_at(story.records[record], mention.trigger.begin);
    return sentence ? std::optional(SentenceRef{record, *sentence}) : std::nullopt;
}

template <typename Do> void each_mention(const graph::Story& story, const Do& apply) {
    for (const auto& event : story.events) {
        for (const auto& mention : event.mentions) apply(mention, story.records[mention.article].events[mention.mention]);
    }
}

}  // namespace

std::vector<Redated> redated_sentences(const graph::Story& story) {
    std::vector<Redated> redated;
    each_mention(story, [&](const graph::Mention& mention, const events::EventMention& told) {
        const auto day = single_day(mention.when);
        if (mention.when.basis != graph::WhenBasis::corrected || !day) return;
        const auto named = single_day(graph::resolve_when(story.records[mention.article], told));
        if (const auto sentence = sentence_of(story, mention.article, told)) redated.push_back({*sentence, named, *day});
    });
    return redated;
}

std::set<SentenceRef> dropped_sentences(const graph::Story& story) {
    const auto drops = [](const graph::Correction& correction) { return correction.fix == graph::Fix::drop; };
    if (std::none_of(story.corrections.begin(), story.corrections.end(), drops)) return {};
    std::set<SentenceRef> told, dropped;
    each_mention(story, [&](const graph::Mention& mention, const events::EventMention& event) {
        if (const auto sentence = sentence_of(story, mention.article, event)) told.insert(*sentence);
    });
    for (std::uint32_t r = 0; r < story.records.size(); ++r) {
        for (const auto& event : story.records[r].events) {
            const auto sentence = sentence_of(story, r, event);
            if (sentence && !told.contains(*sentence)) dropped.insert(*sentence);
        }
    }
    return dropped;
}

}  // namespace annals::timeline
