#include "annals/exchange/json_schema.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "exchange/json_place.hpp"

namespace annals::exchange {
namespace {

using PlainJson = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// No pattern of a schema looks further; std::regex goes as deep as a string is long.
constexpr std::size_t longest_checked = 2000;

std::string schema_file(std::string_view name) { return "schema/" + std::string(name); }

/// The schemas of the bundle, as valijson asks for them: by what stands in "$ref" before the "#".
class Schemas {
public:
    explicit Schemas(const resources::Bundle& bundle) : bundle_(bundle) {}

    const PlainJson& get(const std::string& file) {
        const auto found = read_.find(file);
        if (found != read_.end()) return found->second;
        auto schema = PlainJson::parse(bundle_.get(schema_file(file)), nullptr, false);
        if (schema.is_discarded()) throw std::invalid_argument(bundle_.origin(schema_file(file)) + ": is not JSON");
        return read_.emplace(file, std::move(schema)).first->second;
    }

    void fill(valijson::Schema& schema, const std::string& file) {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(
            Adapter(get(file)), schema, [this](const std::string& other) { return &get(other); }, [](const PlainJson*) {});
    }

private:
    const resources::Bundle& bundle_;
    std::map<std::string, PlainJson> read_;
};

void cut_long_strings(PlainJson& whole) {
    for (std::vector<PlainJson*> left{&whole}; !left.empty();) {
        auto& value = *left.back();
        left.pop_back();
        auto* text = value.get_ptr<std::string*>();
        if (text != nullptr && text->size() > longest_checked) text->resize(longest_checked);
        if (!value.is_structured()) continue;
        for (auto& part : value) left.push_back(&part);
    }
}

/// valijson's path is {"<root>", "[events]", "[0]"}.
JsonPath path_of(const std::vector<std::string>& context) {
    JsonPath path;
    for (std::size_t i = 1; i < context.size(); ++i) path.push_back(context[i].substr(1, context[i].size() - 2));
    return path;
}

/// The words between the first pair of quotes.
std::string quoted_part(const std::string& message) {
    const auto begin = message.find('\'') + 1;
    return message.substr(begin, message.rfind('\'') - begin);
}

std::string short_form(const PlainJson& value) {
    if (value.is_object()) return "an object";
    if (value.is_array()) return "a list";
    auto text = value.dump(-1, ' ', true, PlainJson::error_handler_t::replace);
    return text.size() > 60 ? text.substr(0, 57) + "..." : text;
}

/// What valijson says, in a newsroom's words and with the value that it is about.
std::string reworded(const std::string& message, const PlainJson& value) {
    if (message.starts_with("Missing required")) return "lacks \"" + quoted_part(message) + '"';
    if (message.find("'type' constraint") != std::string::npos) return "is " + short_form(value) + ", which is of another type";
    if (message.find("'const'") != std::string::npos)
        return "is " + short_form(value) + ", not the one value that may stand there";
    if (message.find("enum") != std::string::npos) return "is " + short_form(value) + ", none of the values that may stand there";
    if (message.find("'pattern'") != std::string::npos) return "is " + short_form(value) + ", which is not of the form asked for";
    return "is " + short_form(value) + ": " + static_cast<char>(message[0] | 0x20) +
           message.substr(1, message.find_last_not_of('.'));
}

/// That a part is at fault is no fault of the whole.
bool is_consequence(const std::string& message) { return message.starts_with("Failed to validate"); }

std::vector<SchemaFault> faults_of(const valijson::ValidationResults& results, const PlainJson& value, std::string_view text) {
    std::vector<SchemaFault> faults;
    for (const auto& [context, message] : results) {
        if (is_consequence(message)) continue;
        auto path = path_of(context);
        std::string what;
        if (message.starts_with("Object contains a property")) {
            const auto quote = message.find('\'', message.find("constraints:")) + 1;
            path.push_back(message.substr(quote, message.rfind('\'') - quote));
            what = "is not in the schema";
        } else {
            what = reworded(message, value.at(PlainJson::json_pointer(json_pointer(path))));
        }
        faults.push_back({json_pointer(path), line_of(text, path), what});
    }
    return faults;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// The parser's "parse error at line 3, column 1: …" names its own rules; a reader wants to know which text is the trouble.
SchemaFault not_json(std::string_view text, const PlainJson::parse_error& error) {
    if (is_blank(text)) return {"", 1, "is empty"};
    const auto before = text.substr(0, std::min(error.byte, text.size()));
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const bool ends = std::string_view(error.what()).find("unexpected end of input") != std::string_view::npos;
    if (ends) return {"", line, "is not JSON: it ends too early"};
    const auto column = before.size() - (before.rfind('\n') + 1);
    return {"", line, "is not JSON: column " + std::to_string(column) + " cannot stand there"};
}

}  // namespace

std::vector<SchemaFault> check_against_schema(std::string_view document, std::string_view schema,
                                              const resources::Bundle& bundle) {
    valijson::Schema rules;
    Schemas(bundle).fill(rules, std::string(schema) + ".schema.json");
    try {
        auto value = PlainJson::parse(document);
        cut_long_strings(value);
        valijson::ValidationResults results;
        valijson::Validator validator;
        if (validator.validate(rules, Adapter(value), &results)) return {};
        return faults_of(results, value, document);
    } catch (const PlainJson::parse_error& error) {
        return {not_json(document, error)};
    }
}

std::optional<SchemaFault> json_fault(std::string_view text) {
    try {
        [[maybe_unused]] const auto value = PlainJson::parse(text);
        return std::nullopt;
    } catch (const PlainJson::parse_error& error) {
        return not_json(text, error);
    }
}

std::optional<std::string> schema_of(std::string_view document, const resources::Bundle& bundle) {
    const auto value = PlainJson::parse(document, nullptr, false);
    if (!value.is_object()) return std::nullopt;
    if (value.contains("timexes")) return "annals-times-1";
    const auto name = value.find("schema");
    if (name == value.end() || !name->is_string()) return std::nullopt;
    const auto& said = name->get_ref<const std::string&>();
    const auto files = bundle.names(schema_file(said + ".schema.json"));
    return files.empty() ? std::nullopt : std::optional(said);
}

}  // namespace annals::exchange
