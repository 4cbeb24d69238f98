// The timeline as a drawing: lanes, one mark an event, zoom and pan. What is not known exactly is not drawn exactly.
import { d3 } from "./d3.js";
import { element, svg } from "./dom.js";
import { DAY_LENGTH } from "./data.js";
import { arrange, heaps, lanes, middle } from "./lanes.js";
import { counted, dateWords, shortened } from "./words.js";

const HEIGHT = 10; // of a mark
const AXIS = 26;
const BROADEST_DAY = 260;
const LETTER = 6.1;

const YEAR = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", year: "numeric" });
const MONTH = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "short", year: "numeric" });
const DATE = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short" });
const HOUR = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", hour: "2-digit", minute: "2-digit" });

/** As much of a date as tells it from its neighbours. */
function tick(date, step) {
  if (step > 330 * DAY_LENGTH) return YEAR.format(date);
  if (step > 27 * DAY_LENGTH) return MONTH.format(date);
  return step < DAY_LENGTH && date.getTime() % DAY_LENGTH !== 0 ? HOUR.format(date) : DATE.format(date);
}

/** A bar for days that are known, a wedge that thins towards an end that is open. */
function outline({ event, begin, end }, y) {
  const half = HEIGHT / 2;
  if (event.first === null) return `M${begin},${y}L${end},${y - half}V${y + half}Z`;
  if (event.last === null) return `M${end},${y}L${begin},${y - half}V${y + half}Z`;
  const bend = Math.min(half, (end - begin) / 2);
  return `M${begin + bend},${y - half}H${end - bend}a${bend},${half} 0 0 1 0,${HEIGHT}H${begin + bend}a${bend},${half} 0 0 1 0,${-HEIGHT}Z`;
}

/** The stretch where nearly all events lie: a lone date of another century must not press all others together. */
function denseStretch(dated) {
  const ends = dated.map((event) => (event.last === null ? event.first : event.last - DAY_LENGTH)).sort((a, b) => a - b);
  const [first, last] = [ends[Math.floor(ends.length * 0.08)], ends[Math.ceil(ends.length * 0.95) - 1]];
  const margin = Math.max((last - first) * 0.12, 1.5 * DAY_LENGTH);
  return [first - margin, last + 1.6 * margin + DAY_LENGTH]; // words stand to the right of their marks
}

function wholeStretch(dated) {
  const firsts = dated.map((event) => event.first ?? event.last);
  const lasts = dated.map((event) => event.last ?? event.first + DAY_LENGTH);
  const [first, last] = [firsts.reduce((a, b) => Math.min(a, b)), lasts.reduce((a, b) => Math.max(a, b))];
  const margin = Math.max((last - first) * 0.04, 2 * DAY_LENGTH);
  return [first - margin, last + margin];
}

export class Chart {
  #magnification = 0;
  #transform = d3.zoomIdentity;

