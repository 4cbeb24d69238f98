// Places by the gazetteer: questions, answers, and the same name again.
#include <algorithm>
#include <map>

#include "place_choice.hpp"

namespace annals::entities {
namespace {

using language::Range;

constexpr int rounds = 3;         // what is found makes a neighbourhood for what is not
constexpr double same_town = 30;  // kilometres between two sources' coordinates of it
constexpr double same_region = 300;
constexpr double as_large = 2;        // a quarter of the people, at least,
constexpr double least_rival = 16.6;  // and 100,000

/// One name of the article with all that is said of it: the same place wherever it stands.
struct Asked {
    PlaceQuestion question;  // of all its mentions
    std::vector<Gazetteer::Named> candidates;
    std::vector<Range> mentions;
    std::optional<std::uint32_t> answer;
    bool known = false;  // to our own tables, too
};

PlaceKind kind_of(Gazetteer::Kind kind) {
    switch (kind) {
        case Gazetteer::Kind::country: return PlaceKind::country;
        case Gazetteer::Kind::region:
        case Gazetteer::Kind::district: return PlaceKind::region;
        case Gazetteer::Kind::city: return PlaceKind::city;
        case Gazetteer::Kind::village: return PlaceKind::village;
        case Gazetteer::Kind::section: return PlaceKind::other;
    }
    return PlaceKind::other;
}

class Answerer {
public:
    explicit Answerer(const DocumentReading& reading)
        : reading_(reading), gazetteer_(reading.lexicon().gazetteer), neighbourhood_(reading) {}

    std::vector<Proposal> answer(const std::vector<PlaceQuestion>& questions) {
        for (const auto& question : questions) enter(question);
        for (int round = 0; round < rounds && decide(); ++round) continue;
        std::vector<Proposal> found;
        for (const auto& [name, asked] : asked_) {
            // Ours is read with all that our tables know of it: a capital speaks for its state.
            if (!asked.answer || (asked.known && own_place(gazetteer_.place(*asked.answer)))) continue;
            for (const auto& tokens : asked.mentions) found.push_back(proposal(asked, tokens));
        }
        return found;
    }

private:
    using Name = std::pair<std::string, PlaceQuestion::Sought>;

    void enter(PlaceQuestion question) {
        const auto* own = reading_.piece_covering(question.name.begin);
        if (own && (own->tokens.begin < question.name.begin || own->tokens.end > question.name.end)) return;
        const bool known = own && own->tokens == question.name;
        if (known && (!own->as(ReadingKind::place) || own->as(ReadingKind::country))) return;
        if (known && question.inside) question.stated = names_one_inside(question);
        if (known && !question.stated) {
            question.around = elsewhere(question, own->as(ReadingKind::place)->id);
            question.stated = !question.around.empty();
            if (!question.stated) return;  // our own tables first
        }
        auto key = gazetteer_key(reading_.words(question.name));
        auto candidates = candidates_of(question, key);
        if (candidates.empty()) return;
        if (known && holds_own(question, own->as(ReadingKind::place)->id)) return;
        auto& asked = asked_[{std::move(key), question.sought}];
        if (asked.mentions.empty()) {
            asked.question = question;
            asked.candidates = std::move(candidates);
            asked.known = known;
        } else if (question.stated && !asked.question.stated) {
            asked.question = question;
        } else {
            asked.question.cued = asked.question.cued || question.cued;
            if (asked.question.around.empty()) asked.question.around = question.around;
        }
        asked.mentions.push_back(question.tokens);
    }

    std::vector<Gazetteer::Named> candidates_of(const PlaceQuestion& question, const std::string& key) const {
        auto found = question.tokens == question.name ? std::vector<Gazetteer::Named>{}
                                                      : gazetteer_.find(gazetteer_key(reading_.words(question.tokens)));
        if (found.empty()) found = gazetteer_.find(key);
        if (found.empty()) found = gazetteer_.find(folded_gazetteer_key(reading_.words(question.name)));
        return found;
    }

    /// Our Valencia lies in Spain; an article that speaks of Venezuela alone means a city as large. The countries of such cities.
    std::vector<std::uint32_t> elsewhere(const PlaceQuestion& question, std::uint32_t own) const {
        const auto& place = reading_.lexicon().places[own];
        if (place.kind != PlaceKind::city || !place.latitude) return {};
        const auto name = reading_.words(question.name);
        const auto candidates = gazetteer_.find(gazetteer_key(name));
        const auto here = std::find_if(candidates.begin(), candidates.end(), [&](const Gazetteer::Named& each) {
            const auto known = gazetteer_.place(each.place);
            return distance({known.latitude, known.longitude}, {*place.latitude, *place.longitude}) < same_town;
        });
        if (here == candidates.end() || neighbourhood_.speaks_of(country_of(gazetteer_, here->place), name)) return {};
        const auto least = std::max(gazetteer_.place(here->place).size - as_large, least_rival);
        std::vector<std::uint32_t> countries;
        for (const auto& each : candidates) {
            const auto country = country_of(gazetteer_, each.place);
            if (gazetteer_.place(each.place).size >= least && neighbourhood_.speaks_of(country, name))
                countries.push_back(country);
        }
        return countries;
    }

