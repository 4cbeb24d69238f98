#include <algorithm>

#include "article/html_metadata.hpp"
#include "article/safe_json.hpp"

namespace annals::article {
namespace {

using nlohmann::json;

bool names_article(const std::string& type) {
    return type.find("Article") != std::string::npos || type.find("Posting") != std::string::npos || type == "Report";
}

bool is_article(const json& object) {
    const auto type = object.find("@type");
    if (type == object.end()) return object.contains("datePublished");
    if (type->is_string()) return names_article(type->get<std::string>());
    return type->is_array() && std::any_of(type->begin(), type->end(),
                                           [](const json& t) { return t.is_string() && names_article(t.get<std::string>()); });
}

std::string string_of(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The name of an organisation, given as a string, an object, or a list of them.
std::string name_of(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end()) return {};
    const json& value = found->is_array() && !found->empty() ? found->front() : *found;
    if (value.is_string()) return value.get<std::string>();
    return value.is_object() ? string_of(value, "name") : std::string();
}

void set_if_empty(std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
}

void read_article(const json& object, HtmlMetadata& metadata) {
    set_if_empty(metadata.title, string_of(object, "headline"));
    set_if_empty(metadata.outlet, name_of(object, "publisher"));
    set_if_empty(metadata.url, string_of(object, "url"));
    set_if_empty(metadata.language, string_of(object, "inLanguage"));
    if (auto date = string_of(object, "datePublished"); !date.empty())
        metadata.dates.push_back({"JSON-LD datePublished", std::move(date), Confidence::high});
}

}  // namespace

void read_json_ld(std::string_view script, HtmlMetadata& metadata) {
    const auto parsed = parse_json(script);
    if (!parsed.value) return;
    std::vector<const json*> open{&*parsed.value};
    while (!open.empty()) {
        const json& value = *open.back();
        open.pop_back();
        if (value.is_object() && is_article(value)) read_article(value, metadata);
        if (!value.is_structured()) continue;
        std::vector<const json*> below;
        for (const auto& item : value) {
            if (item.is_structured()) below.push_back(&item);
        }
        open.insert(open.end(), below.rbegin(), below.rend());
    }
}

}  // namespace annals::article
