#include "article/feed_items.hpp"

#include <memory>
#include <type_traits>

#include <expat.h>

#include "article/feed_elements.hpp"

namespace annals::article {
namespace {

constexpr std::size_t deepest_element = 200;
constexpr std::size_t bytes_a_step = 1U << 20U;

std::string_view value_of(const XML_Char** attributes, std::string_view name) {
    for (; *attributes != nullptr; attributes += 2) {
        if (*attributes == name) return attributes[1];
    }
    return {};
}

void append_escaped(std::string& html, std::string_view text) {
    for (const char c : text) {
        if (c == '<')
            html += "&lt;";
        else if (c == '&')
            html += "&amp;";
        else
            html += c;
    }
}

class FeedParser {
public:
    explicit FeedParser(std::string_view xml) : parser_(XML_ParserCreateNS("UTF-8", namespace_separator)), rest_(xml) {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), &on_start, &on_end);
        XML_SetCharacterDataHandler(parser_.get(), &on_text);
        XML_SetEntityDeclHandler(parser_.get(), &on_entity);
    }

    FeedOrFault run() && {
        bool more = true;
        while (more) {
            const auto step = rest_.substr(0, bytes_a_step);
            rest_.remove_prefix(step.size());
            more = !rest_.empty();
            if (XML_Parse(parser_.get(), step.data(), static_cast<int>(step.size()), !more) != XML_STATUS_OK) return fault();
        }
        if (!is_feed_) return {std::nullopt, "no RSS or Atom feed; give it another extension, .html for a page"};
        return {std::move(feed_), {}};
    }

private:
    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    static FeedParser& self(void* data) { return *static_cast<FeedParser*>(data); }
    static void on_start(void* data, const XML_Char* name, const XML_Char** attributes) { self(data).start(name, attributes); }
    static void on_end(void* data, const XML_Char* name) { self(data).end(local_name(name)); }
    static void on_text(void* data, const XML_Char* text, int size) { self(data).add({text, static_cast<std::size_t>(size)}); }
    static void on_entity(void* data, const XML_Char*, int, const XML_Char*, int, const XML_Char*, const XML_Char*,
                          const XML_Char*, const XML_Char*) {
        self(data).refuse("declares entities of its own, which no feed needs and bombs are made of; remove them");
    }

    [[nodiscard]] std::size_t line() const { return XML_GetCurrentLineNumber(parser_.get()); }

    void refuse(std::string why) {
        if (refusal_.empty()) refusal_ = std::move(why);
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    [[nodiscard]] FeedOrFault fault() const {
        const auto where = "line " + std::to_string(line()) + ": ";
        if (!refusal_.empty()) return {std::nullopt, where + refusal_};
        return {std::nullopt, where + "no valid XML (" + XML_ErrorString(XML_GetErrorCode(parser_.get())) + "); mend it"};
    }

    void start(std::string_view full, const XML_Char** attributes) {
        if (++depth_ > deepest_element) return refuse("elements nested too deep; mend it");
        const auto name = local_name(full);
        if (depth_ == 1) is_feed_ = name == "rss" || name == "RDF" || name == "feed";
        if (field_depth_ > 0) return inner_start(name);
        if (name == "item" || name == "entry") {
            feed_.items.push_back({{}, line()});
            item_depth_ = depth_;
        }
        const bool of_item = item_depth_ > 0 && depth_ == item_depth_ + 1;
        const bool of_feed = item_depth_ == 0 && depth_ <= 3;
        const auto field = of_item || of_feed ? field_of(full) : std::string_view();
        if (field.empty()) return;
        if (field == "link") take_link(attributes);
        field_ = field;
        field_depth_ = depth_;
        value_.clear();
        const auto type = value_of(attributes, "type");
        const bool atom_text = is_atom(full) && (type.empty() || type == "text");
        plain_ = atom_text || type == "xhtml";
        markup_ = type == "xhtml";
    }

    /// Atom's links are attributes; the one without a relation, or the "alternate" one, is the article's.
    void take_link(const XML_Char** attributes) {
        const auto relation = value_of(attributes, "rel");
        const auto address = value_of(attributes, "href");
        if (!address.empty() && (relation.empty() || relation == "alternate")) keep("link", std::string(address));
    }

    /// Inside type="xhtml" the elements themselves are the content.
    void inner_start(std::string_view name) {
        if (markup_) value_.append("<").append(name).append(">");
    }

    void add(std::string_view text) {
        if (field_depth_ == 0) return;
        if (plain_ && (field_ == "content" || field_ == "description"))
            append_escaped(value_, text);
        else
            value_ += text;
    }

    void end(std::string_view name) {
        if (field_depth_ == depth_) {
            keep(field_, std::move(value_));
            value_.clear();
            field_depth_ = 0;
        } else if (field_depth_ > 0 && markup_ && name != "br") {
            value_.append("</").append(name).append(">");
        }
        if (item_depth_ == depth_) item_depth_ = 0;
        --depth_;
    }

    void keep(std::string_view field, std::string value) {
        const auto begin = value.find_first_not_of(" \t\r\n");
        if (begin == std::string::npos) return;
        value = value.substr(begin, value.find_last_not_of(" \t\r\n") + 1 - begin);
        if (item_depth_ > 0)
            feed_.items.back().fields.emplace(field, std::move(value));
        else if (field == "title" && feed_.title.empty())
            feed_.title = std::move(value);
        else if (field == "language" && feed_.language.empty())
            feed_.language = std::move(value);
    }

    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser_;
    std::string_view rest_;
    Feed feed_;
    std::string refusal_, value_, field_;
    std::size_t depth_ = 0, item_depth_ = 0, field_depth_ = 0;  // 0: not inside one
    bool is_feed_ = false, plain_ = false, markup_ = false;
};

}  // namespace

FeedOrFault parse_feed(std::string_view xml) { return FeedParser(xml).run(); }

}  // namespace annals::article
