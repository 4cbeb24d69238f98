// The event graph: the most important events in order of time, who takes part, where, and what is said in which statement.
import { d3 } from "./d3.js";
import { element, svg } from "./dom.js";
import { BOX, important, layOut, links } from "./columns.js";
import { counted, dateWords, shortened } from "./words.js";

const MOST = [25, 50, 100];
const LETTERS = 25; // of a line in a box
const READABLE = 0.82;

function lines(words) {
  if (words.length <= LETTERS) return [words];
  const cut = words.lastIndexOf(" ", LETTERS);
  return cut < 8 ? [shortened(words, LETTERS)] : [words.slice(0, cut), shortened(words.slice(cut + 1), LETTERS)];
}

function texts(group, words) {
  words.forEach((one, i) => {
    const text = svg("text", { y: 4 + (i - (words.length - 1) / 2) * 13 });
    text.textContent = one;
    group.append(text);
  });
}

function drawEvent({ event }) {
  const group = svg("g", { class: `node event type-${event.family} ${event.certainty}`, "data-event": event.id });
  const [x, y] = [-BOX.width / 2, -BOX.height / 2];
  group.append(svg("rect", { x, y, width: BOX.width, height: BOX.height, rx: 5 }), svg("rect", { class: "edge", x, y, width: 5, height: BOX.height, rx: 2 }));
  texts(group, lines(event.headline));
  return group;
}

function drawName({ kind, name, width }) {
  const half = width / 2;
  const group = svg("g", { class: `node ${kind}` });
  group.append(kind === "actor" ? svg("rect", { x: -half, y: -12, width, height: 24, rx: 12 })
    : svg("path", { d: `M${-half},0L${-half + 9},-12H${half - 9}L${half},0L${half - 9},12H${-half + 9}Z` }));
  texts(group, [name]);
  return group;
}

/** From the edge of a box, straight up or down first: lines to one name come together like a bundle. */
function curve({ from, to, kind }) {
  if (kind === "relation") return `M${from.x},${from.y}C${from.x},${(from.y + to.y) / 2} ${to.x},${(from.y + to.y) / 2} ${to.x},${to.y}`;
  const down = to.y > from.y ? 1 : -1;
  const [begin, end] = [from.y + (down * BOX.height) / 2, to.y - down * 12];
  const bend = Math.min(90, Math.abs(end - begin) / 2) * down;
  return `M${from.x},${begin}C${from.x},${begin + bend} ${to.x},${end - bend} ${to.x},${end}`;
}

