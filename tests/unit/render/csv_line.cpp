#include "render/csv_line.hpp"

#include <sstream>

#include "support/catch.hpp"

using annals::render::CsvLine;

TEST_CASE("no cell of words begins as a formula does, and a number keeps its minus", "[render]") {
    std::ostringstream out;
    CsvLine(out).words("=1+1").words("say \"yes\", please").words("").number("-5").degrees(std::nullopt).degrees(-0.5).end();
    CHECK(out.str() == "\"'=1+1\",\"say \"\"yes\"\", please\",\"\",-5,,-0.500000\r\n");
}
