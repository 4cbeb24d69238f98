// What the reader corrects, kept until it is saved as the file that --corrections reads. The page itself stays as it was made.
import { byId, element } from "./dom.js";
import { counted } from "./words.js";

const NAMES = { date: "Date", merge: "One event", split: "Another event", drop: "No event", rename: "Name", published: "Published" };

/** Dates as the file has them: a day, a month, a year, or two of them with a stroke between, ".." for an open end. */
export const DATE = /^(\d{4}(-\d\d){0,2})$|^(\d{4}(-\d\d){0,2}|\.\.)\/(\d{4}(-\d\d){0,2}|\.\.)$/;

export class Corrections {
  #made = [];
  /** The event that waits for another one to be merged with. */
  waiting = null;

  constructor(data, onChange) {
    Object.assign(this, { data, onChange });
    byId("show-corrections").addEventListener("click", () => this.#open());
  }

  add(correction) {
    this.#made.push(correction);
    this.#changed();
  }

  /** The corrections that name one of these mentions. */
  of(mentions) {
    const ids = new Set(mentions.map((mention) => mention.id));
    return this.#made.filter((one) => one.mentions?.some((id) => ids.has(id)));
  }

  words(one) {
    return [NAMES[one.fix], one.value].filter(Boolean).join(": ");
  }

  file(author) {
    return this.#made.map((one) => `${JSON.stringify(author ? { ...one, author } : one)}\n`).join("");
  }

  #changed() {
    const button = byId("show-corrections");
    button.hidden = this.#made.length === 0;
    button.textContent = counted(this.#made.length, "correction", "corrections");
    this.onChange();
  }

  #what(one) {
    if (one.article) return this.data.articles.get(one.article)?.title ?? one.article;
    const named = this.data.events.find((event) => event.mentions.some((mention) => mention.id === one.mentions[0]));
    return named?.headline ?? "";
  }

  #remove(number) {
    this.#made.splice(number, 1);
    this.#changed();
    if (this.#made.length > 0) this.#open();
    else byId("corrections").close();
  }

  #save(author) {
    const address = URL.createObjectURL(new Blob([this.file(author)], { type: "application/x-ndjson" }));
    const anchor = element("a", { href: address, download: "corrections.jsonl" });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  #open() {
    const leaf = byId("corrections");
    const author = element("input", { type: "text", "aria-label": "Your name", placeholder: "Your name", value: leaf.querySelector("input")?.value });
    leaf.replaceChildren(
      element("button", { class: "close", "aria-label": "Close", onclick: () => leaf.close() }, "×"),
      element("h2", {}, "What you corrected"),
      element("ul", {}, this.#made.map((one, number) => element("li", {},
        element("span", {}, element("b", {}, this.words(one)), ` ${this.#what(one)}`, one.reason ? element("small", {}, ` (${one.reason})`) : null),
        element("button", { class: "plain", onclick: () => this.#remove(number) }, "Undo")))),
      element("p", {}, author, " ", element("button", { class: "chip", onclick: () => this.#save(author.value.trim()) }, "Save as a file")),
      element("p", { class: "note" }, "Run annals again with --corrections and this file: this page stays as it was made."));
    if (!leaf.open) leaf.showModal();
  }
}

function field(label, button, value, fits, take) {
  const input = element("input", { type: "text", "aria-label": label, placeholder: label, value });
  const submit = () => {
    const given = input.value.trim();
    const right = fits(given);
    input.setAttribute("aria-invalid", String(!right));
    if (right) take(given);
  };
  input.addEventListener("keydown", (pressed) => pressed.key === "Enter" && submit());
  return element("p", {}, input, " ", element("button", { class: "chip", onclick: submit }, button));
}

/** What can be corrected of an event. */
export function correctionTools(event, corrections) {
  const mentions = event.mentions.map((mention) => mention.id);
  const reason = element("input", { type: "text", "aria-label": "Why", placeholder: "Why (may be empty)" });
  const add = (correction) => corrections.add(reason.value.trim() ? { ...correction, reason: reason.value.trim() } : correction);
  const { waiting } = corrections;
  const merge = waiting && waiting.id !== event.id
    ? element("button", { class: "chip", onclick: () => {
      corrections.waiting = null;
      add({ fix: "merge", mentions: [waiting.mentions[0].id, mentions[0]] });
    } }, `The same as “${waiting.headline}”`)
    : element("button", { class: "chip", "aria-pressed": String(Boolean(waiting)), onclick: () => {
      corrections.waiting = waiting ? null : event;
      corrections.onChange();
    } }, waiting ? "Choose the other event …" : "The same as another event");
  const made = corrections.of(event.mentions);
  return element("details", { class: "why correct", open: made.length > 0 || Boolean(waiting) }, element("summary", {}, "Correct this"),
    made.length > 0 ? element("ul", {}, made.map((one) => element("li", {}, corrections.words(one)))) : null,
    element("p", {}, reason),
    field("2022-09-10 or 2022-09-05/2022-09-08", "Set date", event.when.earliest === event.when.latest ? event.when.earliest : null,
      (given) => DATE.test(given), (value) => add({ fix: "date", mentions, value })),
    field("Name", "Rename", event.headline, (given) => given !== "", (value) => add({ fix: "rename", mentions: [mentions[0]], value })),
    element("p", {}, merge, element("button", { class: "chip", onclick: () => add({ fix: "drop", mentions }) }, "No event")));
}

/** A telling that is of another event than the rest. */
export function splitButton(mention, event, corrections) {
  if (event.mentions.length < 2) return null;
  return [" · ", element("button", { class: "plain", onclick: () => corrections.add({ fix: "split", mentions: [mention.id] }) }, "Another event")];
}

/** When an article appeared, where that is not known or wrong. */
export function publishedTool(article, corrections) {
  return element("details", { class: "why correct" }, element("summary", {}, "Correct the publication date"),
    field("2022-09-12", "Set date", article.published.value, (given) => /^\d{4}-\d\d-\d\d$/.test(given),
      (value) => corrections.add({ fix: "published", article: article.sha256 || article.id, value })));
}
