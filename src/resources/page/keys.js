// The keyboard, and the leaf that explains it.
import { byId, element } from "./dom.js";
import { CERTAINTIES } from "./words.js";

const KEYS = [
  ["j or ↓", "next event"], ["k or ↑", "event before"], ["Enter", "read the event"], ["Esc", "close"], ["/", "search"],
  ["1 2 3 4", "timeline, graph, map, articles"], ["f", "filters"], ["?", "this leaf"],
];

const SIGNS = [
  ["day", "a day that is known"], ["range", "some time in these days"], ["open", "up to a day: it thins towards the side that is open"],
];

export function fillHelp() {
  const close = element("button", { class: "close", "aria-label": "Close", onclick: () => byId("help").close() }, "×");
  const keys = element("dl", {}, KEYS.map(([key, words]) => element("div", {}, element("dt", {}, element("kbd", {}, key)), element("dd", {}, words))));
  const sign = (name, words) => element("li", {}, element("i", { class: `mark sign ${name}`, "aria-hidden": "true" }), words);
  byId("help").append(close, element("h2", {}, "Keys"), keys, element("h2", {}, "Signs"),
    element("ul", {}, SIGNS.map(([name, words]) => sign(name, words)), Object.entries(CERTAINTIES).map(([name, words]) => sign(name, words))),
    element("p", { class: "note" }, "In the pictures: drag to move, Ctrl and the wheel, or two fingers, to come closer."),
    element("p", { class: "note" }, "Borders: Natural Earth. Drawn with D3. The page asks nothing of any network."));
}

function typing(target) {
  return target.closest?.("input:not([type=checkbox]), select, textarea, dialog[open]");
}

export function listenToKeys({ state, list, views }) {
  const step = (by) => {
    const at = list.order.indexOf(state.event);
    const next = at < 0 ? (by > 0 ? 0 : list.order.length - 1) : at + by;
    if (list.order[next]) {
      state.change({ event: list.order[next] });
      list.mark(true);
    }
  };
  const actions = {
    j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
    Enter: () => byId("detail").focus(),
    "/": () => byId("search").focus(),
    f: () => byId("show-filters").click(),
    "?": () => byId("help").showModal(),
    Escape: () => state.change({ event: "" }),
  };
  views.forEach((view, i) => (actions[i + 1] = () => state.change({ view })));
  addEventListener("keydown", (pressed) => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || typing(pressed.target)) return;
    const onButton = pressed.target.closest?.("button, a, summary, [role=button], [role=tab]");
    const arrow = pressed.key.startsWith("Arrow") && !state.event; // until an event is chosen, arrows scroll
    const action = actions[pressed.key];
    if (!action || arrow || (pressed.key === "Enter" && onButton)) return;
    pressed.preventDefault();
    action();
  });
}
