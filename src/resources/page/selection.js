// Which events the filters leave: any of a list, all of the lists.
import { haystack } from "./data.js";

function any(chosen, has) {
  return chosen.size === 0 || has.some((item) => chosen.has(item));
}

/** An event whose open end may lie in the range stays: "up to 12 September" may be any day before. */
function inRange(event, from, to) {
  if (!from && !to) return true;
  if (!event.dated) return false;
  const { earliest, latest } = event.when;
  return !(from && latest && latest < from) && !(to && earliest && earliest > to);
}

export function selected(data, state) {
  const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  return data.events.filter((event) => state.sure.has(event.certainty)
    && any(state.actor, event.actors)
    && any(state.place, event.places)
    && any(state.type, [event.family])
    && any(state.outlet, event.outlets)
    && inRange(event, state.from, state.to)
    && words.every((word) => haystack(event, data).includes(word)));
}
