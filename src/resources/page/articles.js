// The articles, with every clause that tells an event marked; where the file has no texts, the sentences that tell events.
import { publishedTool } from "./corrections.js";
import { element, link } from "./dom.js";
import { counted, dateWords } from "./words.js";
import { sentence } from "./detail.js";

/** [{ mention, event }] of one article, in order of the text. */
function mentionsOf(article, data) {
  const all = data.events.flatMap((event) => event.mentions.filter((mention) => mention.article === article.id).map((mention) => ({ mention, event })));
  return all.sort((a, b) => a.mention.begin - b.mention.begin || a.mention.end - b.mention.end);
}

const isCorrected = (article) => article.published.evidence.some((one) => one.what.startsWith("correction"));

/** Where clauses lie in each other, a word belongs to the shortest. */
function pieces(length, told) {
  const borders = new Set([0, length]);
  for (const { mention } of told) borders.add(Math.min(mention.begin, length)).add(Math.min(mention.end, length));
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((begin, i) => {
    const end = sorted[i + 1];
    const over = told.filter(({ mention }) => mention.begin <= begin && end <= mention.end);
    const owner = over.reduce((best, one) => (!best || one.mention.end - one.mention.begin < best.mention.end - best.mention.begin ? one : best), null);
    return { begin, end, owner };
  });
}

function marked(words, { mention, event }, state) {
  const choose = () => state.change({ event: event.id });
  const onKey = (pressed) => (pressed.key === "Enter" || pressed.key === " ") && (pressed.preventDefault(), choose());
  return element("mark", { class: `type-${event.family} ${event.certainty}`, role: "button", tabindex: "0", title: event.headline,
    "data-event": event.id, "data-mention": mention.id, onclick: choose, onkeydown: onKey }, words);
}

/** The text in paragraphs; a clause may reach over a line end, and is then marked on both sides. */
function paragraphs(text, told, state) {
  const points = Array.from(text);
  let open = element("p");
  const made = [open];
  for (const { begin, end, owner } of pieces(points.length, told)) {
    points.slice(begin, end).join("").split("\n").forEach((words, i) => {
      if (i > 0) made.push(open = element("p"));
      if (words) open.append(owner ? marked(words, owner, state) : words);
    });
  }
  return made.filter((paragraph) => paragraph.textContent.trim() !== "");
}

function excerpts(told, state) {
  const note = element("p", { class: "note" }, "This file has no full texts, only the sentences that tell of events.");
  return [note, ...told.map(({ mention, event }) => {
    const quoted = sentence(mention);
    quoted.classList.add("excerpt");
    return element("div", { "data-event": event.id, class: "telling" }, quoted,
      element("button", { class: "plain", onclick: () => state.change({ event: event.id }) }, event.headline));
  })];
}

export class Articles {
  #shown = null;

  constructor(panel, data, state, corrections) {
    Object.assign(this, { panel, data, state, corrections });
    this.choice = element("nav", { "aria-label": "Articles" }, element("ul", {}, [...data.articles.values()].map((article) =>
      element("li", {}, element("button", { "data-article": article.id, onclick: () => state.change({ article: article.id }) },
        element("span", {}, article.title || article.id), element("small", {}, [article.outlet, article.published.value].filter(Boolean).join(" · ")))))));
    this.text = element("article", { tabindex: "-1" });
    panel.append(this.choice, this.text);
  }

  show() {
    const article = this.data.articles.get(this.state.article) ?? this.data.articles.values().next().value;
    if (article && this.#shown !== article.id) this.#open(article);
    this.mark();
  }

  #open(article) {
    this.#shown = article.id;
    for (const button of this.choice.querySelectorAll("button")) button.setAttribute("aria-current", String(button.dataset.article === article.id));
    const told = mentionsOf(article, this.data);
    const text = this.data.texts.get(article.id);
    const published = article.published.value ? dateWords({ earliest: article.published.value, latest: article.published.value }) : "publication date unknown";
    this.text.replaceChildren(
      element("p", { class: "source" }, [article.outlet, published, isCorrected(article) ? "corrected by hand" : "", counted(told.length, "telling", "tellings")].filter(Boolean).join(" · ")),
      element("h2", {}, article.url ? link(article.url, article.title || article.id) : article.title || article.id),
      publishedTool(article, this.corrections),
      ...(text === undefined ? excerpts(told, this.state) : paragraphs(text, told, this.state)));
    this.text.scrollTop = 0;
  }

  /** The sentences of the event that is chosen stand out. */
  mark() {
    for (const old of this.text.querySelectorAll(".chosen")) old.classList.remove("chosen");
    const { event } = this.state;
    const chosen = event ? [...this.text.querySelectorAll(`[data-event="${CSS.escape(event)}"]`)] : [];
    for (const one of chosen) one.classList.add("chosen");
    chosen[0]?.scrollIntoView({ block: "center" });
  }
}
