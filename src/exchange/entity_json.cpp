#include "exchange/json_parts.hpp"

namespace annals::exchange {
namespace {

Json evidence_json(const article::Evidence& evidence, const text::SourceText& text) {
    Json json{{"what", evidence.what}, {"quote", evidence.quote}};
    if (!evidence.span) return json;
    const auto range = text.code_points(*evidence.span);
    json["begin"] = range.begin;
    json["end"] = range.end;
    return json;
}

std::string precision(const article::PublicationDate& published) {
    if (published.day()) return "day";
    return published.earliest || published.latest ? "range" : "unknown";
}

Json published_json(const article::Article& article) {
    const auto& published = article.published;
    Json json = Json::object();
    if (const auto day = published.day()) json["value"] = calendar::to_iso(*day);
    if (published.earliest) json["earliest"] = calendar::to_iso(*published.earliest);
    if (published.latest) json["latest"] = calendar::to_iso(*published.latest);
    json["precision"] = precision(published);
    json["basis"] = article::name(published.basis);
    json["evidence"] = Json::array();
    for (const auto& evidence : published.evidence) json["evidence"].push_back(evidence_json(evidence, article.text));
    json["confidence"] = article::name(published.confidence);
    return json;
}

}  // namespace

Json article_json(const article::Article& article) {
    Json json{{"id", article.id}, {"title", article.title}, {"outlet", article.outlet}};
    if (!article.path.empty()) json["path"] = article.path;
    if (!article.url.empty()) json["url"] = article.url;
    json["sha256"] = article.sha256;
    json["language"] = article.language;
    json["published"] = published_json(article);
    return json;
}

Json actor_json(const entities::Actor& actor) {
    Json json{{"name", actor.name}, {"kind", entities::name(actor.kind)}, {"aliases", actor.aliases}};
    if (!actor.role.empty()) json["role"] = actor.role;
    return json;
}

Json place_json(const entities::Place& place) {
    Json json{{"name", place.name}, {"kind", entities::name(place.kind)}, {"aliases", place.aliases}};
    if (place.latitude) json["latitude"] = *place.latitude;
    if (place.longitude) json["longitude"] = *place.longitude;
    json["within"] = place.within;
    if (place.geonames) json["geonames"] = *place.geonames;
    return json;
}

Json actor_json(const graph::Actor& actor) {
    Json json{{"id", actor.id}};
    json.update(actor_json(actor.entity));
    return json;
}

Json place_json(const graph::Place& place) {
    Json json{{"id", place.id}};
    json.update(place_json(place.entity));
    return json;
}

}  // namespace annals::exchange
