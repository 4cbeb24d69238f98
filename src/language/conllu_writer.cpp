#include <algorithm>

#include "annals/language/conllu.hpp"
#include "language/clitics.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t longest_multiword = 4;  // words: "couldn't've's"

/// Comments are one line each, whatever an article is called.
std::string in_one_line(std::string_view text) {
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; }, ' ');
    return line;
}

/// CoNLL-U wants the ids of sentences without spaces and slashes.
std::string as_sentence_id(std::string_view id) {
    auto name = in_one_line(id);
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == ' ' || c == '/'; }, '_');
    return name;
}

class Writer {
public:
    Writer(const article::Article& article, const Document& document)
        : text_(article.text), document_(document), sentence_id_(as_sentence_id(article.id)) {
        out_ += "# newdoc id = " + in_one_line(article.id) + '\n';
        mark_names();
    }

    std::string write() && {
        for (const auto paragraph : document_.paragraphs) {
            out_ += "# newpar\n";
            for (auto number = paragraph.begin; number < paragraph.end; ++number) write_sentence(number);
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string_view form(std::uint32_t token) const { return text_.quote(document_.tokens[token].span); }

    void mark_names() {
        name_of_.assign(document_.tokens.size(), nullptr);
        for (const auto& each : document_.names) {
            for (auto token = each.tokens.begin; token < each.tokens.end; ++token) name_of_[token] = &each;
        }
    }

    void write_sentence(std::uint32_t number) {
        const auto words = document_.sentences[number].tokens;
        out_ += "# sent_id = " + sentence_id_ + '-' + std::to_string(number + 1) + "\n# text = ";
        for (auto token = words.begin; token < words.end; ++token) {
            if (token > words.begin && document_.tokens[token].space_before) out_ += ' ';
            out_ += form(token);
        }
        out_ += '\n';
        write_words(words);
        out_ += '\n';
    }

    void write_words(Range words) {
        const bool parsed = std::any_of(document_.tokens.begin() + words.begin, document_.tokens.begin() + words.end,
                                        [](const Token& token) { return token.relation != Relation::none; });
        std::uint32_t multiword_end = words.begin;
        for (auto token = words.begin; token < words.end; ++token) {
            const bool inside = token < multiword_end;
            const auto end = inside ? multiword_end : end_of_multiword(token, words.end);
            if (!inside && end > token + 1) write_multiword({token, end}, words);
            multiword_end = end;
            write_word(token, words.begin, parsed, end == token + 1 && !inside && glued_to_next(token));
        }
    }

    /// Whether the next word of the paragraph follows without a space.
    [[nodiscard]] bool glued_to_next(std::uint32_t token) const {
        const auto next = token + 1;
        if (next == document_.tokens.size() || document_.tokens[next].space_before) return false;
        const auto paragraph = [this](std::uint32_t i) { return document_.sentences[document_.tokens[i].sentence].paragraph; };
        return paragraph(token) == paragraph(next);
    }

    /// The end of the words from `begin` that are written as one; begin + 1 where it stands alone.
    [[nodiscard]] std::uint32_t end_of_multiword(std::uint32_t begin, std::uint32_t limit) const {
        auto glued = begin + 1;
        while (glued < std::min(limit, begin + longest_multiword) && !document_.tokens[glued].space_before) ++glued;
        for (auto end = glued; end > begin + 1; --end) {
            if (are_one_word({begin, end})) return end;
        }
        return begin + 1;
    }

    [[nodiscard]] bool are_one_word(Range words) const {
        const auto last = words.end - 1;
        if (words.size() == 2 && document_.tokens[last].xpos == Xpos::pos && document_.tokens[last].norm == "'")
            return true;  // "the workers'"
        const text::Span whole{document_.tokens[words.begin].span.begin, document_.tokens[last].span.end};
        const auto end_of = [&](std::uint32_t word) { return document_.tokens[word].span.end - whole.begin; };
        if (words.size() == 2 && end_of(words.begin) == first_part_of_whole(text_.quote(whole))) return true;  // "cannot"
        const auto parts = clitic_split(text_.quote(whole));
        if (parts.begin() + words.size() - 1 != parts.end()) return false;
        auto word = words.begin;
        return std::all_of(parts.begin(), parts.end(), [&](std::uint32_t end) { return end_of(word++) == end; });
    }

    void write_multiword(Range words, Range sentence) {
        out_ += std::to_string(words.begin - sentence.begin + 1) + '-' + std::to_string(words.end - sentence.begin) + '\t';
        out_ += text_.quote({document_.tokens[words.begin].span.begin, document_.tokens[words.end - 1].span.end});
        out_ += "\t_\t_\t_\t_\t_\t_\t_\t";
        out_ += glued_to_next(words.end - 1) ? "SpaceAfter=No\n" : "_\n";
    }

    void write_word(std::uint32_t index, std::uint32_t first, bool parsed, bool glued) {
        const auto& token = document_.tokens[index];
        out_ += std::to_string(index - first + 1) + '\t';
        (out_ += form(index)) += '\t';
        (out_ += token.lemma.empty() ? "_" : std::string_view(token.lemma)) += '\t';
        (out_ += name(token.upos)) += '\t';
        (out_ += name(token.xpos)) += "\t_\t";
        write_head(token, first, parsed);
        out_ += "\t_\t";
        write_misc(index, glued);
    }

    void write_head(const Token& token, std::uint32_t first, bool parsed) {
        if (!parsed) {
            out_ += "_\t_";
        } else {
            out_ += (token.head == no_head ? "0" : std::to_string(token.head - first + 1)) + '\t';
            out_ += name(token.relation);
        }
    }

    void write_misc(std::uint32_t index, bool glued) {
        const auto* named = name_of_[index];
        if (named != nullptr) {
            out_ += index == named->tokens.begin ? "NER=B-" : "NER=I-";
            out_ += name(named->kind);
        }
        if (glued) out_ += named != nullptr ? "|SpaceAfter=No" : "SpaceAfter=No";
        out_ += named == nullptr && !glued ? "_\n" : "\n";
    }

    const text::SourceText& text_;
    const Document& document_;
    std::string sentence_id_;
    std::vector<const Name*> name_of_;  // of each token; nullptr where it is no name
    std::string out_;
};

}  // namespace

std::string write_conllu(const article::Article& article, const Document& document) { return Writer(article, document).write(); }

}  // namespace annals::language
