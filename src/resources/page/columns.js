// Where everything of the event graph stands: a column a date, persons and bodies above, places below. No drawing here.
import { dateWords, shortened } from "./words.js";

export const BOX = { width: 164, height: 36 };
const STEP = { x: BOX.width + 26, y: BOX.height + 10 };
const BAND = 30; // of names
const SPACE = 46; // between names and events

/** The most salient events; the one that is chosen is always there. */
export function important(events, most, chosen) {
  const kept = new Set(events.toSorted((a, b) => b.salience - a.salience || a.index - b.index).slice(0, most));
  return events.filter((event) => kept.has(event) || event.id === chosen);
}

/** Columns in order of time; days without news take no room, what has no date stands last. */
function columnsOf(events) {
  const dates = new Map();
  for (const event of events) {
    const words = dateWords(event.when);
    if (!dates.has(words)) dates.set(words, []);
    dates.get(words).push(event);
  }
  const place = (event) => (event.dated ? (event.first ?? event.last - 2) + (event.last ?? Infinity) / 1e9 : Infinity);
  return [...dates].sort((a, b) => place(a[1][0]) - place(b[1][0]));
}

/** Who or what takes part, above the middle of its events; where names would touch, they stand in further rows. */
function names(map, kind, events, keys, fewest) {
  const found = new Map();
  for (const event of events) for (const id of new Set(keys(event.event))) if (map.has(id)) found.set(id, [...(found.get(id) ?? []), event]);
  const all = [...found].filter(([, those]) => those.length >= fewest).map(([id, those]) => {
    const name = shortened(map.get(id).name, 26);
    return { id, kind, name, of: those, width: 24 + name.length * 6.4, x: those.reduce((sum, event) => sum + event.x, 0) / those.length };
  });
  const ends = [];
  for (const one of all.sort((a, b) => a.x - b.x || a.id.localeCompare(b.id))) {
    const row = ends.findIndex((end) => end + 12 < one.x - one.width / 2);
    one.row = row < 0 ? ends.length : row;
    ends[one.row] = one.x + one.width / 2;
  }
  return { all, rows: ends.length };
}

/** { events, actors, places, heads, width, height }: boxes by their middle. */
export function layOut(events, data) {
  const columns = columnsOf(events);
  const boxes = columns.flatMap(([, those], column) => those.map((event, row) => ({ id: event.id, kind: "event", event, column, row, x: (column + 0.5) * STEP.x })));
  const fewest = events.length > 12 ? 2 : 1;
  const actors = names(data.actors, "actor", boxes, (event) => event.actors, fewest);
  const places = names(data.places, "place", boxes, (event) => event.places, fewest);
  const top = actors.rows * BAND + SPACE;
  const deepest = columns.reduce((most, [, those]) => Math.max(most, those.length), 0) * STEP.y;
  for (const one of actors.all) one.y = (actors.rows - one.row - 0.5) * BAND;
  for (const one of boxes) one.y = top + 26 + (one.row + 0.5) * STEP.y + (deepest - columns[one.column][1].length * STEP.y) / 2;
  for (const one of places.all) one.y = top + 26 + deepest + SPACE + (one.row + 0.5) * BAND;
  const heads = columns.map(([words, those], column) => ({ words, count: those.length, x: (column + 0.5) * STEP.x, y: top }));
  return { events: boxes, actors: actors.all, places: places.all, heads, width: columns.length * STEP.x, height: top + 26 + deepest + SPACE + places.rows * BAND };
}

/** [{ from, to, kind }] between what `layOut` gave. */
export function links({ events, actors, places }) {
  const at = new Map(events.map((box) => [box.id, box]));
  const parts = [...actors, ...places].flatMap((name) => name.of.map((box) => ({ from: box, to: name, kind: name.kind })));
  const told = new Set(events.flatMap(({ event }) => event.relations.filter((relation) => relation.basis !== "dates")));
  const between = [...told].filter(({ from, to }) => at.has(from) && at.has(to)).map(({ from, to }) => ({ from: at.get(from), to: at.get(to), kind: "relation" }));
  return [...parts, ...between];
}
