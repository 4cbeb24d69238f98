// Everything that was read out of one article: the unit that pipeline::Engine::extract gives and graph::link joins.
//
//     const auto record = engine.extract(article);
//     record.events[0].places;       // indices into record.entities.places
//     record.error;                  // empty, unless the article could not be read
#pragma once

#include <string>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/entities/entity.hpp"
#include "annals/events/event_mention.hpp"
#include "annals/temporal/time_expression.hpp"

namespace annals::events {

struct Record {
    article::Article article;
    std::vector<article::KeptSpan> sentences;     // all that is read as news, in text order
    std::vector<temporal::TimeExpression> times;  // symbolic: they can be resolved again when a publication date is learnt
    entities::EntityLayer entities;
    std::vector<EventMention> events;          // in text order, one a trigger span: what a timeline tells
    std::vector<EventMention> further_events;  // the others, for those who asked for all
    std::string error;                         // why the article could not be read; empty when it could
    std::vector<EventLink> links = {};         // what is said of the order and the causes of told events
};

/// The further events move in among the told ones.
void tell_everything(Record& record);

}  // namespace annals::events
