#include "article/headings.hpp"

#include <algorithm>

#include "article/words.hpp"

namespace annals::article {
namespace {

constexpr std::size_t longest_title = 30;     // words
constexpr std::size_t longest_subtitle = 45;  // words
constexpr std::size_t shortest_title = 3;     // words

bool same_words(std::string_view a, std::string_view b) {
    const auto first = words_of(a);
    const auto second = words_of(b);
    return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                      [](const Word& x, const Word& y) { return x.norm == y.norm; });
}

/// "THE HARBOUR POST" is the "Harbour Post".
std::string_view without_article(std::string_view name) {
    const bool article = name.starts_with("The ") || name.starts_with("THE ") || name.starts_with("the ");
    return article ? name.substr(4) : name;
}

class Finder {
public:
    Finder(const text::SourceText& text, std::vector<Judged>& judged, const std::string& title, const std::string& outlet)
        : text_(text), judged_(judged), given_(title), outlet_(outlet) {}

    Headings run() {
        const auto title = find_title();
        const auto body = title ? body_after(*title) : 0;
        if (title) drop_around(*title, body);
        Headings result;
        if (title) result.title = judged_[*title].kept;
        for (std::size_t i = 0; i < judged_.size(); ++i) {
            if (!judged_[i].is_kept()) continue;
            auto section = i < body ? Section::subtitle : Section::body;
            if (title && i == *title) section = Section::title;
            result.kept.push_back({judged_[i].kept, section});
        }
        return result;
    }

private:
    [[nodiscard]] std::string_view quote(std::size_t i) const { return text_.quote(judged_[i].kept); }
    [[nodiscard]] std::size_t word_count(std::size_t i) const { return quote(i).size() > 600 ? 1000 : words_of(quote(i)).size(); }

    [[nodiscard]] std::optional<std::size_t> find_title() const {
        const auto marked = find_if_kept([](const Judged& item) { return item.paragraph.role == BlockRole::title; });
        if (marked) return marked;
        if (!given_.empty())
            return find_if_kept(
                [this](const Judged& item) { return item.kept.size() < 600 && same_words(text_.quote(item.kept), given_); });
        return first_heading();
    }

    template <typename Test> [[nodiscard]] std::optional<std::size_t> find_if_kept(Test test) const {
        const auto found =
            std::find_if(judged_.begin(), judged_.end(), [&](const Judged& item) { return item.is_kept() && test(item); });
        return found == judged_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - judged_.begin()));
    }

    [[nodiscard]] std::optional<std::size_t> first_heading() const {
        for (std::size_t i = 0; i < judged_.size(); ++i) {
            if (!judged_[i].is_kept()) continue;
            if (!looks_like_heading(i)) return std::nullopt;
            if (names_outlet(i)) continue;
            if (word_count(i) >= shortest_title) return has_body(i) ? std::optional(i) : std::nullopt;
        }
        return std::nullopt;
    }

    /// "The Harbour News" above the headline: the name, or part of it.
    [[nodiscard]] bool names_outlet(std::size_t i) const {
        const auto line = quote(i);
        return !outlet_.empty() && line.size() < 80 &&
               (same_words(without_article(line), without_article(outlet_)) ||
                (word_count(i) > 1 && outlet_.find(line) != std::string::npos));
    }

    [[nodiscard]] bool looks_like_heading(std::size_t i) const {
        const auto line = quote(i);
        const bool stops = line.ends_with('.') || line.ends_with(',') || line.ends_with(':') || line.ends_with(".\u201D") ||
                           line.ends_with(".\"");
        return !stops && word_count(i) <= longest_title && line.find('\n') == std::string_view::npos;
    }

    [[nodiscard]] bool has_body(std::size_t title) const {
        const auto longer = [this, title](const Judged& item) {
            return item.is_kept() && text_.quote(item.kept).size() > text_.quote(judged_[title].kept).size() / 2;
        };
        return std::any_of(judged_.begin() + static_cast<std::ptrdiff_t>(title) + 1, judged_.end(), longer);
    }

    /// The first paragraph of the body: after a short line without a full stop, or after a standfirst above a date line.
    [[nodiscard]] std::size_t body_after(std::size_t title) const {
        std::size_t body = title + 1;
        while (body < judged_.size() && (!judged_[body].is_kept() || is_subtitle(body))) ++body;
        return body;
    }

    [[nodiscard]] bool is_subtitle(std::size_t i) const {
        if (word_count(i) > longest_subtitle || judged_[i].paragraph.role == BlockRole::heading) return false;
        const bool followed = std::any_of(judged_.begin() + static_cast<std::ptrdiff_t>(i) + 1, judged_.end(),
                                          [](const Judged& item) { return item.is_kept(); });
        return followed && (looks_like_heading(i) || above_date_line(i));
    }

    [[nodiscard]] bool above_date_line(std::size_t i) const {
        for (std::size_t next = i + 1; next < judged_.size(); ++next) {
            if (judged_[next].reason == DropReason::metadata) return true;
            if (judged_[next].is_kept()) return false;
        }
        return false;
    }

    void drop_around(std::size_t title, std::size_t body) {
        for (std::size_t i = 0; i < judged_.size(); ++i) {
            if (i == title || !judged_[i].is_kept()) continue;
            const bool repeated = i > title && quote(i).size() < 600 && same_words(quote(i), quote(title));
            const bool label = i < body && (word_count(i) < shortest_title || names_outlet(i)) &&
                               judged_[i].paragraph.role == BlockRole::paragraph;
            if (!repeated && !label) continue;
            judged_[i].kept.end = judged_[i].kept.begin;
            judged_[i].reason = repeated ? DropReason::repeated : DropReason::navigation;
        }
    }

    const text::SourceText& text_;
    std::vector<Judged>& judged_;
    const std::string& given_;
    const std::string& outlet_;
};

}  // namespace

Headings find_headings(const text::SourceText& text, std::vector<Judged>& judged, const std::string& title,
                       const std::string& outlet) {
    return Finder(text, judged, title, outlet).run();
}

}  // namespace annals::article