export class Graph {
  constructor(panel, data, state) {
    Object.assign(this, { panel, data, state, most: MOST[0] });
    this.svg = svg("svg", { class: "graph", role: "group" });
    this.note = element("span", { class: "note" });
    this.select = element("select", { "aria-label": "How many events", onchange: () => { this.most = +this.select.value; this.show(this.events); } },
      MOST.map((most) => element("option", { value: most }, String(most))));
    const button = (words, label, action) => element("button", { "aria-label": label, title: label, onclick: action }, words);
    const scale = (factor) => () => d3.select(this.svg).call(this.zoom.scaleBy, factor);
    this.bar = element("div", { class: "picture-bar" }, element("label", {}, "At most ", this.select), this.note,
      element("span", { class: "zoom" }, button("−", "Smaller", scale(0.7)), button("+", "Larger", scale(1.4)), button("⟲", "Show all", () => this.#view(0))));
    this.frame = element("div", { class: "frame tall" }, this.svg);
    this.zoom = d3.zoom().scaleExtent([0.05, 3]).filter((event) => !event.button && (event.type !== "wheel" || event.ctrlKey || event.metaKey))
      .on("zoom", ({ transform }) => this.root?.setAttribute("transform", transform.toString()));
    d3.select(this.svg).call(this.zoom);
  }

  show(events) {
    this.events = events;
    this.panel.replaceChildren(this.bar, this.frame);
    this.select.value = String(this.most);
    const kept = important(events, this.most, this.state.event);
    this.note.textContent = kept.length < events.length ? `the ${kept.length} most important of ${counted(events.length, "event", "events")}` : counted(events.length, "event", "events");
    this.width = Math.max(300, this.frame.clientWidth);
    this.height = Math.max(300, this.frame.clientHeight);
    this.svg.setAttribute("viewBox", `0 0 ${this.width} ${this.height}`);
    this.svg.setAttribute("aria-label", `Graph of ${this.note.textContent}, with who and where; the list below holds the same events`);
    this.placed = layOut(kept, this.data);
    this.#draw();
    this.#view(READABLE);
    this.mark();
  }

  #draw() {
    this.root = svg("g");
    for (const link of links(this.placed)) {
      this.root.append(svg("path", { class: `link ${link.kind}`, d: curve(link), "data-from": link.from.id, "data-to": link.to.id }));
    }
    for (const { words, x, y } of this.placed.heads) {
      const head = svg("text", { class: "head", x, y });
      head.textContent = words;
      this.root.append(head);
    }
    for (const node of [...this.placed.events, ...this.placed.actors, ...this.placed.places]) this.root.append(this.#node(node));
    this.svg.replaceChildren(this.root);
  }

  #node(node) {
    const drawn = node.event ? drawEvent(node) : drawName(node);
    drawn.setAttribute("transform", `translate(${node.x},${node.y})`);
    drawn.setAttribute("data-node", node.id);
    const title = svg("title");
    title.textContent = node.event ? `${dateWords(node.event.when)}: ${node.event.headline}` : `${node.name}: ${counted(node.of.length, "event", "events")}`;
    drawn.append(title);
    drawn.addEventListener("click", () => (node.event ? this.state.change({ event: node.id }) : this.state.toggle(node.kind, node.id)));
    drawn.addEventListener("mouseenter", () => this.#neighbours(node.id));
    drawn.addEventListener("mouseleave", () => this.#neighbours(this.state.event));
    return drawn;
  }

  /** All of it, but no smaller than `least`: then the column of the chosen event, or the one with most events, is in the middle. */
  #view(least) {
    const { heads, events, width, height } = this.placed;
    if (heads.length === 0) return;
    const all = Math.min(1.1, this.width / (width + 30), this.height / (height + 30));
    const scale = Math.max(all, least);
    const chosen = events.find(({ id }) => id === this.state.event);
    const x = chosen?.x ?? heads.reduce((most, head) => (head.count > most.count ? head : most)).x;
    const reach = this.width / scale / 2;
    const middle = scale === all ? width / 2 : Math.max(reach - 15, Math.min(width - reach + 15, x));
    const y = scale * height > this.height ? 15 : (this.height - scale * height) / 2;
    d3.select(this.svg).call(this.zoom.transform, d3.zoomIdentity.translate(this.width / 2 - scale * middle, y).scale(scale));
  }

  /** What hangs together with one node stands out; the rest steps back. */
  #neighbours(id) {
    const near = new Set([id]);
    for (const line of this.root.querySelectorAll(".link")) {
      const touches = line.dataset.from === id || line.dataset.to === id;
      line.classList.toggle("near", touches);
      if (touches) near.add(line.dataset.from).add(line.dataset.to);
    }
    this.root.classList.toggle("focused", near.size > 1);
    for (const node of this.root.querySelectorAll(".node")) node.classList.toggle("near", near.has(node.dataset.node));
  }

  mark() {
    const { event } = this.state;
    const drawn = event ? this.root.querySelector(`[data-event="${CSS.escape(event)}"]`) : null;
    if (event && !drawn && this.events.some((one) => one.id === event)) return this.show(this.events);
    this.svg.querySelector(".chosen")?.classList.remove("chosen");
    drawn?.classList.add("chosen");
    return this.#neighbours(event);
  }
}
