// Rows of capitalised words that may be persons, and what around them says so.
#pragma once

#include <string>
#include <vector>

#include "reading.hpp"

namespace annals::entities {

struct PersonCandidate {
    language::Range tokens;      // the name alone
    language::Range with_title;  // "Kharkiv Governor Oleh Syniehubov"
    std::string role;            // from title or apposition
    bool supported = false;
};

/// The word classes that names and titles are made of, as in words.table.
struct PersonClasses {
    explicit PersonClasses(const WordClasses& words);
    WordClasses::Bits title, part_of_title, no_name, first_name, particle, speech;
};

[[nodiscard]] std::vector<PersonCandidate> find_person_candidates(const DocumentReading& reading);

/// Where the title before a name starts; the name's own begin when there is none.
[[nodiscard]] std::uint32_t title_begin(const DocumentReading& reading, const PersonClasses& classes, language::Range name,
                                        language::Range sentence);
/// The title, or the age, between commas after a name; empty when there is none.
[[nodiscard]] std::string role_after(const DocumentReading& reading, const PersonClasses& classes, language::Range name,
                                     language::Range sentence);
/// The title before the comma of a name between commas, without its article; empty when there is none.
[[nodiscard]] std::string role_before(const DocumentReading& reading, const PersonClasses& classes, language::Range name,
                                      language::Range sentence);
[[nodiscard]] bool is_initial(const DocumentReading& reading, std::uint32_t token);

}  // namespace annals::entities
