// Dates, types and standing as a reader wants them said.

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function parts(iso) {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso);
  return { year: +year, month: +month, day: +day };
}

function oneDay(iso) {
  const { year, month, day } = parts(iso);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function weekday(iso) {
  const { year, month, day } = parts(iso);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return WEEKDAYS[date.getUTCDay()];
}

function lastOfMonth({ year, month }) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

function wholeMonths(first, last) {
  if (first.day !== 1 || last.day !== lastOfMonth(last)) return "";
  const end = `${MONTHS[last.month - 1]} ${last.year}`;
  if (first.month === 1 && last.month === 12) return first.year === last.year ? `${last.year}` : `${first.year}–${last.year}`;
  if (first.year !== last.year) return `${MONTHS[first.month - 1]} ${first.year} – ${end}`;
  return first.month === last.month ? end : `${MONTHS[first.month - 1]}–${end}`;
}

function range(earliest, latest) {
  const first = parts(earliest);
  const last = parts(latest);
  const months = wholeMonths(first, last);
  if (months) return months;
  if (first.year !== last.year) return `${oneDay(earliest)} – ${oneDay(latest)}`;
  if (first.month !== last.month) return `${first.day} ${MONTHS[first.month - 1]} – ${oneDay(latest)}`;
  return `${first.day}–${oneDay(latest)}`;
}

/** "Saturday 10 September 2022", "5–11 September 2022", "Up to 12 September 2022", "Date unknown". */
export function dateWords({ earliest, latest }) {
  if (!earliest && !latest) return "Date unknown";
  if (!earliest) return `Up to ${oneDay(latest)}`;
  if (!latest) return `Since ${oneDay(earliest)}`;
  return earliest === latest ? `${weekday(earliest)} ${oneDay(earliest)}` : range(earliest, latest);
}

const PARTS_OF_DAY = { TMO: "morning", TMI: "noon", TAF: "afternoon", TEV: "evening", TNI: "night", TDT: "daytime" };

/** "14:30", "evening", or nothing where no more than the day is known. */
export function timeWords(when) {
  const value = when.timex3 ?? "";
  return /T(\d\d:\d\d)$/.exec(value)?.[1] ?? PARTS_OF_DAY[/(T[A-Z]{2})$/.exec(value)?.[1]] ?? "";
}

export function capitalised(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What kind of event it is: the first words of its type's description. */
export function typeWords(type, data) {
  return data.types.get(type) ?? type.toLowerCase().replaceAll("_", " ").replaceAll(".", ", ");
}

const FAMILIES = {
  AID: "aid", ASSESS: "assessments", CIV: "civilians", COERCE: "coercion", DIP: "diplomacy", ECO: "economy", HEALTH: "health",
  HUM: "casualties", INFRA: "infrastructure", LAW: "justice", LIFE: "life", MAT: "supplies", MEDIA: "media", MIL: "military", OTHER: "other",
  POL: "politics", SAY: "statements", SOC: "protest and society", SPORT: "sport", STATE: "conditions", SYMBOL: "symbols", TERR: "territory",
};

export function familyWords(family) {
  return FAMILIES[family] ?? family.toLowerCase();
}

export const CERTAINTIES = {
  told: "told as a fact",
  claimed: "claimed or reported",
  disputed: "sources differ",
  unreal: "denied, planned or possible",
};

/** "claimed", "did not happen"; nothing for what is simply told. */
export function standing(event) {
  if (event.polarity === "negative") return event.factuality === "asserted" ? "did not happen" : `did not happen (${event.factuality})`;
  return event.factuality === "asserted" ? "" : event.factuality;
}

export function counted(count, one, many) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

export function shortened(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** Names of a source: an actor's, or the words of the article. */
export function sourceWords(source, data) {
  const name = data.actors.get(source.source)?.name ?? source.source;
  const via = source.via && source.via !== name ? `via ${source.via}` : "";
  return [name, via].filter(Boolean).join(", ");
}
