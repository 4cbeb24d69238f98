#include "annals/timeline/digest.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>

#include "annals/resources/weights.hpp"
#include "annals/text/ascii.hpp"
#include "timeline/day_scores.hpp"
#include "timeline/told_days.hpp"
#include "timeline/word_vectors.hpp"

namespace annals::timeline {
namespace {

constexpr const char* weights_file = "en/timeline/digest.weights";
constexpr const char* words_file = "en/timeline/function_words.txt";

std::string in_one_line(std::string_view text) {
    std::string line;
    std::istringstream words{std::string(text)};
    for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
    return line;
}

std::ptrdiff_t count_words(std::string_view text) {
    std::istringstream words{std::string(text)};
    return std::distance(std::istream_iterator<std::string>(words), {});
}

/// A sentence that may stand under a day.
struct Candidate {
    SentenceRef where;
    bool names_the_day = false;
    WordVector words;
    double fit = 0;  // how well it stands for all that is told of the day
};

/// What is told of the days, and the choice among it.
class Digester {
public:
    Digester(const std::vector<events::Record>& records, const DigestOptions& options, const DigestWeights& weights)
        : records_(records),
          options_(options),
          weights_(weights),
          named_(kept(redated(named_days(records), options.redated), options)),
          openings_(kept(without_redated(openings(records, named_), options.redated), options)) {
        for (const auto& keyword : options.keywords) keywords_.push_back(text::lower_ascii(keyword));
    }

    std::vector<DigestDay> run() {
        auto days = best_days();
        for (auto& [day, candidates] : candidates_) {
            for (const auto& candidate : candidates) statistics_.add(words_of(candidate.where));
        }
        for (auto& day : days) day.summary = summary(candidates_[day.day], day.day);
        return days;
    }

private:
    /// Of days that matter as much the earlier first; a day of which no sentence may stand is none.
    std::vector<DigestDay> best_days() {
        const auto scores = day_scores(records_, named_, options_, weights_);
        std::vector<DigestDay> ranked;
        for (const auto& [day, score] : scores) ranked.push_back({day, score, {}});
        std::stable_sort(ranked.begin(), ranked.end(), [](const DigestDay& a, const DigestDay& b) { return a.score > b.score; });
        std::vector<DigestDay> best;
        for (auto& one : ranked) {
            if (best.size() == options_.days) break;
            auto candidates = candidates_of(one.day);
            if (candidates.empty()) continue;
            candidates_[one.day] = std::move(candidates);
            best.push_back(std::move(one));
        }
        std::sort(best.begin(), best.end(), [](const DigestDay& a, const DigestDay& b) { return a.day < b.day; });
        return best;
    }

    [[nodiscard]] std::string_view text_of(SentenceRef where) const {
        const auto& record = records_[where.record];
        return record.article.text.quote(record.sentences[where.sentence].span);
    }

    [[nodiscard]] std::vector<std::uint32_t> words_of(SentenceRef where) const {
        return content_words(text_of(where), weights_.function_words);
    }

    [[nodiscard]] bool holds_keyword(const std::string& text) const {
        return keywords_.empty() || std::any_of(keywords_.begin(), keywords_.end(), [&](const std::string& keyword) {
                   return text.find(keyword) != std::string::npos;
               });
    }

    /// What was printed twice stands once.
    [[nodiscard]] std::vector<Candidate> candidates_of(calendar::Day day) const {
        std::vector<Candidate> candidates;
        std::set<std::string> seen;
        const auto add = [&](const SentencesOfDays& days, bool names_the_day) {
            const auto found = days.find(day);
            if (found == days.end()) return;
            for (const auto where : found->second) {
                auto text = text::lower_ascii(in_one_line(text_of(where)));
                if (holds_keyword(text) && seen.insert(std::move(text)).second)
                    candidates.push_back({where, names_the_day, {}, 0});
            }
        };
        add(named_, true);
        add(openings_, false);
        return candidates;
    }

