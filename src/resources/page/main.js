// The page: reads the data, makes the views, and lets each know when the state changes.
import { readData } from "./data.js";
import { byId, element } from "./dom.js";
import { Articles } from "./articles.js";
import { Chart } from "./chart.js";
import { Corrections } from "./corrections.js";
import { eventDetail } from "./detail.js";
import { makeFilters } from "./filters.js";
import { Graph } from "./graph.js";
import { fillHelp, listenToKeys } from "./keys.js";
import { EventList } from "./list.js";
import { PlaceMap } from "./map.js";
import { selected } from "./selection.js";
import { State } from "./state.js";
import { counted } from "./words.js";

const data = readData();
const state = new State();
const picture = byId("picture");
const pictures = { timeline: Chart, graph: Graph, map: PlaceMap };
const views = [...Object.keys(pictures), "articles"];
const list = new EventList(byId("list"), data, state);
const corrections = new Corrections(data, showDetail);
const articles = new Articles(byId("articles"), data, state, corrections);
const made = {};
let shown = {}; // what is on the page now

function showTabs() {
  for (const tab of document.querySelectorAll("[role=tab]")) {
    const chosen = tab.dataset.view === state.view;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
  }
  picture.setAttribute("aria-labelledby", `tab-${state.view}`);
}

function showSummary(events) {
  const all = counted(data.events.length, "event", "events");
  const some = events.length === data.events.length ? all : `${events.length.toLocaleString("en")} of ${all}`;
  byId("summary").textContent = `${some} from ${counted(data.articles.size, "article", "articles")}`;
}

function showDetail() {
  const event = data.event.get(state.event);
  const panel = byId("detail");
  panel.hidden = !event;
  document.body.classList.toggle("with-detail", Boolean(event));
  panel.replaceChildren(...(event ? eventDetail(event, data, state, corrections) : []));
  if (state.event !== shown.event) panel.scrollTop = 0;
}

function showView(events) {
  const reading = state.view === "articles";
  picture.hidden = reading;
  byId("list").hidden = reading;
  byId("articles").hidden = !reading;
  if (reading) return articles.show();
  const View = pictures[state.view] ?? Chart;
  const view = made[state.view] ??= new View(picture, data, state);
  return view.show(events);
}

/** What the events on the page depend on, and what their picture does besides. */
function filterKey() {
  return JSON.stringify([state.q, state.from, state.to, ...["actor", "place", "type", "outlet", "sure"].map((name) => [...state[name]].sort())]);
}

function show() {
  const filter = filterKey();
  const view = [filter, state.view, state.lanes, state.view === "articles" ? state.article : ""].join();
  const events = filter === shown.filter ? shown.events : selected(data, state);
  if (filter !== shown.filter) {
    list.show(events);
    showSummary(events);
  }
  if (state.event !== shown.event) showDetail();
  showTabs();
  if (view !== shown.view) showView(events);
  else if (state.event !== shown.event) (state.view === "articles" ? articles : made[state.view]).mark();
  if (state.event !== shown.event) list.mark();
  if (byId("search").value !== state.q) byId("search").value = state.q;
  shown = { filter, view, events, event: state.event };
}

function onResize(run) {
  let width = innerWidth;
  let timer;
  addEventListener("resize", () => {
    if (innerWidth === width) return; // a phone's address bar comes and goes
    width = innerWidth;
    clearTimeout(timer);
    timer = setTimeout(run, 150);
  });
}

function listen() {
  for (const tab of document.querySelectorAll("[role=tab]")) {
    tab.addEventListener("click", () => state.change({ view: tab.dataset.view }));
    tab.addEventListener("keydown", (pressed) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[pressed.key];
      if (!step) return;
      const next = views[(views.indexOf(state.view) + step + views.length) % views.length];
      state.change({ view: next });
      byId(`tab-${next}`).focus();
    });
  }
  byId("search").addEventListener("input", (typed) => state.change({ q: typed.target.value }));
  byId("search").addEventListener("keydown", (pressed) => pressed.key === "Escape" && pressed.target.blur());
  byId("skip").addEventListener("click", (clicked) => (clicked.preventDefault(), byId("list").focus()));
  byId("show-help").addEventListener("click", () => byId("help").showModal());
  byId("show-filters").addEventListener("click", (clicked) => {
    const open = document.body.classList.toggle("with-filters");
    clicked.currentTarget.setAttribute("aria-expanded", String(open));
  });
  byId("theme").addEventListener("click", () => {
    const dark = document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    document.documentElement.dataset.theme = dark === "dark" ? "light" : "dark";
  });
  onResize(() => {
    shown.view = null;
    show();
  });
}

makeFilters(byId("filters"), data, state);
fillHelp();
listen();
listenToKeys({ state, list, views });
state.onChange(show);
show();
document.body.append(element("footer", {}, `Annals ${data.generator.version}`));
document.documentElement.dataset.ready = "yes";
