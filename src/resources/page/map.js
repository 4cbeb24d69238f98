// Where it happened: one circle a place, as large as it has events, over the borders of Natural Earth.
import { d3 } from "./d3.js";
import { byId, element, svg } from "./dom.js";
import { counted } from "./words.js";

const CLOSEST = 9000; // pixels a radian: no closer than the borders are true
const NAMES = 26;

function placed(events, data) {
  const counts = new Map();
  let without = 0;
  for (const event of events) {
    const here = event.places.map((id) => data.places.get(id)).filter((place) => place?.latitude !== undefined);
    if (here.length === 0) ++without;
    for (const place of new Set(here)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].map(([place, count]) => ({ place, count })).sort((a, b) => b.count - a.count || a.place.name.localeCompare(b.place.name));
  return { places, without };
}

/** Between which values the middle two thirds of all events lie. */
function middling(places, value) {
  const values = places.flatMap(({ place, count }) => new Array(count).fill(value(place))).sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.16)], values[Math.ceil(values.length * 0.84) - 1]];
}

let world;

function borders() {
  world ??= JSON.parse(byId("world-data").textContent);
  const { countries } = world.objects;
  return { land: d3.feature(world, countries), lines: d3.mesh(world, countries, (a, b) => a !== b) };
}

/** Whether a name would lie over one that is there already. */
function covered(box, taken) {
  return taken.some((other) => box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + 13 && other.y < box.y + 13);
}

export class PlaceMap {
  constructor(panel, data, state) {
    Object.assign(this, { panel, data, state });
    this.svg = svg("svg", { class: "map", role: "group" });
    this.note = element("span", { class: "note" });
    const button = (words, label, factor) => element("button", { "aria-label": label, title: label, onclick: () => d3.select(this.svg).call(this.zoom.scaleBy, factor) }, words);
    this.bar = element("div", { class: "picture-bar" }, this.note, element("span", { class: "zoom" }, button("−", "Smaller", 0.6), button("+", "Larger", 1.7),
      element("button", { "aria-label": "Show all", title: "Show all", onclick: () => this.#all() }, "⟲")));
    this.frame = element("div", { class: "frame tall" }, this.svg);
    this.zoom = d3.zoom().scaleExtent([0.1, 24]).filter((event) => !event.button && (event.type !== "wheel" || event.ctrlKey || event.metaKey))
      .on("zoom", ({ transform }) => this.#place(transform));
    d3.select(this.svg).call(this.zoom);
  }

  show(events) {
    this.panel.replaceChildren(this.bar, this.frame);
    const { places, without } = placed(events, this.data);
    this.places = places;
    this.without = without;
    this.width = Math.max(300, this.frame.clientWidth);
    this.height = Math.max(320, this.frame.clientHeight);
    this.svg.setAttribute("viewBox", `0 0 ${this.width} ${this.height}`);
    this.svg.setAttribute("aria-label", `Map of ${counted(places.length, "place", "places")}`);
    this.#project();
    this.#draw();
    d3.select(this.svg).call(this.zoom.transform, d3.zoomIdentity);
  }

  /** Around the places of most events, wherever on earth: what lies far from all others is found by moving the map. */
  #project() {
    const latitude = (place) => Math.max(-80, Math.min(80, place.latitude));
    const [west, east] = middling(this.places, (place) => place.longitude);
    const [south, north] = middling(this.places, latitude);
    this.projection = d3.geoMercator();
    if (this.places.length === 0) return this.projection.fitSize([this.width, this.height], { type: "Sphere" });
    const corners = { type: "MultiPoint", coordinates: [[west, south], [east, north]] };
    this.projection.fitExtent([[90, 60], [this.width - 110, this.height - 60]], corners);
    if (this.projection.scale() < CLOSEST) return this.projection;
    return this.projection.scale(CLOSEST).center([(west + east) / 2, (south + north) / 2]).translate([this.width / 2, this.height / 2]);
  }

  #draw() {
    const { land, lines } = borders();
    const path = d3.geoPath(this.projection.precision(0.3).clipExtent(null));
    this.ground = svg("g", { class: "ground" });
    this.ground.append(svg("path", { class: "land", d: path(land) ?? "" }), svg("path", { class: "borders", d: path(lines) ?? "" }));
    const most = this.places[0]?.count ?? 1;
    const radius = d3.scaleSqrt([0, most], [0, Math.min(26, 8 + 2 * Math.sqrt(most))]);
    this.circles = this.places.map(({ place, count }) => {
      const group = svg("g", { class: `place ${place.kind}`, role: "button", tabindex: "0", "aria-label": `${place.name}: ${counted(count, "event", "events")}`, "data-place": place.id });
      const circle = svg("circle", { r: Math.max(3.5, radius(count)) });
      const title = svg("title");
      title.textContent = `${[place.name, ...place.within].join(", ")}: ${counted(count, "event", "events")}`;
      const name = svg("text", {});
      name.textContent = place.name;
      group.append(circle, title, name);
      const choose = () => this.state.toggle("place", place.id);
      group.addEventListener("click", choose);
      group.addEventListener("keydown", (pressed) => (pressed.key === "Enter" || pressed.key === " ") && (pressed.preventDefault(), choose()));
      group.classList.toggle("chosen", this.state.place.has(place.id));
      const [x, y] = this.projection([place.longitude, Math.max(-84, Math.min(84, place.latitude))]);
      return { group, name, x, y, radius: +circle.getAttribute("r"), width: place.name.length * 6.6 };
    });
    this.svg.replaceChildren(this.ground, ...this.circles.map(({ group }) => group).reverse());
  }

  /** Every place in sight. */
  #all() {
    if (this.circles.length === 0) return;
    const ends = (all) => [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
    const [west, east] = ends(this.circles.map(({ x }) => x));
    const [north, south] = ends(this.circles.map(({ y }) => y));
    const scale = Math.min(1, (this.width - 200) / (east - west || 1), (this.height - 80) / (south - north || 1));
    const [x, y] = [this.width / 2 - (scale * (west + east)) / 2, this.height / 2 - (scale * (north + south)) / 2];
    d3.select(this.svg).call(this.zoom.transform, d3.zoomIdentity.translate(x, y).scale(scale));
  }

  /** What is not to be seen here is said. */
  #tell(outside) {
    const words = [counted(this.places.length, "place", "places")];
    if (outside > 0) words.push(`${outside.toLocaleString("en")} outside this part of the map`);
    if (this.without > 0) words.push(`${counted(this.without, "event", "events")} without a place on the map`);
    this.note.textContent = words.join(" · ");
  }

  /** Circles and names keep their size; names that would lie on others wait for a closer look. */
  #place(transform) {
    if (!this.ground) return;
    this.ground.setAttribute("transform", transform.toString());
    const taken = [];
    let outside = 0;
    this.circles.forEach((one, rank) => {
      const [x, y] = transform.apply([one.x, one.y]);
      one.group.setAttribute("transform", `translate(${x},${y})`);
      if (x < 0 || y < 0 || x > this.width || y > this.height) ++outside;
      const box = { x: x + one.radius + 3, y: y - 7, width: one.width };
      const hidden = (rank >= NAMES && transform.k < 2) || covered(box, taken);
      if (!hidden) taken.push(box);
      one.name.setAttribute("x", one.radius + 4);
      one.name.setAttribute("y", 4);
      one.name.classList.toggle("hidden", hidden);
    });
    this.#tell(outside);
  }

  mark() {}
}