    void weigh(std::vector<Candidate>& candidates, calendar::Day day) const {
        std::vector<std::pair<const WordVector*, double>> parts;
        for (auto& candidate : candidates) {
            candidate.words = statistics_.vector_of(words_of(candidate.where));
            parts.emplace_back(&candidate.words, candidate.names_the_day ? weights_.names_the_day : weights_.opens_an_article);
        }
        const auto middle = centroid(parts);
        for (auto& candidate : candidates) {
            candidate.fit = likeness(candidate.words, middle);
            if (!of_usual_length(text_of(candidate.where))) candidate.fit *= weights_.odd_length;
            candidate.fit *= worth_of_distance(candidate, day);
        }
    }

    /// "The blast of April" of June's news is in its own sentence what April's news took ten for; what March expected of April may not
    /// have come.
    [[nodiscard]] double worth_of_distance(const Candidate& candidate, calendar::Day day) const {
        const auto appeared = records_[candidate.where.record].article.published.day();
        if (!candidate.names_the_day || !appeared) return 1;
        if (*appeared < day) return weights_.expected;
        return static_cast<double>((*appeared - day).count()) > weights_.recalled_after ? weights_.recalled : 1;
    }

    [[nodiscard]] bool of_usual_length(std::string_view sentence) const {
        const auto words = static_cast<double>(count_words(sentence));
        return words >= weights_.shortest_sentence && words <= weights_.longest_sentence;
    }

    [[nodiscard]] double worth(const Candidate& candidate, const std::vector<const Candidate*>& chosen) const {
        double said = 0;
        for (const auto* other : chosen) said = std::max(said, likeness(candidate.words, other->words));
        return candidate.fit * (1 - weights_.repetition * said);
    }

    /// One sentence after the other: what stands for most of what is told, and was not said yet.
    [[nodiscard]] std::vector<DigestSentence> summary(std::vector<Candidate>& candidates, calendar::Day day) const {
        weigh(candidates, day);
        std::vector<const Candidate*> chosen, left;
        for (const auto& candidate : candidates) left.push_back(&candidate);
        while (!left.empty() && chosen.size() < options_.sentences) {
            const auto best = std::max_element(left.begin(), left.end(), [&](const Candidate* a, const Candidate* b) {
                return worth(*a, chosen) < worth(*b, chosen);
            });
            chosen.push_back(*best);
            left.erase(best);
        }
        std::vector<DigestSentence> sentences;
        for (const auto* one : chosen) {
            const auto [record, sentence] = one->where;
            sentences.push_back({record, records_[record].sentences[sentence].span, in_one_line(text_of(one->where))});
        }
        return sentences;
    }

    const std::vector<events::Record>& records_;
    const DigestOptions& options_;
    const DigestWeights& weights_;
    SentencesOfDays named_, openings_;
    std::vector<std::string> keywords_;
    std::map<calendar::Day, std::vector<Candidate>> candidates_;  // of the days that were chosen
    WordStatistics statistics_;
};

std::set<std::string, std::less<>> read_words(std::string_view contents) {
    std::set<std::string, std::less<>> words;
    std::istringstream lines{std::string(contents)};
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) continue;
        std::istringstream row(line);
        for (std::string word; row >> word;) words.insert(word);
    }
    return words;
}

}  // namespace

DigestWeights::DigestWeights(const resources::Bundle& bundle) : function_words(read_words(bundle.get(words_file))) {
    const resources::Weights file(bundle.origin(weights_file), bundle.get(weights_file));
    told_later = file.at("told-later");
    told_that_day = file.at("told-that-day");
    told_ahead = file.at("told-ahead");
    articles_to_come = file.at("articles-to-come");
    together = file.at("together");
    longest_article = file.at("longest-article");
    days_of_a_chronicle = file.at("days-of-a-chronicle");
    chronicle = file.at("chronicle");
    appeared = file.at("appeared");
    days_around = file.at("days-around");
    names_the_day = file.at("names-the-day");
    opens_an_article = file.at("opens-an-article");
    recalled_after = file.at("recalled-after");
    recalled = file.at("recalled");
    expected = file.at("expected");
    repetition = file.at("repetition");
    shortest_sentence = file.at("shortest-sentence");
    longest_sentence = file.at("longest-sentence");
    odd_length = file.at("odd-length");
}

std::vector<DigestDay> digest(const std::vector<events::Record>& records, const DigestOptions& options,
                              const DigestWeights& weights) {
    return Digester(records, options, weights).run();
}

}  // namespace annals::timeline
