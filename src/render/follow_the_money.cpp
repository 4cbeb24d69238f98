#include "render/follow_the_money.hpp"

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/json_lines.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

const char* schema(entities::ActorKind kind) {
    switch (kind) {
        case entities::ActorKind::person: return "Person";
        case entities::ActorKind::organisation: return "Organization";
        case entities::ActorKind::media: return "Organization";
        case entities::ActorKind::state: return "PublicBody";
        default: return "LegalEntity";
    }
}

/// An id without the marks that other systems read into it.
std::string entity_id(std::string id) {
    for (char& c : id) c = c == ':' || c == ' ' ? '-' : c;
    return id;
}

void write_entity(std::ostream& out, const std::string& id, const char* kind, OrderedJson properties) {
    write_json_line(out, {{"id", id}, {"schema", kind}, {"properties", std::move(properties)}});
}

}  // namespace

Losses write_follow_the_money(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions&) {
    const auto& story = timeline.story;
    for (const auto& actor : story.actors)
        write_entity(out, entity_id(actor.id), schema(actor.entity.kind), {{"name", {printable(actor.entity.name)}}});
    for (const auto& row : rows(timeline)) {
        OrderedJson properties{
            {"name", {row.headline}}, {"summary", {row.when + "; " + row.factuality}}, {"description", {row.sentence}}};
        if (row.first) properties["startDate"] = {calendar::to_iso(*row.first)};
        if (row.last) properties["endDate"] = {calendar::to_iso(*row.last)};
        if (!row.places.empty()) properties["location"] = row.places;
        if (!row.sources.empty()) properties["publisher"] = row.sources;
        if (!row.url.empty()) properties["sourceUrl"] = {row.url};
        for (const auto& part : row.event->participants) properties["involved"].push_back(entity_id(story.actors[part.actor].id));
        write_entity(out, row.event->id, "Event", std::move(properties));
    }
    return {};
}

}  // namespace annals::render
