// The panel of filters: what there is to choose, with how many events each.
import { element } from "./dom.js";
import { CERTAINTIES, familyWords } from "./words.js";
import { USUAL } from "./state.js";

const MOST = 100; // choices of a list; rarer ones are found by searching
const AT_ONCE = 6; // lists that are longer begin folded

/** [[key, count]] by falling count, then by name. */
function tally(events, keys, name) {
  const counts = new Map();
  for (const event of events) for (const key of keys(event)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || name(a[0]).localeCompare(name(b[0]))).slice(0, MOST);
}

function choice(state, list, key, words, count) {
  const box = element("input", { type: "checkbox", "data-list": list, "data-key": key, onchange: () => state.toggle(list, key) });
  const mark = list === "sure" || list === "type" ? element("i", { class: `mark ${list}-${key}`, "aria-hidden": "true" }) : null;
  return element("label", {}, box, mark, element("span", {}, words), element("small", {}, count.toLocaleString("en")));
}

function facet(state, title, list, counts, name) {
  if (counts.length === 0) return null;
  const choices = counts.map(([key, count]) => choice(state, list, key, name(key), count));
  const open = counts.length <= AT_ONCE || state[list].size > 0 || list !== "outlet";
  return element("details", { open }, element("summary", {}, title), element("div", { class: "choices" }, choices));
}

function dates(state) {
  const field = (key, words) => element("label", { class: "date" }, words,
    element("input", { type: "date", "data-date": key, onchange: (event) => state.change({ [key]: event.target.value }) }));
  return element("details", { open: true }, element("summary", {}, "Date"), element("div", { class: "dates" }, field("from", "from"), field("to", "to")));
}

function show(panel, state) {
  for (const box of panel.querySelectorAll("[data-list]")) box.checked = state[box.dataset.list].has(box.dataset.key);
  for (const field of panel.querySelectorAll("[data-date]")) field.value = state[field.dataset.date];
  const usual = state.sure.size === USUAL.length && USUAL.every((item) => state.sure.has(item));
  panel.querySelector(".clear").hidden = !state.filtered && usual;
}

export function makeFilters(panel, data, state) {
  const { events } = data;
  const name = (map) => (id) => map.get(id)?.name ?? id;
  const counts = (keys, words) => tally(events, keys, words);
  const happened = (event) => USUAL.includes(event.certainty);
  const actual = events.filter(happened);
  panel.append(...[
    element("button", { class: "clear", onclick: () => state.clear() }, "Clear all filters"),
    facet(state, "How sure", "sure", tally(events, (event) => [event.certainty], String)
      .sort((a, b) => Object.keys(CERTAINTIES).indexOf(a[0]) - Object.keys(CERTAINTIES).indexOf(b[0])), (key) => CERTAINTIES[key]),
    facet(state, "Kind", "type", tally(actual, (event) => [event.family], familyWords), familyWords),
    facet(state, "Person or body", "actor", tally(actual, (event) => event.actors, name(data.actors)), name(data.actors)),
    facet(state, "Place", "place", tally(actual, (event) => event.places, name(data.places)), name(data.places)),
    dates(state),
    facet(state, "Outlet", "outlet", counts((event) => event.outlets, String), String),
  ].filter(Boolean));
  state.onChange(() => show(panel, state));
  show(panel, state);
}
