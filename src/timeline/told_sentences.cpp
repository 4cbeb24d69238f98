#include "annals/timeline/digest.hpp"
#include "timeline/told_days.hpp"

namespace annals::timeline {

std::set<SentenceRef> told_sentences(const Timeline& timeline) {
    std::set<SentenceRef> sentences;
    for (const auto& entry : timeline.entries) {
        if (!entry.shown) continue;
        for (const auto& mention : timeline.story.events[entry.event].mentions) {
            const auto& record = timeline.story.records[mention.article];
            const auto sentence = sentence_at(record, record.events[mention.mention].trigger.begin);
            if (sentence) sentences.insert({mention.article, *sentence});
        }
    }
    return sentences;
}

}  // namespace annals::timeline
