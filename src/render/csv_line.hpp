// One line of a table as spreadsheets read it (RFC 4180), cell by cell.
//
//     CsvLine(out).words("=1+1").number("-5.000000").end();    // "'=1+1",-5.000000
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

namespace annals::render {

class CsvLine {
public:
    explicit CsvLine(std::ostream& out) : out_(&out) {}

    /// Quoted; what a spreadsheet would run as a formula gets an apostrophe in front.
    CsvLine& words(const std::string& text);
    /// As it is: a number is no formula, though it begins with a minus.
    CsvLine& number(const std::string& digits);
    CsvLine& degrees(const std::optional<double>& value);
    void end();

private:
    std::ostream& next();

    std::ostream* out_;
    bool first_ = true;
};

}  // namespace annals::render
