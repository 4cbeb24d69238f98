// The events in order, as text: what is read, printed and spoken. Long lists grow as they are read.
import { byId, element } from "./dom.js";
import { capitalised, counted, dateWords, familyWords, standing, timeWords } from "./words.js";

const AT_ONCE = 150;

function facts(event, data) {
  const places = event.places.map((id) => data.places.get(id)?.name).filter(Boolean);
  const words = [capitalised(timeWords(event.when)), places.join(", "), counted(event.outlets.length, "source", "sources")];
  return words.filter(Boolean).join(" · ");
}

function item(event, data, state) {
  const said = standing(event);
  return element("li", { class: `event ${event.certainty}`, "data-event": event.id },
    element("button", { "aria-pressed": String(state.event === event.id), onclick: () => state.change({ event: event.id }) },
      element("i", { class: `mark type-${event.family} ${event.certainty}`, "aria-hidden": "true" }),
      element("span", { class: "headline" }, event.headline),
      element("span", { class: "facts" }, said ? element("b", {}, capitalised(said)) : null, said ? " · " : null,
        event.certainty === "disputed" ? element("b", { class: "differ" }, "Sources differ · ") : null,
        `${capitalised(familyWords(event.family))} · ${facts(event, data)}`)));
}

/** The dates in order; what ended by a day stands before that day, what has no date at the end. */
function byDate(events) {
  const dates = new Map();
  for (const event of events) {
    const words = dateWords(event.when);
    if (!dates.has(words)) dates.set(words, []);
    dates.get(words).push(event);
  }
  const place = ([, [event]]) => [event.dated ? 0 : 1, event.first ?? event.last - 1e-3, event.first === null ? 0 : event.last === null ? 2 : 1, event.last ?? Infinity];
  const key = new Map([...dates].map((entry) => [entry, place(entry)]));
  return [...key.keys()].sort((a, b) => {
    const [one, other] = [key.get(a), key.get(b)];
    for (let i = 0; i < one.length; ++i) if (one[i] !== other[i]) return one[i] - other[i];
    return 0;
  });
}

export class EventList {
  #rest = [];
  order = []; // ids, as they are read

  constructor(panel, data, state) {
    Object.assign(this, { panel, data, state });
    this.sentinel = element("p", { class: "more" }, "…");
    this.observer = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.#more(), { rootMargin: "600px" });
    this.observer.observe(this.sentinel);
    addEventListener("beforeprint", () => this.#grow(Infinity));
  }

  show(events) {
    const dates = byDate(events);
    this.order = dates.flatMap(([, those]) => those.map((event) => event.id));
    this.#rest = dates;
    this.panel.replaceChildren(this.sentinel);
    this.observer.observe(this.sentinel);
    if (events.length === 0) this.sentinel.before(element("p", { class: "none" }, "No event fits these filters."));
    this.#grow(AT_ONCE);
    this.mark();
  }

  /** Shows which event is chosen, and brings it into view where `reveal` asks for that. */
  mark(reveal = false) {
    const { event } = this.state;
    this.panel.querySelector('[aria-pressed="true"]')?.setAttribute("aria-pressed", "false");
    if (reveal && this.order.includes(event)) while (!this.#item(event) && this.#rest.length > 0) this.#grow(AT_ONCE);
    const chosen = this.#item(event);
    chosen?.firstChild.setAttribute("aria-pressed", "true");
    if (reveal) chosen?.scrollIntoView({ block: "nearest" });
  }

  #item(id) {
    return id ? this.panel.querySelector(`[data-event="${CSS.escape(id)}"]`) : null;
  }

  /** An observer tells of changes only: who scrolls fast stands at the end all along, so it is asked anew. */
  #more() {
    this.#grow(AT_ONCE);
    this.observer.unobserve(this.sentinel);
    if (this.#rest.length > 0) this.observer.observe(this.sentinel);
  }

  #grow(count) {
    for (let shown = 0; shown < count && this.#rest.length > 0;) {
      const [words, events] = this.#rest[0];
      const now = events.slice(0, count - shown);
      const rest = events.slice(now.length);
      this.#append(words, now);
      shown += now.length;
      if (rest.length > 0) this.#rest = [[words, rest], ...this.#rest.slice(1)];
      else this.#rest = this.#rest.slice(1);
    }
    this.sentinel.hidden = this.#rest.length === 0;
  }

  /** A date that was begun goes on under the same heading. */
  #append(words, events) {
    const items = events.map((event) => item(event, this.data, this.state));
    const last = this.sentinel.previousElementSibling;
    if (last?.dataset.date === words) return last.querySelector("ol").append(...items);
    const section = element("section", { class: "date", "data-date": words }, element("h2", {}, words), element("ol", {}, items));
    return this.sentinel.before(section);
  }
}

export function focusList() {
  byId("list").focus();
}
