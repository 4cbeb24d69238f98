// What the reader looks at, kept in the address behind "#", so that a link shows the same again.

const LISTS = ["actor", "place", "type", "outlet", "sure"];
const WORDS = ["view", "q", "from", "to", "lanes", "event", "article"];
const DEFAULTS = { view: "timeline", q: "", from: "", to: "", lanes: "place", event: "", article: "" };

/** Who has really happened, as far as anybody says: what a timeline draws. */
export const USUAL = ["told", "claimed", "disputed"];

function parsed(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const state = { ...DEFAULTS };
  for (const word of WORDS) if (given.has(word)) state[word] = given.get(word);
  for (const list of LISTS) state[list] = new Set(given.getAll(list));
  if (!given.has("sure")) state.sure = new Set(USUAL);
  return state;
}

function written(state) {
  const kept = new URLSearchParams();
  for (const word of WORDS) if (state[word] !== DEFAULTS[word]) kept.set(word, state[word]);
  for (const list of LISTS) {
    const usual = list === "sure" && state.sure.size === USUAL.length && USUAL.every((item) => state.sure.has(item));
    if (!usual) for (const item of state[list]) kept.append(list, item);
  }
  return kept.toString();
}

/** The state, and everybody who wants to hear of a change. */
export class State {
  #listeners = [];

  constructor() {
    Object.assign(this, parsed(location.hash));
    addEventListener("hashchange", () => {
      if (location.hash.slice(1) === written(this)) return;
      Object.assign(this, parsed(location.hash));
      this.#tell();
    });
  }

  onChange(listener) {
    this.#listeners.push(listener);
  }

  change(changes) {
    Object.assign(this, changes);
    history.replaceState(null, "", `#${written(this)}`);
    this.#tell();
  }

  /** Adds to a list, or takes away. */
  toggle(list, item) {
    const items = new Set(this[list]);
    if (!items.delete(item)) items.add(item);
    this.change({ [list]: items });
  }

  clear() {
    this.change({ q: "", from: "", to: "", actor: new Set(), place: new Set(), type: new Set(), outlet: new Set(), sure: new Set(USUAL) });
  }

  get filtered() {
    return this.q !== "" || this.from !== "" || this.to !== "" || ["actor", "place", "type", "outlet"].some((list) => this[list].size > 0);
  }

  #tell() {
    for (const listener of this.#listeners) listener(this);
  }
}
