#include "timeline/salience.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace annals::timeline {
namespace {

constexpr std::array<std::string_view, 5> half_weight{"SAY.", "STATE.", "ASSESS", "MEDIA.", "TERR.OCCUPY"};
constexpr std::uint32_t opening_sentences = 2;

double type_weight(std::string_view type) {
    return std::any_of(half_weight.begin(), half_weight.end(), [&](auto prefix) { return type.starts_with(prefix); }) ? 0.5 : 1.0;
}

const events::EventMention& said(const graph::Story& story, const graph::Mention& mention) {
    return story.records[mention.article].events[mention.mention];
}

/// Where the first sentences of an article's events end: the lead.
std::uint32_t lead_end(const events::Record& record) {
    std::uint32_t end = 0, sentences = 0;
    for (const auto& event : record.events) {
        if (event.in_title || event.sentence.end <= end) continue;
        if (sentences++ == opening_sentences) break;
        end = event.sentence.end;
    }
    return end;
}

/// What a date is worth: a timeline is made of events that have one.
double date_points(const graph::Event& event) {
    const auto& value = event.when.value;
    if (!value || event.when.basis == graph::WhenBasis::tense || !value->period.begin || !value->period.end) return 0;
    return *value->period.end - *value->period.begin <= date::days{2} ? 2.5 : 1;
}

double points(const graph::Story& story, const graph::Event& event, const std::vector<std::uint32_t>& leads) {
    const auto in_title = [&](const graph::Mention& mention) { return said(story, mention).in_title; };
    const auto in_lead = [&](const graph::Mention& mention) {
        return said(story, mention).trigger.end <= leads[mention.article];
    };
    double sum = 2 * std::log2(1.0 + static_cast<double>(event.sources.size())) +
                 std::log2(1.0 + static_cast<double>(event.mentions.size()));
    if (std::any_of(event.mentions.begin(), event.mentions.end(), in_title)) sum += 2;
    if (std::any_of(event.mentions.begin(), event.mentions.end(), in_lead)) sum += 1;
    sum += date_points(event);
    if (!event.participants.empty()) sum += 0.5;
    if (!event.places.empty()) sum += 0.5;
    const bool happened = event.polarity == events::Polarity::positive && event.factuality <= events::Factuality::claimed;
    return sum * type_weight(event.type) * (happened ? 1.0 : 0.5);
}

}  // namespace

void set_salience(graph::Story& story) {
    std::vector<std::uint32_t> leads;
    for (const auto& record : story.records) leads.push_back(lead_end(record));
    double most = 0;
    for (auto& event : story.events) {
        event.salience = points(story, event, leads);
        most = std::max(most, event.salience);
    }
    // Three decimals: what JSON shows is what selection goes by.
    for (auto& event : story.events) event.salience = std::round(1000 * event.salience / most) / 1000;
}

}  // namespace annals::timeline
