#include "render/turtle.hpp"

#include <ostream>

#include "annals/render/escape.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

std::string literal(std::string_view text) {
    std::string out = "\"";
    for (const char c : printable(text)) {
        if (c == '\\' || c == '"') out += '\\';
        out += c;
    }
    return out + '"';
}

/// <urn:annals:…>: what an address may not hold is written as percent and two digits.
std::string address(std::string_view id) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out = "<urn:annals:";
    for (const char c : id) {
        const bool plain = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
                           std::string_view(":-._").find(c) != std::string_view::npos;
        const auto byte = static_cast<unsigned char>(c);
        if (plain) {
            out += c;
        } else {
            out += {'%', hex[byte >> 4U], hex[byte & 15U]};
        }
    }
    return out + '>';
}

std::string day(calendar::Day value) { return '"' + calendar::to_iso(value) + "\"^^xsd:date"; }

void write_description(std::ostream& out, const Row& row, const graph::Story& story) {
    const auto& event = *row.event;
    out << address(event.id) << " a sem:Event ;\n    rdfs:label " << literal(row.headline) << ";\n    sem:eventType "
        << address("type:" + event.type);
    if (row.first) out << " ;\n    sem:hasEarliestBeginTimeStamp " << day(*row.first);
    if (row.last) out << " ;\n    sem:hasLatestEndTimeStamp " << day(*row.last);
    for (const auto& part : event.participants) out << " ;\n    sem:hasActor " << address(story.actors[part.actor].id);
    for (const auto place : event.places) out << " ;\n    sem:hasPlace " << address(story.places[place].id);
    for (const auto& mention : event.mentions)
        out << " ;\n    prov:wasDerivedFrom " << address("article:" + story.records[mention.article].article.id);
    out << " ;\n    rdfs:comment " << literal(row.when + "; " + row.factuality) << " .\n";
}

void write_named(std::ostream& out, std::string_view id, const char* kind, const std::string& name) {
    out << address(id) << " a " << kind << " ;\n    rdfs:label " << literal(name) << " .\n";
}

}  // namespace

Losses write_turtle(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions&) {
    const auto& story = timeline.story;
    out << "@prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .\n@prefix prov: <http://www.w3.org/ns/prov#> .\n"
           "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n";
    for (const auto& row : rows(timeline)) write_description(out, row, story);
    for (const auto& actor : story.actors) write_named(out, actor.id, "sem:Actor", actor.entity.name);
    for (const auto& place : story.places) write_named(out, place.id, "sem:Place", place.entity.name);
    for (const auto& record : story.records)
        write_named(out, "article:" + record.article.id, "prov:Entity",
                    record.article.title.empty() ? record.article.id : record.article.title);
    return {};
}

}  // namespace annals::render