    /// "Paris in Texas": there is one.
    bool names_one_inside(const PlaceQuestion& question) const {
        const auto candidates = gazetteer_.find(gazetteer_key(reading_.words(question.name)));
        return std::any_of(candidates.begin(), candidates.end(), [&](const Gazetteer::Named& each) {
            return std::any_of(question.around.begin(), question.around.end(),
                               [&](std::uint32_t outer) { return lies_in(gazetteer_, each.place, outer); });
        });
    }

    /// "Cairo, Egypt" is our own Cairo.
    bool holds_own(const PlaceQuestion& question, std::uint32_t own) const {
        const auto& within = reading_.lexicon().places[own].within;
        return std::any_of(question.around.begin(), question.around.end(), [&](std::uint32_t outer) {
            return std::find(within.begin(), within.end(), gazetteer_.place(outer).name) != within.end();
        });
    }

    bool decide() {
        bool any = false;
        for (auto& [name, asked] : asked_) {
            if (asked.answer) continue;
            asked.answer = choose_place(gazetteer_, neighbourhood_, asked.question, asked.candidates);
            if (!asked.answer) continue;
            neighbourhood_.add(*asked.answer);
            any = true;
        }
        return any;
    }

    /// Our own place of that name and spot: "Khatmandu" is the capital that countries.table has.
    [[nodiscard]] const Place* own_place(const Gazetteer::Place& known) const {
        const auto* readings = reading_.lexicon().names.find(known.name);
        if (!readings) return nullptr;
        for (const auto& meaning : *readings) {
            if (meaning.kind != ReadingKind::place) continue;
            const auto& place = reading_.lexicon().places[meaning.id];
            const bool region = place.kind == PlaceKind::region;
            if (region != (kind_of(known.kind) == PlaceKind::region) || !place.latitude || !place.longitude) continue;
            const auto apart = distance({*place.latitude, *place.longitude}, {known.latitude, known.longitude});
            if (apart < (region ? same_region : same_town)) return &place;
        }
        return nullptr;
    }

    Proposal proposal(const Asked& asked, Range tokens) const {
        const auto known = gazetteer_.place(*asked.answer);
        Proposal proposal;
        proposal.tokens = tokens;
        proposal.may_nest = true;
        proposal.place = placed(known, asked.question.tokens == asked.question.name ? reading_.words(tokens) : known.name);
        const auto& countries = reading_.lexicon().gazetteer_countries;
        const auto country = std::find(countries.begin(), countries.end(), country_of(gazetteer_, *asked.answer));
        if (country != countries.end()) proposal.country = static_cast<std::uint32_t>(country - countries.begin());
        return proposal;
    }

    /// Called as the article spells it, "Mazar-e-Sharif", where that is no shouting.
    [[nodiscard]] Place placed(const Gazetteer::Place& known, std::string_view spelling) const {
        if (const auto* own = own_place(known)) return *own;
        Place place;
        const bool loud = std::none_of(spelling.begin(), spelling.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        place.name = loud ? known.name : spelling;
        place.kind = kind_of(known.kind);
        place.latitude = known.latitude;
        place.longitude = known.longitude;
        place.geonames = known.geonames;
        place.key = "place:" + slug(known.name);
        for (auto outer = known.container; outer; outer = gazetteer_.place(*outer).container) {
            place.within.emplace_back(gazetteer_.place(*outer).name);
            place.key += "," + slug(place.within.back());
        }
        // A town and its district, or two villages of one region, have one name.
        if (known.geonames) place.key += "," + std::to_string(*known.geonames);
        return place;
    }

    const DocumentReading& reading_;
    const Gazetteer& gazetteer_;
    Neighbourhood neighbourhood_;
    std::map<Name, Asked> asked_;
};

}  // namespace

std::optional<std::uint32_t> geonames_of(const LexiconData& lexicon, const Place& place) {
    if (!place.latitude || !place.longitude || (place.kind != PlaceKind::city && place.kind != PlaceKind::village))
        return std::nullopt;
    for (const auto& named : lexicon.gazetteer.find(gazetteer_key(place.name))) {
        const auto known = lexicon.gazetteer.place(named.place);
        if (distance({*place.latitude, *place.longitude}, {known.latitude, known.longitude}) < same_town && known.geonames)
            return known.geonames;
    }
    return std::nullopt;
}

std::vector<Proposal> propose_gazetteer_places(const DocumentReading& reading, const std::vector<Proposal>& phrases) {
    if (reading.lexicon().gazetteer.size() == 0) return {};
    return Answerer(reading).answer(ask_for_places(reading, phrases));
}

}  // namespace annals::entities
