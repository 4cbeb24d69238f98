// A file of lines, packed with gzip or not, of which one line at a time is in memory.
//
//     Lines lines("records.jsonl.gz");
//     for (std::string line; lines.next(line);) std::cout << lines.number() << ": " << line << '\n';
//     lines.fault();                 // "the packed data ends early", or empty
#pragma once

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>

namespace annals::article {

class Lines {
public:
    explicit Lines(const std::string& path);
    /// `in` must outlive the lines, and holds them as they are.
    explicit Lines(std::istream& in);
    Lines(Lines&&) noexcept;
    ~Lines();

    /// The next line that is not blank, without its end; false when there is none.
    bool next(std::string& line);
    /// Of the line that `next` gave last, from 1; blank lines count.
    [[nodiscard]] std::size_t number() const { return number_; }
    /// Why the file ended before its end; empty when it did not.
    [[nodiscard]] const std::string& fault() const { return fault_; }

private:
    struct Source;
    bool next_of_any_kind(std::string& line);

    std::unique_ptr<Source> source_;
    std::size_t number_ = 0;
    std::string fault_;
};

}  // namespace annals::article