  constructor(panel, data, state) {
    Object.assign(this, { panel, data, state });
    this.svg = svg("svg", { class: "chart", role: "group" });
    this.frame = element("div", { class: "frame", onscroll: () => this.#hold() }, this.svg);
    this.select = element("select", { "aria-label": "Lanes", onchange: () => state.change({ lanes: this.select.value }) },
      [["place", "by place"], ["actor", "by person or body"], ["kind", "by kind"], ["none", "all together"]].map(([value, words]) => element("option", { value }, words)));
    this.note = element("span", { class: "note" });
    const button = (words, label, action) => element("button", { "aria-label": label, title: label, onclick: action }, words);
    this.bar = element("div", { class: "picture-bar" }, element("label", {}, "Lanes ", this.select), this.note, element("span", { class: "zoom" },
      button("−", "Show more days", () => this.#scale(0.6)), button("+", "Show fewer days", () => this.#scale(1.7)), button("⟲", "Show all", () => this.#home())));
    this.zoom = d3.zoom().filter((event) => !event.button && (event.type !== "wheel" || event.ctrlKey || event.metaKey))
      .on("zoom", ({ transform }) => this.#draw(transform));
    d3.select(this.svg).call(this.zoom);
  }

  show(events) {
    this.panel.replaceChildren(this.bar, this.frame);
    this.select.value = this.state.lanes;
    this.dated = events.filter((event) => event.dated);
    const undated = events.length - this.dated.length;
    this.note.textContent = undated > 0 ? `${counted(undated, "event has", "events have")} no date: at the end of the list` : "";
    this.frame.hidden = this.dated.length === 0;
    if (this.dated.length === 0) return;
    this.width = Math.max(300, this.frame.clientWidth);
    this.lanes = lanes(this.dated, this.state.lanes, this.data);
    this.scale = d3.scaleUtc(wholeStretch(this.dated), [0, this.width]);
    const days = (this.scale.domain()[1] - this.scale.domain()[0]) / DAY_LENGTH;
    this.zoom.scaleExtent([1, Math.max(1, BROADEST_DAY / (this.width / days))]).extent([[0, 0], [this.width, 100]]).translateExtent([[0, 0], [this.width, 100]]);
    this.svg.setAttribute("aria-label", `Timeline of ${counted(this.dated.length, "event", "events")} in ${counted(this.lanes.length, "lane", "lanes")}; the list below holds the same events`);
    this.#magnification = 0;
    this.#home();
  }

  #scale(factor) {
    d3.select(this.svg).call(this.zoom.scaleBy, factor);
  }

  #home() {
    const [first, last] = denseStretch(this.dated).map(this.scale);
    const scale = Math.min(this.zoom.scaleExtent()[1], Math.max(1, this.width / (last - first)));
    const shift = (this.width - scale * (first + last)) / 2;
    d3.select(this.svg).call(this.zoom.transform, d3.zoomIdentity.translate(scale === 1 ? 0 : shift, 0).scale(scale));
  }

  #draw(transform) {
    this.#transform = transform;
    if (transform.k !== this.#magnification) {
      this.#magnification = transform.k;
      this.placed = arrange(this.lanes, (time) => this.scale(time) * transform.k);
      this.height = this.placed.at(-1).top + this.placed.at(-1).height + AXIS;
      d3.select(this.svg).attr("viewBox", `0 0 ${this.width} ${this.height}`).attr("height", this.height);
    }
    this.svg.replaceChildren(...this.placed.map((lane, i) => this.#lane(lane, i, transform.x)), this.#axis(transform));
    this.#hold();
  }

  /** The dates stay in sight while the lanes are scrolled. */
  #hold() {
    this.svg.lastChild?.setAttribute("transform", `translate(0,${this.frame.scrollTop})`);
  }

  #axis(transform) {
    const scale = transform.rescaleX(this.scale);
    const many = Math.max(3, this.width / 110);
    const [one, two] = scale.ticks(many);
    const axis = svg("g", { class: "axis", transform: `translate(0,${AXIS - 4})` });
    d3.select(axis).call(d3.axisTop(scale).ticks(many).tickFormat((date) => tick(date, two - one)).tickSizeOuter(0).tickSizeInner(-this.height));
    const held = svg("g");
    held.append(svg("rect", { class: "axis-ground", width: this.width, height: AXIS }), axis);
    return held;
  }

  #lane(lane, index, shift) {
    const group = svg("g", { class: "lane", transform: `translate(0,${AXIS})` });
    group.append(svg("rect", { class: index % 2 ? "stripe odd" : "stripe", x: 0, y: lane.top, width: this.width, height: lane.height }));
    const inside = svg("g", { transform: `translate(${shift},0)` });
    const seen = (mark) => mark.end + shift > -20 && mark.begin + shift < this.width + 20;
    for (const mark of lane.marks.filter(seen)) inside.append(this.#mark(mark, middle(lane, mark.row)));
    for (const heap of heaps(lane)) inside.append(this.#heap(heap, middle(lane, lane.rows)));
    const name = svg("text", { class: "lane-name", x: 8, y: lane.top + 14 });
    name.textContent = shortened(`${lane.name} `, 44);
    const count = svg("tspan", { class: "count" });
    count.textContent = lane.events.length;
    name.append(count);
    group.append(inside, name);
    return group;
  }

  #mark(mark, y) {
    const { event } = mark;
    const known = event.first === null || event.last === null ? "open" : event.last - event.first > 1.5 * DAY_LENGTH ? "range" : "day";
    const chosen = this.state.event === event.id ? " chosen" : "";
    const group = svg("g", { class: `event type-${event.family} ${event.certainty} ${known}${chosen}`, "data-event": event.id });
    group.append(svg("path", { d: outline(mark, y) }));
    const title = svg("title");
    title.textContent = `${dateWords(event.when)}: ${event.headline}`;
    group.append(title);
    if (mark.room > 46) {
      const words = svg("text", { x: mark.end + 4, y: y + 4 });
      words.textContent = shortened(event.headline, Math.floor(mark.room / LETTER));
      group.append(words);
    }
    group.addEventListener("click", () => this.state.change({ event: event.id }));
    return group;
  }

  #heap({ at, count }, y) {
    const words = svg("text", { class: "heap", x: at + 2, y: y + 4 });
    words.textContent = `+${count}`;
    words.addEventListener("click", () => d3.select(this.svg).call(this.zoom.scaleBy, 2.5, [at + 20 + this.#transform.x, 50]));
    return words;
  }

  /** Shows which event is chosen without drawing anew. */
  mark() {
    this.svg.querySelector(".chosen")?.classList.remove("chosen");
    const { event } = this.state;
    if (event) this.svg.querySelector(`[data-event="${CSS.escape(event)}"]`)?.classList.add("chosen");
  }
}
