// One file to explore a timeline in any browser, without a network: what `annals report` writes.
//
//     write_page(out, {timeline_json, texts, "The flood of Arles"}, resources::Bundle::embedded());
//
// Its parts are the files of src/resources/page; nothing that an article says is ever read as markup or script.
#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <string_view>

#include "annals/resources/bundle.hpp"

namespace annals::render {

/// `timeline` is valid JSON of the schema annals-timeline-1. `texts` are those of its articles, by their ids; where one is missing, the
/// page shows the sentences that tell of events.
struct PageContent {
    std::string_view timeline;
    std::map<std::string, std::string_view> texts;
    std::string title;
};

void write_page(std::ostream& out, const PageContent& content, const resources::Bundle& bundle);

}  // namespace annals::render
