#include "timeline/told_days.hpp"

#include <algorithm>

namespace annals::timeline {
namespace {

constexpr std::uint32_t sentences_of_opening = 5;

std::optional<calendar::Day> day_of(const temporal::TimeExpression& expression, const temporal::Resolution& resolution) {
    const bool dated = expression.type == temporal::Timex3Type::date || expression.type == temporal::Timex3Type::time;
    if (!dated || !resolution.value) return std::nullopt;
    const auto first = calendar::first_day(resolution.value->period), last = calendar::last_day(resolution.value->period);
    return first == last ? first : std::nullopt;
}

/// Those that say when: "in January 2022" is not of the day when it was printed.
std::set<SentenceRef> sentences_with_a_time(const std::vector<events::Record>& records) {
    std::set<SentenceRef> dated;
    for (std::uint32_t r = 0; r < records.size(); ++r) {
        const auto& record = records[r];
        const auto resolutions = temporal::resolve(record.times, record.article.published);
        for (std::size_t t = 0; t < record.times.size(); ++t) {
            const auto type = record.times[t].type;
            const bool tells_when = type == temporal::Timex3Type::date || type == temporal::Timex3Type::time;
            const auto sentence = sentence_at(record, record.times[t].span.begin);
            if (tells_when && resolutions[t].value && sentence) dated.insert({r, *sentence});
        }
    }
    return dated;
}

}  // namespace

std::optional<std::uint32_t> sentence_at(const events::Record& record, std::uint32_t byte) {
    const auto& all = record.sentences;
    const auto behind = std::upper_bound(all.begin(), all.end(), byte, [](std::uint32_t at, const article::KeptSpan& sentence) {
        return at < sentence.span.begin;
    });
    if (behind == all.begin() || !std::prev(behind)->span.contains(byte)) return std::nullopt;
    return static_cast<std::uint32_t>(behind - all.begin() - 1);
}

std::vector<std::uint32_t> records_of(const std::vector<SentenceRef>& sentences) {
    std::vector<std::uint32_t> records;
    for (const auto& sentence : sentences) {
        if (records.empty() || records.back() != sentence.record) records.push_back(sentence.record);
    }
    return records;
}

SentencesOfDays kept(SentencesOfDays days, const DigestOptions& options) {
    const auto left_out = [&](SentenceRef sentence) {
        return (options.only && !options.only->contains(sentence)) || options.without.contains(sentence);
    };
    for (auto& [day, sentences] : days) std::erase_if(sentences, left_out);
    std::erase_if(days, [](const auto& day) { return day.second.empty(); });
    return days;
}

SentencesOfDays redated(SentencesOfDays days, const std::vector<Redated>& corrected) {
    for (const auto& one : corrected) {
        if (one.named) std::erase(days[*one.named], one.sentence);
    }
    for (const auto& one : corrected) {
        auto& sentences = days[one.day];
        const auto at = std::lower_bound(sentences.begin(), sentences.end(), one.sentence);
        if (at == sentences.end() || *at != one.sentence) sentences.insert(at, one.sentence);
    }
    return days;
}

SentencesOfDays without_redated(SentencesOfDays days, const std::vector<Redated>& corrected) {
    std::set<SentenceRef> moved;
    for (const auto& one : corrected) moved.insert(one.sentence);
    for (auto& [day, sentences] : days) std::erase_if(sentences, [&](SentenceRef where) { return moved.contains(where); });
    return days;
}

SentencesOfDays named_days(const std::vector<events::Record>& records) {
    SentencesOfDays days;
    for (std::uint32_t r = 0; r < records.size(); ++r) {
        const auto& record = records[r];
        const auto resolutions = temporal::resolve(record.times, record.article.published);
        for (std::size_t t = 0; t < record.times.size(); ++t) {
            const auto day = day_of(record.times[t], resolutions[t]);
            const auto sentence = day ? sentence_at(record, record.times[t].span.begin) : std::nullopt;
            if (!sentence) continue;
            auto& named = days[*day];
            if (named.empty() || named.back() != SentenceRef{r, *sentence}) named.push_back({r, *sentence});
        }
    }
    return days;
}

SentencesOfDays openings(const std::vector<events::Record>& records, const SentencesOfDays& named) {
    const auto dated = sentences_with_a_time(records);
    SentencesOfDays days;
    for (std::uint32_t r = 0; r < records.size(); ++r) {
        const auto published = records[r].article.published.day();
        if (!published) continue;
        const auto count = std::min<std::size_t>(sentences_of_opening, records[r].sentences.size());
        for (const auto day : {*published - date::days{1}, *published}) {
            if (day != *published && !named.contains(day)) continue;  // nobody says that anything was then
            for (std::uint32_t s = 0; s < count; ++s) {
                if (!dated.contains({r, s})) days[day].push_back({r, s});
            }
        }
    }
    return days;
}

}  // namespace annals::timeline
