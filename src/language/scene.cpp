#include "scene.hpp"

#include <algorithm>
#include <array>

#include "marks.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t farthest_saying = 40;  // tokens between a quotation and its verb of saying
constexpr std::uint32_t longest_title = 8;     // words of a title in marks

}  // namespace

bool is_dash(std::string_view norm) { return norm == "-" || norm == "--" || norm == "—"; }

Found spoken(std::optional<Range> speaker, std::uint32_t verb) {
    if (!speaker) return std::nullopt;
    return Attribution{*speaker, verb};
}

Scene::Scene(const Document& document, const std::vector<Quotation>& quotations)
    : document_(document), quotations_(quotations), quoted_(document.tokens.size()), subjects_(document, quoted_) {
    for (const auto& quotation : quotations)
        std::fill(quoted_.begin() + quotation.tokens.begin, quoted_.begin() + quotation.tokens.end, true);
}

std::uint32_t Scene::floor() const {
    const auto begin = sentence(own().begin).tokens.begin;
    return std::max(begin, own().begin - std::min(own().begin, farthest_saying));
}

std::uint32_t Scene::ceiling() const {
    const auto end = own().end;
    if (end >= tokens().size() || sentence(end).paragraph != sentence(end - 1).paragraph) return end;
    return std::min(sentence(end).tokens.end, end + farthest_saying);
}

const std::string& Scene::last_inside() const {
    const auto last = own().end - 1;
    return tokens()[mark_of(tokens()[last].norm) == Mark::none ? last : last - 1].norm;
}

bool Scene::ends_as_sentence() const {
    const auto& last = last_inside();
    return last == "." || last == "?" || last == "!" || last == "…" || last == "...";
}

bool Scene::is_headline() const {
    const auto& around = sentence(own().begin);
    if (around.section != article::Section::body) return true;
    const auto paragraph = document_.paragraphs[around.paragraph];
    const auto last = document_.sentences[paragraph.end - 1].tokens.end - 1;
    return paragraph.size() == 1 && tokens()[last].norm != "." && !(last + 1 == own().end && ends_as_sentence());
}

bool Scene::is_title() const {
    if (own().size() > longest_title + 2) return false;
    bool capital = false;
    for (auto i = own().begin + 1; i < own().end; ++i) {
        const auto& token = tokens()[i];
        if (token.norm == "?" || token.norm == "!" || token.norm == ".") return false;
        if (token.shape == Shape::lower && token.norm.size() > 3) return false;
        capital = capital || token.shape == Shape::capitalised;
    }
    return capital;
}

bool Scene::is_name_for_something() const {
    static constexpr std::array<std::string_view, 9> words = {"so-called", "known", "named",  "titled",   "entitled",
                                                              "nicknamed", "word",  "phrase", "codenamed"};
    for (auto i = own().begin; i-- > floor() && i + 3 > own().begin;) {
        if (std::find(words.begin(), words.end(), tokens()[i].norm) != words.end() && !is_finite(tokens()[i])) return true;
    }
    return false;
}

bool Scene::is_used(std::uint32_t verb) const {
    return previous() != nullptr && previous()->verb == verb && verb >= previous()->tokens.end;
}

Found Scene::by_verb(std::uint32_t verb) const { return spoken(subjects_.of(verb), verb); }

}  // namespace annals::language
