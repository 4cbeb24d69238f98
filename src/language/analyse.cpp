#include <algorithm>
#include <optional>

#include "annals/language/document.hpp"
#include "characters.hpp"
#include "dateline.hpp"
#include "name_finder.hpp"
#include "parser.hpp"
#include "quotations.hpp"
#include "sentences.hpp"
#include "tagger.hpp"
#include "tokeniser.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t usual_bytes_per_token = 5;  // of usual text: memory is asked for once

/// Stretches between blank lines: the paragraphs of an article that nobody cleaned.
std::vector<article::KeptSpan> split_on_blank_lines(const text::SourceText& source) {
    std::vector<article::KeptSpan> paragraphs;
    const auto text = source.view();
    std::uint32_t begin = 0;
    bool blank = true;  // nothing but white space since the last line break
    bool broken = false;
    for (std::uint32_t at = 0; at < text.size();) {
        const auto character = character_at(text, at);
        at = character.end();
        if (character.code == '\n') {
            broken = broken || blank;
            blank = true;
        } else if (character.kind != CharacterClass::space) {
            if (broken && character.begin > begin) {
                paragraphs.push_back({{begin, character.begin}});
                begin = character.begin;
            }
            blank = broken = false;
        }
    }
    if (begin < text.size()) paragraphs.push_back({{begin, source.size()}});
    return paragraphs;
}

void add_paragraph(const text::SourceText& source, const article::KeptSpan& kept, Document& document) {
    const auto first_token = static_cast<std::uint32_t>(document.tokens.size());
    const auto first_sentence = static_cast<std::uint32_t>(document.sentences.size());
    tokenise(source.view(), kept.span, document.tokens);
    const Range tokens{first_token, static_cast<std::uint32_t>(document.tokens.size())};
    if (tokens.size() == 0) return;
    const auto paragraph = static_cast<std::uint32_t>(document.paragraphs.size());
    const auto add_sentence = [&](Range range, bool is_dateline) {
        const auto number = static_cast<std::uint32_t>(document.sentences.size());
        const text::Span span{document.tokens[range.begin].span.begin, document.tokens[range.end - 1].span.end};
        document.sentences.push_back({span, range, paragraph, kept.section, is_dateline});
        for (auto i = range.begin; i < range.end; ++i) document.tokens[i].sentence = number;
    };
    // A dateline is no part of the sentence behind it, whose subject its place would be taken for.
    const bool body = kept.section == article::Section::body;
    const auto head = body ? dateline(source.view(), document.tokens, tokens) : Range{tokens.begin, tokens.begin};
    if (head.size() > 0) add_sentence(head, true);
    for (const auto range : split_sentences(source.view(), document.tokens, {head.end, tokens.end})) add_sentence(range, false);
    document.paragraphs.push_back({first_sentence, static_cast<std::uint32_t>(document.sentences.size())});
}

std::vector<Xpos> penn_tags(const Document& document, Range tokens) {
    std::vector<Xpos> tags;
    for (auto i = tokens.begin; i < tokens.end; ++i) tags.push_back(document.tokens[i].xpos);
    return tags;
}

/// Fills in what the model says of sentences, one after the other.
class Annotator {
public:
    Annotator(std::string_view text, Document& document, Layers layers) : text_(text), document_(document), layers_(layers) {
        if (layers.names && model_.names) finder_.emplace(*model_.names);
    }

    void annotate(Range sentence) {
        auto& tokens = document_.tokens;
        const auto facts = tag(sentence);
        find_lemmas(text_, tokens, sentence);
        if (layers_.dependencies && has_verbs(sentence)) parse_sentence(model_, facts, labels_, tokens, sentence);
        if (finder_) finder_->read(facts, words_, penn_tags(document_, sentence), sentence.begin);
    }

    /// Tags alone.
    SentenceFacts tag(Range sentence) {
        auto& tokens = document_.tokens;
        words_.clear();
        for (auto i = sentence.begin; i < sentence.end; ++i)
            words_.push_back({text_.substr(tokens[i].span.begin, tokens[i].span.size()), tokens[i].norm});
        SentenceFacts facts(words_, model_.words);
        tag_sentence(model_, facts, tokens, sentence, labels_);
        return facts;
    }

    /// Names are known when all sentences are.
    void finish() {
        if (finder_) document_.names = joined_by_hyphens(document_.tokens, finder_->names());
    }

private:
    /// Whether so many verbs may each make a clause of their own: "said", "raises", "hurt", but not "to leave" and "leaving".
    [[nodiscard]] bool has_verbs(Range sentence) const {
        const auto makes_clause = [](const Token& token) {
            return token.upos == Upos::verb && token.xpos != Xpos::vb && token.xpos != Xpos::vbg;
        };
        const auto begin = document_.tokens.begin() + sentence.begin;
        return std::count_if(begin, begin + sentence.size(), makes_clause) >= static_cast<std::ptrdiff_t>(layers_.fewest_verbs);
    }

    const Model& model_ = embedded_model();
    std::string_view text_;
    Document& document_;
    Layers layers_;
    std::vector<WordForm> words_;
    std::vector<std::uint8_t> labels_;
    std::optional<NameFinder> finder_;
};

}  // namespace

Document segment(const article::Article& article) {
    Document document;
    document.tokens.reserve(article.text.size() / usual_bytes_per_token);
    const bool cleaned = !article.kept.empty() || !article.dropped.empty();
    for (const auto& kept : cleaned ? article.kept : split_on_blank_lines(article.text))
        add_paragraph(article.text, kept, document);
    return document;
}

void annotate(std::string_view text, Document& document, Layers layers) {
    Annotator annotator(text, document, layers);
    for (const auto& sentence : document.sentences) annotator.annotate(sentence.tokens);
    annotator.finish();
    document.quotations = find_quotations(text, document);
}

LazyDocument::LazyDocument(const article::Article& article)
    : text_(article.text.view()), document_(segment(article)), tagged_(document_.sentences.size()) {}

void LazyDocument::find_quotations() {
    if (has_quotations_) return;
    document_.quotations = language::find_quotations(text_, document_);
    has_quotations_ = true;
}

void LazyDocument::tag(std::uint32_t sentence) {
    if (sentence >= tagged_.size() || tagged_[sentence]) return;
    Annotator(text_, document_, {}).tag(document_.sentences[sentence].tokens);
    tagged_[sentence] = true;
}

Document analyse(const article::Article& article, Layers layers) {
    auto document = segment(article);
    annotate(article.text.view(), document, layers);
    return document;
}

std::size_t quotation_at(const Document& document, std::uint32_t token) {
    const auto& quotations = document.quotations;
    const auto after = std::partition_point(quotations.begin(), quotations.end(),
                                            [token](const Quotation& quotation) { return quotation.tokens.end <= token; });
    if (after == quotations.end() || !after->tokens.contains(token)) return npos;
    return static_cast<std::size_t>(after - quotations.begin());
}

}  // namespace annals::language
