// One event in full: what is said, when and why then, who says so, what conflicts, and every sentence that tells it.
import { correctionTools, splitButton } from "./corrections.js";
import { element, link } from "./dom.js";
import { CERTAINTIES, capitalised, counted, dateWords, sourceWords, standing, timeWords, typeWords } from "./words.js";

const BASES = {
  explicit: "its own words say when",
  "same sentence": "the date stands in the same sentence",
  discourse: "the date was told before it",
  tense: "its tense says it lies before or after publication",
  constraint: "the order of events leaves these days",
  merged: "several tellings together say when",
  none: "nothing says when",
  corrected: "somebody corrected it",
};

/** A line with a term before it; nothing where there is nothing to say. */
function line(term, ...words) {
  const said = words.flat().filter(Boolean);
  return said.length === 0 ? null : element("div", {}, element("dt", {}, term), element("dd", {}, said));
}

function chip(state, list, id, name, note) {
  return element("button", { class: "chip", title: `Only events with ${name}`, onclick: () => state.toggle(list, id) },
    name, note ? element("small", {}, ` ${note}`) : null);
}

function whenWords(when) {
  return [dateWords(when), timeWords(when)].filter(Boolean).join(", ");
}

/** Why this date: the words, what they were counted from, the arithmetic, and what else it could be. */
function reasons(when) {
  const steps = (when.steps ?? []).map((step) => element("li", {}, element("code", {}, step)));
  const others = when.alternatives.map((other) => element("li", {}, dateWords(other)));
  return element("details", { class: "why" }, element("summary", {}, "Why this date"), element("dl", {}, ...[
    line("Words", when.text ? element("q", {}, when.text) : null),
    line("Counted from", when.anchor),
    line("Because", BASES[when.basis] ?? when.basis),
    line("Steps", steps.length > 0 ? element("ol", {}, steps) : null),
    line("Rule", when.rule),
    line("Could also be", others.length > 0 ? element("ul", {}, others) : null),
    line("Confidence", `${when.confidence.class}${when.confidence.reasons.length > 0 ? `: ${when.confidence.reasons.join(", ").replaceAll("-", " ")}` : ""}`),
  ].filter(Boolean)));
}

/** The sentence, with the clause and in it the word that tells the event. */
export function sentence(mention) {
  const at = mention.sentence.indexOf(mention.quote);
  if (at < 0) return element("blockquote", {}, mention.sentence);
  const points = Array.from(mention.quote);
  const from = mention.trigger.begin - mention.begin;
  const to = mention.trigger.end - mention.begin;
  const inside = from >= 0 && to <= points.length
    ? [points.slice(0, from).join(""), element("strong", {}, points.slice(from, to).join("")), points.slice(to).join("")]
    : [mention.quote];
  return element("blockquote", {}, mention.sentence.slice(0, at), element("mark", {}, inside), mention.sentence.slice(at + mention.quote.length));
}

function telling(mention, event, data, state, corrections) {
  const article = data.articles.get(mention.article);
  const said = mention.attribution.map((source) => sourceWords(source, data)).join("; ");
  const other = whenWords(mention.when) === whenWords(event.when) ? null : `It says: ${whenWords(mention.when)}`;
  const published = article?.published.value ? dateWords({ earliest: article.published.value, latest: article.published.value }) : "date unknown";
  return element("li", { "data-mention": mention.id },
    element("p", { class: "source" }, element("b", {}, article?.outlet || mention.article), ` · ${published}`),
    sentence(mention),
    said ? element("p", { class: "note" }, `According to ${said}`) : null,
    other ? element("p", { class: "note" }, other) : null,
    reasons(mention.when),
    element("p", { class: "links" },
      element("button", { class: "plain", onclick: () => state.change({ view: "articles", article: mention.article, event: event.id }) }, "Read in the article"),
      article?.url ? [" · ", link(article.url, "at its outlet")] : null,
      splitButton(mention, event, corrections)));
}

function conflict(one, event, data, state) {
  const others = one.events.filter((id) => id !== event.id && data.event.has(id));
  return element("li", {}, `Sources differ on the ${one.kind}`, one.values.length > 0 ? `: ${one.values.join("; ")}` : "",
    others.map((id) => element("div", {}, eventLink(data.event.get(id), state))));
}

function eventLink(event, state) {
  return element("button", { class: "plain", onclick: () => state.change({ event: event.id }) }, event.headline);
}

/** Relations that the text states; that one date lies before another shows in the dates. */
function related(event, data, state) {
  return event.relations.filter((relation) => relation.basis !== "dates").map((relation) => {
    const outgoing = relation.from === event.id;
    const other = data.event.get(outgoing ? relation.to : relation.from);
    const words = relation.type === "content-of" ? (outgoing ? "Said in" : "Says") : capitalised(relation.type.replaceAll("-", " "));
    return other ? line(words, eventLink(other, state)) : null;
  });
}

function quantity({ number, unit, modifier }) {
  return [modifier, number.toLocaleString("en"), unit].filter(Boolean).join(" ");
}

function correction({ fix, author, reason }) {
  return [fix, author ? `by ${author}` : "", reason].filter(Boolean).join(", ");
}

export function eventDetail(event, data, state, corrections) {
  const who = event.participants.map((part) => chip(state, "actor", part.actor, data.actors.get(part.actor)?.name ?? part.actor, part.role));
  const where = event.places.map((id) => chip(state, "place", id, data.places.get(id)?.name ?? id));
  const said = [...new Set(event.attribution.map((source) => sourceWords(source, data)).filter(Boolean))];
  const conflicts = event.conflicts.map((number) => conflict(data.conflicts[number], event, data, state));
  const how = standing(event);
  return [
    element("button", { class: "close", "aria-label": "Close", onclick: () => state.change({ event: "" }) }, "×"),
    element("p", { class: `kind type-${event.family}` }, element("i", { class: `mark type-${event.family} ${event.certainty}`, "aria-hidden": "true" }), capitalised(typeWords(event.type, data))),
    element("h2", {}, event.headline),
    element("dl", { class: "facts" }, ...[
      line("When", whenWords(event.when)),
      line("Where", where),
      line("Who", who),
      line("How many", event.quantities.map(quantity).join(", ")),
      line("How sure", `${capitalised(CERTAINTIES[event.certainty])}${how ? ` (${how})` : ""}`),
      line("Who says so", said.join("; ")),
      line("Corrected", (event.corrected_by ?? []).map((number) => correction(data.corrections[number])).join("; ")),
      line("Conflicts", conflicts.length > 0 ? element("ul", { class: "conflicts" }, conflicts) : null),
      ...related(event, data, state),
    ].filter(Boolean)),
    reasons(event.when),
    correctionTools(event, corrections),
    element("h3", {}, `Told ${event.mentions.length === 1 ? "once" : counted(event.mentions.length, "time", "times")}, by ${counted(event.outlets.length, "outlet", "outlets")}`),
    element("ol", { class: "tellings" }, event.mentions.map((mention) => telling(mention, event, data, state, corrections))),
  ];
}
