#include "article/dating.hpp"

#include <algorithm>

#include "annals/calendar/temporal_value.hpp"
#include "annals/calendar/written_date.hpp"
#include "article/dateline.hpp"
#include "article/words.hpp"

namespace annals::article {
namespace {

struct Candidate {
    calendar::Day day;
    PublicationBasis basis = PublicationBasis::unknown;
    Confidence confidence = Confidence::none;
    Evidence evidence;
};

class Inquiry {
public:
    Inquiry(const Draft& draft, const text::SourceText& text, const std::vector<Judged>& judged, std::vector<std::string>& notes)
        : draft_(draft), text_(text), judged_(judged), notes_(notes) {}

    void option(const std::optional<calendar::Day>& day) {
        if (day) add(*day, PublicationBasis::option, Confidence::high, {"--published", calendar::to_iso(*day), std::nullopt});
    }

    void manifest(const ManifestEntry* entry) {
        if (entry == nullptr || !entry->published) return;
        add(*entry->published, PublicationBasis::manifest, Confidence::high,
            {"manifest line " + std::to_string(entry->line), entry->published_as_written, std::nullopt});
    }

    void metadata() {
        for (const auto& clue : draft_.dates) {
            const auto date = calendar::parse_written_date(clue.quote);
            if (date && date->day) {
                add(*date->day, PublicationBasis::metadata, clue.confidence, {clue.what, clue.quote, std::nullopt});
            } else {
                refuse(clue.what, clue.quote, date && date->ambiguous, std::nullopt);
            }
        }
    }

    /// Date lines that were set aside as metadata, then the dateline of the first paragraphs.
    void stated() {
        const auto headings =
            std::count_if(judged_.begin(), judged_.end(), [](const Judged& item) { return item.date_line && item.is_kept(); });
        for (const auto& item : judged_) {
            if (item.date_line && item.reason == DropReason::metadata) date_line(item.paragraph.span, headings >= 2);
        }
        std::size_t seen = 0;
        for (const auto& item : judged_) {
            if (!item.is_kept() || ++seen > 4) continue;
            dateline(item.kept);
        }
    }

    void address(const std::string& url) {
        const auto path = url.find("://") == std::string::npos ? 0 : std::min(url.find('/', url.find("://") + 3), url.size());
        const auto date = calendar::find_path_date(std::string_view(url).substr(path));
        if (date) add(*date->day, PublicationBasis::url, Confidence::medium, {"URL", url, std::nullopt});
    }

    void file_name(std::string_view path) {
        const auto name = path.substr(path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1);
        const auto date = calendar::find_path_date(name);
        if (date)
            add(*date->day, PublicationBasis::file_name, Confidence::medium, {"file name", std::string(name), std::nullopt});
    }

    PublicationDate verdict() && {
        PublicationDate result;
        if (candidates_.empty()) note_useless();
        if (!candidates_.empty()) {
            const auto& best = candidates_.front();
            result = {best.day, best.day, best.basis, best.confidence, {}};
            for (const auto& other : candidates_) disagreement(best, other);
        }
        for (auto& candidate : candidates_) result.evidence.push_back(std::move(candidate.evidence));
        for (auto& hint : hints_) result.evidence.push_back(std::move(hint));
        return result;
    }

private:
    void add(calendar::Day day, PublicationBasis basis, Confidence confidence, Evidence evidence) {
        candidates_.push_back({day, basis, confidence, std::move(evidence)});
    }

    /// What was meant to be the publication date and cannot be read: "32 March".
    void note_useless() {
        for (const auto& clue : draft_.dates) {
            const auto date = calendar::parse_written_date(clue.quote);
            if (clue.confidence != Confidence::high || (date && (date->day || date->ambiguous))) continue;
            notes_.push_back("the date \"" + clue.quote + "\" (" + clue.what +
                             ") is no day of the calendar; write it as 2022-09-12");
        }
    }

    void refuse(const std::string& what, const std::string& quote, bool ambiguous, std::optional<text::Span> span) {
        if (ambiguous)
            notes_.push_back("the date \"" + quote + "\" (" + what +
                             ") can be read two ways and is not used; give --published or a manifest");
        hints_.push_back({what + (ambiguous ? ", ambiguous" : ", not a full date"), quote, span});
    }

    void disagreement(const Candidate& best, const Candidate& other) {
        if (other.day == best.day) return;
        notes_.push_back("publication dates disagree: " + best.evidence.what + " says " + calendar::to_iso(best.day) + ", " +
                         other.evidence.what + " says " + calendar::to_iso(other.day) + "; the first is used");
    }

    /// "Published 12 September 2022 | Updated 13 September 2022": the update is no publication. In a chronicle, whose body
    /// has dates for headings, only a date with a label counts.
    void date_line(text::Span span, bool chronicle) {
        const auto line = text_.quote(span);
        std::size_t from = 0;
        while (const auto date = calendar::find_written_date(line, from)) {
            const auto label = words_of(line.substr(from, date->begin - from));
            const auto says = [&label](auto... word) {
                return std::any_of(label.begin(), label.end(), [=](const Word& w) { return ((w.norm == word) || ...); });
            };
            from = date->end;
            const text::Span place{span.begin + static_cast<std::uint32_t>(date->begin),
                                   span.begin + static_cast<std::uint32_t>(date->end)};
            const std::string quote(text_.quote(place));
            const bool published = says("published", "posted", "by");
            if (date->ambiguous) refuse("date line", quote, true, place);
            if (!date->day) continue;
            if (says("updated", "modified") || (chronicle && !published)) {
                hints_.push_back({chronicle ? "date line in a chronicle" : "date of an update", quote, place});
            } else {
                add(*date->day, PublicationBasis::stated, published ? Confidence::high : Confidence::medium,
                    {published ? "published line" : "date line", quote, place});
            }
        }
    }

    void dateline(text::Span span) {
        const auto date = dateline_date(text_.quote(span).substr(0, 400));
        if (!date) return;
        const text::Span place{span.begin + static_cast<std::uint32_t>(date->begin),
                               span.begin + static_cast<std::uint32_t>(date->end)};
        const std::string quote(text_.quote(place));
        if (date->day) {
            add(*date->day, PublicationBasis::stated, Confidence::medium, {"dateline", quote, place});
        } else {
            refuse("dateline", quote, date->ambiguous, place);
        }
    }

    const Draft& draft_;
    const text::SourceText& text_;
    const std::vector<Judged>& judged_;
    std::vector<std::string>& notes_;
    std::vector<Candidate> candidates_;
    std::vector<Evidence> hints_;
};

}  // namespace

PublicationDate publication_date(const Draft& draft, const text::SourceText& text, const std::vector<Judged>& judged,
                                 const std::optional<calendar::Day>& option, const ManifestEntry* entry,
                                 std::vector<std::string>& notes) {
    Inquiry inquiry(draft, text, judged, notes);
    inquiry.option(option);
    inquiry.manifest(entry);
    inquiry.metadata();
    inquiry.stated();
    inquiry.address(draft.url);
    inquiry.file_name(draft.path);
    return std::move(inquiry).verdict();
}

}  // namespace annals::article
