#include "render/csv_line.hpp"

#include <ostream>

namespace annals::render {

CsvLine& CsvLine::words(const std::string& text) {
    auto& out = next() << '"';
    if (!text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos) out << '\'';
    for (const char c : text) out << (c == '"' ? "\"" : "") << c;
    out << '"';
    return *this;
}

CsvLine& CsvLine::number(const std::string& digits) {
    next() << digits;
    return *this;
}

CsvLine& CsvLine::degrees(const std::optional<double>& value) { return number(value ? std::to_string(*value) : std::string()); }

void CsvLine::end() { *out_ << "\r\n"; }

std::ostream& CsvLine::next() {
    if (!first_) *out_ << ',';
    first_ = false;
    return *out_;
}

}  // namespace annals::render
