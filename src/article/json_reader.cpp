#include "article/json_reader.hpp"

#include <algorithm>
#include <initializer_list>

#include <nlohmann/json.hpp>

#include "annals/text/encoding.hpp"
#include "article/safe_json.hpp"

namespace annals::article {
namespace {

using nlohmann::json;

/// The first of these keys that holds a non-empty string. The lists below are the names that Annals itself, trafilatura,
/// news-please, newspaper and ninjs write.
std::string first_string(const json& object, std::initializer_list<const char*> keys) {
    for (const auto* key : keys) {
        const auto found = object.find(key);
        if (found == object.end()) continue;
        if (found->is_string() && !found->get_ref<const std::string&>().empty()) return found->get<std::string>();
        if (found->is_number_integer()) return std::to_string(found->get<std::int64_t>());
    }
    return {};
}

/// The article's words: a number, which may be an id or a title, is none.
std::string text_of(const json& object) {
    for (const auto* key : {"text", "maintext", "body_text", "raw_text", "body", "content", "excerpt", "description"}) {
        const auto found = object.find(key);
        if (found != object.end() && found->is_string() && !found->get_ref<const std::string&>().empty())
            return found->get<std::string>();
    }
    return {};
}

std::string outlet_of(const json& object) {
    auto name = first_string(
        object, {"outlet", "sitename", "source", "publisher", "source_domain", "hostname", "infosource", "source_url"});
    for (const auto* key : {"source", "publisher", "provider"}) {
        const auto found = object.find(key);
        if (name.empty() && found != object.end() && found->is_object()) name = first_string(*found, {"name", "title"});
    }
    return name;
}

std::vector<DateClue> dates_of(const json& object) {
    std::vector<DateClue> dates;
    for (const auto* key :
         {"published", "date_publish", "publish_date", "date", "firstcreated", "versioncreated", "datePublished", "pubDate"}) {
        auto value = first_string(object, {key});
        if (!value.empty()) dates.push_back({"field " + std::string(key), std::move(value), Confidence::high});
    }
    return dates;
}

std::optional<Draft> draft_of(const json& object, const std::string& where, std::vector<Skipped>& skipped) {
    if (!object.is_object()) {
        skipped.push_back(
            {where, R"(no JSON object; an article is one, as in {"title":"...","text":"...","published":"2022-09-12"})"});
        return std::nullopt;
    }
    Draft draft;
    std::size_t replaced = 0;
    draft.text = text::without_controls(text_of(object), replaced);
    if (draft.text.empty()) {
        skipped.push_back({where, "the article has no text; give it a \"text\" string"});
        return std::nullopt;
    }
    if (replaced > 0) draft.notes.push_back(std::to_string(replaced) + " control characters replaced by U+FFFD");
    draft.where = where;
    draft.id = text::without_controls(first_string(object, {"id", "guid", "uri"}), replaced);
    draft.title = text::without_controls(first_string(object, {"title", "headline"}), replaced);
    draft.outlet = text::without_controls(outlet_of(object), replaced);
    draft.url = text::without_controls(first_string(object, {"url", "canonical_url", "link", "source_url"}), replaced);
    draft.language = first_string(object, {"language", "lang"});
    draft.dates = dates_of(object);
    return draft;
}

/// The line of a byte offset, from 1.
std::size_t line_at(std::string_view text, std::size_t byte) {
    const auto before = text.substr(0, std::min(byte, text.size()));
    return static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
}

/// Its "articles" are a list of sources, without their texts.
bool is_timeline(const json& value) {
    return value.is_object() && first_string(value, {"schema"}).starts_with("annals-timeline");
}

std::optional<json> parse(std::string_view text, const std::string& where, std::size_t first_line,
                          std::vector<Skipped>& skipped) {
    auto parsed = parse_json(text);
    if (parsed.value) return std::move(parsed.value);
    const auto line = first_line == 0 ? line_at(text, parsed.byte) : first_line;
    skipped.push_back({where + ":" + std::to_string(line), "no valid JSON (" + parsed.error + "); mend or remove it"});
    return std::nullopt;
}

}  // namespace

std::vector<Draft> read_json(const Source& source, std::vector<Skipped>& skipped) {
    const auto value = parse(source.text, source.name, 0, skipped);
    std::vector<Draft> drafts;
    if (!value) return drafts;
    if (is_timeline(*value)) {
        skipped.push_back({source.name, "a timeline that annals wrote, no article; annals report, explain and diff read it"});
        return drafts;
    }
    const auto* list = value->is_object() && value->contains("articles") ? &value->at("articles") : &*value;
    if (!list->is_array()) {
        if (auto draft = draft_of(*value, source.name, skipped)) drafts.push_back(std::move(*draft));
        return drafts;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (auto draft = draft_of((*list)[i], source.name + "[" + std::to_string(i) + "]", skipped))
            drafts.push_back(std::move(*draft));
    }
    return drafts;
}

std::vector<Draft> read_jsonl(const Source& source, std::vector<Skipped>& skipped) {
    std::vector<Draft> drafts;
    auto rest = source.text;
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const auto line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const auto value = parse(line, source.name, number, skipped);
        if (!value) continue;
        if (auto draft = draft_of(*value, source.name + ":" + std::to_string(number), skipped))
            drafts.push_back(std::move(*draft));
    }
    return drafts;
}

}  // namespace annals::article
