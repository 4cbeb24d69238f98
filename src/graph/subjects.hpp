// What articles are about, and how much alike that is: whether two of them tell one story.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/article_words.hpp"

namespace annals::graph {

/// Words, each by its share: a vector of length 1.
struct SubjectMatter {
    Set words;
    std::vector<float> shares;  // of each word
};

/// The cosine between two subjects, 0 to 1.
[[nodiscard]] float likeness(const SubjectMatter& one, const SubjectMatter& other);

/// An article is about the words that set it apart and that others share, names above all; it is lent those of the articles
/// nearest to it, since two reports of one thing may share few words and have the same neighbours. (Diaz 2005: scores of
/// documents that are alike are drawn together.)
class Subjects {
public:
    /// Of no article: none is known to be like another.
    Subjects() = default;
    Subjects(const std::vector<events::Record>& records, const ArticleWords& words, const Spread& spread = in_turn);

    [[nodiscard]] bool known() const { return !subjects_.empty(); }
    [[nodiscard]] const SubjectMatter& of(std::uint32_t article) const { return subjects_[article]; }

private:
    std::vector<SubjectMatter> subjects_;
};

}  // namespace annals::graph
