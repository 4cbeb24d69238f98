// Where an expression stands among the words of its sentence: what later expressions that hang on it want to know.
#pragma once

#include <string_view>

#include "annals/language/document.hpp"

namespace annals::temporal {

/// Lasts as long as the document, so that most need never be asked about.
struct Standing {
    std::uint32_t sentence = 0;
    language::Range tokens;   // of the sentence, near enough to say something; none in a text without sentences
    std::uint32_t token = 0;  // where the expression begins
    std::uint32_t end = 0;    // the byte behind it
};

/// The words around expressions, tagged no sooner than somebody asks.
class Surroundings {
public:
    explicit Surroundings(const language::Document& document) : document_(document) {}
    explicit Surroundings(language::LazyDocument& document) : document_(document.get()), lazy_(&document) {}

    [[nodiscard]] const language::Document& document() const { return document_; }
    void tag(std::uint32_t sentence) const {
        if (lazy_) lazy_->tag(sentence);
    }

    /// In brackets, or in an aside between commas?
    [[nodiscard]] bool is_in_aside(const Standing& standing) const;
    /// Does it say which one is meant, and not when something was? "The 1968 Games", "the law of 1998", "built in 1871".
    [[nodiscard]] bool is_in_description(const Standing& standing) const;
    [[nodiscard]] bool is_quoted(const Standing& standing) const;

private:
    [[nodiscard]] bool may_be_in_aside(const Standing& standing) const;
    [[nodiscard]] bool is_before_noun(const Standing& standing) const;

    const language::Document& document_;
    language::LazyDocument* lazy_ = nullptr;  // none where the document has everything
};

}  // namespace annals::temporal
