#include "annals/render/page.hpp"

#include <array>
#include <functional>
#include <ostream>

#include <sodium.h>
#include <nlohmann/json.hpp>

#include "annals/render/escape.hpp"
#include "render/page_script.hpp"

namespace annals::render {
namespace {

/// 'sha256-…' as a Content Security Policy names the one script and the one style sheet that may run.
std::string fingerprint(std::string_view code) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(code.data()), code.size());
    std::string base64(sodium_base64_encoded_len(digest.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(base64.data(), base64.size(), digest.data(), digest.size(), sodium_base64_VARIANT_ORIGINAL);
    base64.pop_back();
    return "'sha256-" + base64 + '\'';
}

std::string policy(std::string_view script, std::string_view style) {
    return "default-src 'none'; script-src " + fingerprint(script) + "; style-src " + fingerprint(style) +
           "; base-uri 'none'; form-action 'none'";
}

/// JSON without the space between its parts, and without "<": no "</script>" and no "<!--" of a text can end the element around it.
std::string inside_script(std::string_view json) {
    std::string out;
    out.reserve(json.size());
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == ' ' || c == '\n' || c == '\r' || c == '\t')) continue;
        if (c == '<') {
            out += "\\u003c";
        } else {
            out += c;
        }
        if (quoted && c == '\\') out += json[++i];
    }
    return out;
}

std::string texts_json(const PageContent& content) {
    nlohmann::json texts(content.texts);
    return texts.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Writes `page`, each {{name}} of it replaced by what `part` gives.
void fill(std::ostream& out, std::string_view page, const std::function<std::string(std::string_view)>& part) {
    for (auto begin = page.find("{{"); begin != std::string_view::npos; begin = page.find("{{")) {
        const auto end = page.find("}}", begin);
        out << page.substr(0, begin) << part(page.substr(begin + 2, end - begin - 2));
        page.remove_prefix(end + 2);
    }
    out << page;
}

}  // namespace

void write_page(std::ostream& out, const PageContent& content, const resources::Bundle& bundle) {
    const auto script = page_script(bundle);
    const std::string style(bundle.get("page/page.css"));
    fill(out, bundle.get("page/page.html"), [&](std::string_view name) {
        if (name == "policy") return policy(script, style);
        if (name == "title") return dot_html(content.title);
        if (name == "style") return style;
        if (name == "script") return script;
        if (name == "timeline") return inside_script(content.timeline);
        if (name == "texts") return inside_script(texts_json(content));
        if (name == "types") return inside_script(bundle.get("en/events/types.json"));
        return inside_script(bundle.get("page/world.json"));
    });
}

}  // namespace annals::render
