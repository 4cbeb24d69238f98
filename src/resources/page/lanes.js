// Where each mark of the timeline stands: which lane, which row of it, from where to where. No drawing here.
import { familyWords } from "./words.js";

export const ROW = 16;
const HEAD = 22; // a lane's name
const ROWS = 8; // of a lane; what finds no room is counted
const LANES = 9;
const SMALLEST = 11; // a mark that can be hit
const OPEN = 54; // how far an open end is drawn
const LABEL = 170;

const KEYS = {
  place: (event) => event.places,
  actor: (event) => event.actors,
  kind: (event) => [event.family],
  none: () => [],
};

function laneName(by, key, data) {
  if (by === "kind") return familyWords(key);
  return (by === "place" ? data.places : data.actors).get(key)?.name ?? key;
}

const OTHERS = { place: "elsewhere, or no place named", actor: "others, or nobody named", kind: "other kinds", none: "" };

/** [{ name, events }]: the lanes with most events, and one for the rest. */
export function lanes(events, by, data) {
  const keys = KEYS[by] ?? KEYS.none;
  const counts = new Map();
  for (const event of events) for (const key of keys(event)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const chosen = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, LANES).map(([key]) => key);
  const found = new Map(chosen.map((key) => [key, []]));
  const rest = [];
  for (const event of events) (found.get(chosen.find((key) => keys(event).includes(key))) ?? rest).push(event);
  const named = chosen.map((key) => ({ name: laneName(by, key, data), events: found.get(key) }));
  return [...named, { name: OTHERS[by] ?? "", events: rest }].filter((lane) => lane.events.length > 0);
}

/** From where to where a mark goes, in pixels. */
function extent(event, x) {
  if (event.first === null) return [x(event.last) - OPEN, x(event.last)];
  if (event.last === null) return [x(event.first), x(event.first) + OPEN];
  const [begin, end] = [x(event.first), x(event.last)];
  const missing = Math.max(0, SMALLEST - (end - begin)) / 2;
  return [begin - missing, end + missing];
}

function packed(marks, room) {
  const free = new Array(ROWS).fill(-Infinity);
  let over = 0;
  for (const mark of marks) {
    mark.row = free.findIndex((end) => end <= mark.begin);
    if (mark.row < 0) ++over;
    else free[mark.row] = mark.end + 3 + room;
  }
  return over;
}

/** Room for words behind each mark of its row. */
function label(marks) {
  const next = new Array(ROWS).fill(Infinity);
  for (const mark of marks.toReversed()) {
    if (mark.row < 0) continue;
    mark.room = Math.min(next[mark.row] - mark.end - 8, 260);
    next[mark.row] = mark.begin;
  }
}

/** Marks of all lanes at one magnification; `x` turns milliseconds into pixels. Each lane gets `top` and `height`. */
export function arrange(all, x) {
  let top = 0;
  return all.map((lane) => {
    const marks = lane.events.map((event) => {
      const [begin, end] = extent(event, x);
      return { event, begin, end, row: 0, room: 0 };
    }).sort((a, b) => a.begin - b.begin || a.end - b.end);
    if (packed(marks, LABEL) > 0) packed(marks, 0);
    label(marks);
    const rows = 1 + marks.reduce((most, mark) => Math.max(most, mark.row), 0);
    const crowded = marks.filter((mark) => mark.row < 0);
    const placed = { ...lane, marks: marks.filter((mark) => mark.row >= 0), crowded, top, rows, height: HEAD + rows * ROW + (crowded.length > 0 ? ROW : 0) };
    top += placed.height;
    return placed;
  });
}

/** The middle of a mark, from the top of the drawing. */
export function middle(lane, row) {
  return lane.top + HEAD + row * ROW + ROW / 2 - 2;
}

/** Marks without room, gathered by where they stand: [{ at, count }]. */
export function heaps(lane) {
  const found = new Map();
  for (const { begin } of lane.crowded) {
    const at = Math.floor(begin / 44) * 44;
    found.set(at, (found.get(at) ?? 0) + 1);
  }
  return [...found].map(([at, count]) => ({ at, count }));
}
