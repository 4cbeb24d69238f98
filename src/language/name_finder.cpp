#include "name_finder.hpp"

#include <utility>

#include "name_decoder.hpp"
#include "name_features.hpp"

namespace annals::language {
namespace {

/// "Mr Harwick" names Harwick.
Name without_titles(Name name, std::span<const std::uint32_t> norms, const NameTable& lists) {
    if (name.kind != NameKind::person) return name;
    while (name.tokens.size() > 1 && (lists.find(norms[name.tokens.begin]).kinds & bit(ListKind::title)) != 0)
        ++name.tokens.begin;
    return name;
}

}  // namespace

void NameFinder::read(const SentenceFacts& facts, const std::vector<WordForm>& forms, const std::vector<Xpos>& tags,
                      std::uint32_t first) {
    const NameWords words(facts, forms, tags, model_.lists);
    std::vector<std::uint8_t> labels;
    for (const auto stretch : words.stretches()) {
        const auto begin = norms_.size();
        for (auto i = stretch.begin; i < stretch.end; ++i) {
            FeatureList features;
            add_word_features(words, i, features);
            norms_.push_back(words.facts(i).norm);
            model_.rows.score(features.span(), scores_.emplace_back(NameScores<SparseRows::Score>{}));
        }
        decode_names(std::span<const NameScores<SparseRows::Score>>(scores_).subspan(begin), model_.transitions, labels);
        labels_.insert(labels_.end(), labels.begin(), labels.end());
        memory_.note(std::span(norms_).subspan(begin), labels);
        stretches_.push_back({begin, norms_.size(), first + stretch.begin});
    }
}

std::vector<Name> NameFinder::names() {
    std::vector<Name> names;
    std::vector<std::uint8_t> labels;
    for (const auto& stretch : stretches_) {
        const auto size = stretch.end - stretch.begin;
        const auto scores = std::span(scores_).subspan(stretch.begin, size);
        const auto norms = std::span(std::as_const(norms_)).subspan(stretch.begin, size);
        memory_.for_each_feature(norms, std::span(labels_).subspan(stretch.begin, size),
                                 [&](std::size_t i, std::uint32_t feature) {
                                     model_.rows.score({&feature, 1}, scores[i]);
                                 });
        decode_names(std::span<const NameScores<SparseRows::Score>>(scores), model_.transitions, labels);
        for (const auto& name : names_of(labels)) {
            const auto kept = without_titles(name, norms, model_.lists);
            names.push_back({{stretch.token + kept.tokens.begin, stretch.token + kept.tokens.end}, name.kind});
        }
    }
    return names;
}

std::vector<Name> joined_by_hyphens(const std::vector<Token>& tokens, const std::vector<Name>& names) {
    std::vector<Name> joined;
    for (const auto& name : names) {
        const auto mark = name.tokens.begin - 1;
        const bool continues = !joined.empty() && joined.back().kind == NameKind::person && name.kind == NameKind::person &&
                               joined.back().tokens.end == mark && tokens[mark].norm == "-" && !tokens[mark].space_before &&
                               !tokens[name.tokens.begin].space_before;
        if (continues)
            joined.back().tokens.end = name.tokens.end;
        else
            joined.push_back(name);
    }
    return joined;
}

}  // namespace annals::language
