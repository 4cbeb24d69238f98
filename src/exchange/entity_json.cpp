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

Json actor_json(const graph::Actor& actor) {
    const auto& entity = actor.entity;
    Json json{{"id", actor.id}, {"name", entity.name}, {"kind", entities::name(entity.kind)}, {"aliases", entity.aliases}};
    if (!entity.role.empty()) json["role"] = entity.role;
    return json;
}

Json place_json(const graph::Place& place) {
    const auto& entity = place.entity;
    Json json{{"id", place.id}, {"name", entity.name}, {"kind", entities::name(entity.kind)}, {"aliases", entity.aliases}};
    if (entity.latitude) json["latitude"] = *entity.latitude;
    if (entity.longitude) json["longitude"] = *entity.longitude;
    json["within"] = entity.within;
    if (entity.geonames) json["geonames"] = *entity.geonames;
    return json;
}

}  // namespace annals::exchange
