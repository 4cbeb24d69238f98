#include <array>

#include "annals/events/event_mention.hpp"

namespace annals::events {
namespace {

template <typename Enum, std::size_t size> std::string_view look_up(const std::array<std::string_view, size>& names, Enum value) {
    return names.at(static_cast<std::size_t>(value));
}

constexpr std::array<std::string_view, 7> factualities{"asserted", "reported",  "claimed",     "possible",
                                                       "future",   "requested", "hypothetical"};
constexpr std::array<std::string_view, 2> polarities{"positive", "negative"};
constexpr std::array<std::string_view, 7> roles{"agent",   "patient",   "recipient",  "instrument",
                                                "speaker", "addressee", "beneficiary"};
constexpr std::array<std::string_view, 4> attributions{"quote", "indirect", "according-to", "media"};
constexpr std::array<std::string_view, 9> relations{"at",   "since",  "until",   "before", "after",
                                                    "past", "future", "present", "unknown"};
constexpr std::array<std::string_view, 3> links{"before", "during", "causes"};
constexpr std::array<std::string_view, 5> bases{"explicit", "same sentence", "discourse", "tense", "none"};

}  // namespace

std::string_view name(Factuality value) { return look_up(factualities, value); }
std::string_view name(Polarity value) { return look_up(polarities, value); }
std::string_view name(Role value) { return look_up(roles, value); }
std::string_view name(AttributionKind value) { return look_up(attributions, value); }
std::string_view name(TimeRelation value) { return look_up(relations, value); }
std::string_view name(TimeBasis value) { return look_up(bases, value); }
std::string_view name(LinkKind value) { return look_up(links, value); }

bool is_actual(const EventMention& mention) {
    return mention.polarity == Polarity::positive && mention.factuality <= Factuality::claimed;
}

}  // namespace annals::events
