// What the page is about: the timeline as the program wrote it, with what the views ask of it worked out once.

const DAY = 86400000;

/** "2022-09-12" or "-0479-03-01" as milliseconds UTC; null for what is absent. */
function day(text) {
  const parts = /^(-?\d{4,})-(\d\d)-(\d\d)$/.exec(text ?? "");
  if (!parts) return null;
  const date = new Date(0);
  date.setUTCFullYear(+parts[1], +parts[2] - 1, +parts[3]);
  return date.getTime();
}

/** told, claimed, disputed or unreal: how sure it is that it happened. */
function certainty(event) {
  const actual = event.polarity === "positive" && ["asserted", "reported", "claimed"].includes(event.factuality);
  if (!actual) return "unreal";
  if (event.conflicts.length > 0) return "disputed";
  return event.factuality === "asserted" ? "told" : "claimed";
}

function outlets(event, articles) {
  const told = event.mentions.map((mention) => articles.get(mention.article)?.outlet || mention.article);
  return [...new Set(event.sources.length > 0 ? event.sources : told)];
}

/** The event with its ends in milliseconds (`last` is the end of the last day), its standing, and its names as words. */
function enriched(event, index, data) {
  const first = day(event.when.earliest);
  const last = day(event.when.latest);
  const actors = [...new Set(event.participants.map((part) => part.actor))];
  return {
    ...event,
    headline: event.corrected_by ? `${event.headline} [corrected]` : event.headline,
    index,
    first,
    last: last === null ? null : last + DAY,
    dated: first !== null || last !== null,
    actors,
    family: event.type.split(".")[0],
    certainty: certainty(event),
    outlets: outlets(event, data.articles),
    relations: [],
    haystack: null,
  };
}

const named = (list) => new Map(list.map((item) => [item.id, item]));
const content = (id) => JSON.parse(document.getElementById(id).textContent);

export function readData() {
  const timeline = content("timeline-data");
  const data = {
    articles: named(timeline.articles),
    actors: named(timeline.actors),
    places: named(timeline.places),
    conflicts: timeline.conflicts,
    corrections: timeline.corrections ?? [],
    texts: new Map(Object.entries(content("texts-data"))),
    types: new Map(content("types-data").map((type) => [type.type, type.description])),
    generator: timeline.generator,
  };
  data.events = timeline.events.map((event, index) => enriched(event, index, data));
  data.event = named(data.events);
  for (const relation of timeline.relations) {
    data.event.get(relation.from)?.relations.push(relation);
    data.event.get(relation.to)?.relations.push(relation);
  }
  return data;
}

/** Everything of an event that a search looks at, in lower case. */
export function haystack(event, data) {
  event.haystack ??= [
    event.headline,
    data.types.get(event.type) ?? event.type,
    ...event.actors.map((id) => data.actors.get(id)?.name ?? ""),
    ...event.places.map((id) => data.places.get(id)?.name ?? ""),
    ...event.outlets,
    ...event.mentions.map((mention) => mention.sentence),
  ].join("\n").toLowerCase();
  return event.haystack;
}

export const DAY_LENGTH = DAY;
