#include "lemmas.hpp"

#include <algorithm>

#include "annals/text/ascii.hpp"
#include "form_lexicon.hpp"
#include "inflection.hpp"

namespace annals::language {
namespace {

constexpr std::size_t longest_word = 40;     // bytes; what is longer is its own dictionary form
constexpr std::size_t shortest_shouted = 6;  // letters of a name in capitals that is no abbreviation
constexpr std::size_t longest_acronym = 4;   // letters and digits

bool is_shouted(std::string_view form) {
    return form.size() >= shortest_shouted && std::all_of(form.begin(), form.end(), text::is_upper);
}

/// `lemma` with the first letter as `form` has it.
std::string capitalised_as(std::string_view form, std::string lemma) {
    if (!form.empty() && !lemma.empty() && text::is_upper(form.front()) && text::is_lower(lemma.front()))
        lemma.front() = form.front();
    return lemma;
}

/// "GOODWYN" is Goodwyn; other names are as they are written: a small letter tells of a wrong tag more often than of a name.
std::string name_lemma(std::string_view form, std::string_view norm) {
    return is_shouted(form) ? capitalised_as(form, std::string(norm)) : std::string(form);
}

/// "X", "HR", "Q1": capitals and digits without a vowel, which are no word written large.
bool is_acronym(std::string_view form) {
    const auto fits = [](char letter) {
        return (text::is_upper(letter) && std::string_view("AEIOUY").find(letter) == std::string_view::npos) ||
               (letter >= '0' && letter <= '9');
    };
    return !form.empty() && form.size() <= longest_acronym && text::is_upper(form.front()) &&
           std::all_of(form.begin(), form.end(), fits);
}

std::string noun_lemma(std::string_view form, std::string_view norm) { return std::string(is_acronym(form) ? form : norm); }

std::string names_lemma(std::string_view form, std::string_view norm) {
    const bool known = is_shouted(form) || !irregular(norm, FormClass::noun).empty() || norm.ends_with("men");
    return known ? capitalised_as(form, singular(norm)) : without_s(form);
}

/// A part of a name that is an ordinary word: "United" and "National" stay, "Rolling" Stones roll.
std::string word_of_name(std::string_view form, std::string_view norm, Upos upos) {
    if (upos != Upos::verb) return name_lemma(form, norm);
    return capitalised_as(form, verb_lemma(norm, norm.ends_with("ing") ? Xpos::vbg : Xpos::vbn));
}

/// "20,000" is 20000; Roman numbers keep their capitals.
std::string number_lemma(std::string_view form, std::string_view norm) {
    const auto roman = [](char letter) { return std::string_view("IVXLCDM").find(letter) != std::string_view::npos; };
    if (form.size() > 1 && std::all_of(form.begin(), form.end(), roman)) return std::string(form);
    std::string number(norm);
    if (!norm.empty() && norm.front() >= '0' && norm.front() <= '9')
        number.erase(std::remove(number.begin(), number.end(), ','), number.end());
    return number;
}

/// "Soooo" is so: three equal letters in a row are written for one.
std::string unstretched(std::string_view norm) {
    std::string word;
    for (std::size_t i = 0; i < norm.size();) {
        const auto end = std::min(norm.find_first_not_of(norm[i], i), norm.size());
        word.append(text::is_lower(norm[i]) && end - i >= 3 ? 1 : end - i, norm[i]);
        i = end;
    }
    return word;
}

/// Dashes of all lengths are one mark; an ellipsis is as it is written, other marks as they are normalised.
std::string mark_lemma(std::string_view form, std::string_view norm) {
    if (norm == "--" && form != norm) return "-";
    return std::string(norm == "..." ? form : norm);
}

/// "Afghan" keeps its capital, "Strong" at the start of a sentence does not.
std::string adjective_lemma(std::string_view norm) {
    const auto found = irregular(norm, FormClass::capitalised);
    return found.empty() ? unstretched(norm) : std::string(found);
}

std::string verb_or_word(std::string_view norm, Upos upos, Xpos xpos) {
    return upos == Upos::verb || upos == Upos::aux ? verb_lemma(norm, xpos) : std::string(norm);
}

}  // namespace

bool may_be_past(std::string_view norm) {
    return norm.ends_with("ed") || norm.ends_with("'d") || !irregular(norm, FormClass::verb).empty();
}

std::string lemma_by_rule(std::string_view form, std::string_view norm, Upos upos, Xpos xpos) {
    if (norm.size() > longest_word) return std::string(upos == Upos::propn ? form : norm);
    if (upos == Upos::punct) return mark_lemma(form, norm);
    switch (xpos) {
        case Xpos::nnp: return upos == Upos::propn ? name_lemma(form, norm) : word_of_name(form, norm, upos);
        case Xpos::nnps: return upos == Upos::propn ? names_lemma(form, norm) : capitalised_as(form, singular(norm));
        case Xpos::nn: return noun_lemma(form, norm);
        case Xpos::nns: return singular(norm);
        case Xpos::jj: return adjective_lemma(norm);
        case Xpos::rb: return unstretched(norm);
        case Xpos::jjr: return positive(norm, "er", FormClass::adjective);
        case Xpos::jjs: return positive(norm, "est", FormClass::adjective);
        case Xpos::rbr: return positive(norm, "er", FormClass::adverb);
        case Xpos::rbs: return positive(norm, "est", FormClass::adverb);
        case Xpos::cd: return number_lemma(form, norm);
        case Xpos::fw:
        case Xpos::add: return std::string(form);
        default: return verb_or_word(norm, upos, xpos);
    }
}

std::string lemma_of(std::string_view form, std::string_view norm, Upos upos, Xpos xpos) {
    if (norm.size() <= longest_word) {
        if (const auto found = learnt_lemma(norm, xpos)) return std::string(*found);
    }
    return lemma_by_rule(form, norm, upos, xpos);
}

}  // namespace annals::language
