#include "article/residue_rules.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "article/words.hpp"

namespace annals::article {
namespace {

// Beyond these sizes, in bytes, nothing is residue: that keeps a text of one endless line linear.
constexpr std::size_t longest_residue = 3000;
constexpr std::size_t longest_tail = 400;

constexpr std::array all_reasons = {DropReason::cookie_notice, DropReason::share_buttons,   DropReason::advertisement,
                                    DropReason::caption,       DropReason::copyright,       DropReason::markup,
                                    DropReason::navigation,    DropReason::related_stories, DropReason::repeated,
                                    DropReason::metadata};

DropReason parse_reason(const resources::Block& block, const resources::Field& field) {
    const auto found =
        std::find_if(all_reasons.begin(), all_reasons.end(), [&](auto reason) { return name(reason) == field.value; });
    if (found == all_reasons.end())
        throw resources::fault(block, field, 0, "no such reason; see DropReason in annals/article/article.hpp");
    return *found;
}

std::size_t parse_count(const resources::Block& block, const resources::Field& field) {
    std::size_t count = 0;
    const auto* end = field.value.data() + field.value.size();
    const auto [stop, error] = std::from_chars(field.value.data(), end, count);
    if (error != std::errc{} || stop != end) throw resources::fault(block, field, 0, "a whole number is needed here");
    return count;
}

void read_field(ResidueRule& rule, const resources::Block& block, const resources::Field& field) {
    if (field.key == "reason")
        rule.reason = parse_reason(block, field);
    else if (field.key == "whole")
        rule.whole.emplace_back(block, field);
    else if (field.key == "tail")
        rule.tail.emplace_back(block, field);
    else if (field.key == "cue")
        rule.cues.emplace_back(block, field);
    else if (field.key == "starts")
        rule.starts.emplace_back(field.value);
    else if (field.key == "ends")
        rule.ends.emplace_back(field.value);
    else if (field.key == "holds")
        rule.holds.emplace_back(field.value);
    else if (field.key == "need")
        rule.need = parse_count(block, field);
    else if (field.key == "at-most")
        rule.at_most = parse_count(block, field);
    else if (field.key == "caption-before")
        rule.caption_before = parse_count(block, field);
    else if (field.key == "only")
        for (auto& word : resources::split_list(field.value)) rule.only.push_back(std::move(word));
    else if (field.key != "example" && field.key != "counter")
        throw resources::fault(block, field, 0, "unknown key \"" + std::string(field.key) + "\"");
}

ResidueRule parse_rule(const resources::Block& block) {
    ResidueRule rule;
    rule.name = block.name;
    for (const auto& field : block.fields) read_field(rule, block, field);
    std::sort(rule.only.begin(), rule.only.end());
    return rule;
}

bool letters_fit(const ResidueRule& rule, std::string_view text) {
    if (rule.starts.empty() && rule.ends.empty() && rule.holds.empty()) return false;
    const auto some = [](const auto& list, auto test) { return list.empty() || std::any_of(list.begin(), list.end(), test); };
    return some(rule.starts, [text](const auto& s) { return text.starts_with(s); }) &&
           some(rule.ends, [text](const auto& s) { return text.ends_with(s); }) &&
           some(rule.holds, [text](const auto& s) { return text.find(s) != std::string_view::npos; });
}

bool only_these(const ResidueRule& rule, const std::vector<Word>& words) {
    const auto listed = [&](const Word& word) { return std::binary_search(rule.only.begin(), rule.only.end(), word.norm); };
    return std::any_of(words.begin(), words.end(), listed) &&
           std::all_of(words.begin(), words.end(), [&](const Word& word) { return word.number || listed(word); });
}

bool enough_cues(const ResidueRule& rule, const std::vector<Word>& words) {
    if (rule.cues.empty()) return false;
    const auto found =
        std::count_if(rule.cues.begin(), rule.cues.end(), [&](const Pattern& cue) { return cue.occurs_in(words); });
    return static_cast<std::size_t>(found) >= rule.need;
}

bool covers(const ResidueRule& rule, std::string_view text, const std::vector<Word>& words) {
    if (words.size() > rule.at_most) return false;
    const auto all = [&](const Pattern& pattern) { return pattern.matches_all(words); };
    return std::any_of(rule.whole.begin(), rule.whole.end(), all) || std::any_of(rule.tail.begin(), rule.tail.end(), all) ||
           only_these(rule, words) || enough_cues(rule, words) || letters_fit(rule, text);
}

/// Whether a sentence may start at `at`: after ". ", "! ", "? ", a closing quotation mark; or at an opening bracket.
bool may_start(std::string_view text, std::size_t at) {
    if (text[at] == '(' || text[at] == '[') return at > 0;
    if (at < 2) return false;
    const auto before = text.substr(0, at);
    if (before.back() != ' ' && !before.ends_with("\u00A0") && before.back() != '\n') return false;
    auto end = before.find_last_not_of(" \n\xC2\xA0");
    if (end == std::string_view::npos) return false;
    const auto sentence = before.substr(0, end + 1);
    return sentence.ends_with('.') || sentence.ends_with('!') || sentence.ends_with('?') || sentence.ends_with('"') ||
           sentence.ends_with("\u201D");
}

/// "HAVANA (AP) --" on a line of its own belongs to the report that follows.
bool is_dateline(std::string_view text) {
    const bool dash = text.ends_with("--") || text.ends_with("\u2014") || text.ends_with("\u2013") || text.ends_with(" -");
    return dash && text.find('(') != std::string_view::npos && text.size() < 120;
}

std::size_t tail_window(std::string_view text) {
    std::size_t begin = text.size() > longest_tail ? text.size() - longest_tail : 0;
    while (begin > 0 && begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin;
    return begin;
}

}  // namespace

ResidueRules::ResidueRules(const resources::Bundle& bundle) {
    for (const auto& file : bundle.names("en/article/")) {
        if (!file.ends_with(".rules")) continue;
        for (const auto& block : resources::parse_blocks(bundle.origin(file), bundle.get(file)))
            rules_.push_back(parse_rule(block));
    }
}

std::optional<DropReason> ResidueRules::whole(std::string_view paragraph) const {
    if (paragraph.size() > longest_residue || is_dateline(paragraph)) return std::nullopt;
    auto words = words_of(paragraph);
    // "[Advertisement]": brackets around everything say nothing.
    if (words.size() > 2 && words.front().norm == "[" && words.back().norm == "]") words = {words.begin() + 1, words.end() - 1};
    const auto found =
        std::find_if(rules_.begin(), rules_.end(), [&](const ResidueRule& rule) { return covers(rule, paragraph, words); });
    return found == rules_.end() ? std::nullopt : std::optional(found->reason);
}

std::optional<Tail> ResidueRules::tail(std::string_view paragraph) const {
    if (is_dateline(paragraph)) return std::nullopt;
    for (std::size_t at = tail_window(paragraph); at < paragraph.size(); ++at) {
        if (!may_start(paragraph, at)) continue;
        const auto words = words_of(paragraph.substr(at));
        for (const auto& rule : rules_) {
            if (words.size() > rule.at_most) continue;
            const bool covered = std::any_of(rule.tail.begin(), rule.tail.end(),
                                             [&](const Pattern& pattern) { return pattern.matches_all(words); });
            if (covered) return Tail{at, rule.reason, rule.caption_before};
        }
    }
    return std::nullopt;
}

}  // namespace annals::article
