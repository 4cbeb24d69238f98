// Every format, read by a program that people read it with: how many events go in, how many come out, what was said to be lost.
//
//     tests/consumers/run formats.mjs build/dev/src/annals [--table]
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import cytoscape from "cytoscape";
import Graph from "graphology";
import ICAL from "ical.js";
import { Parser } from "n3";
import Papa from "papaparse";
import { KHARKIV, annals, check, finish } from "./support.mjs";

const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const lines = (text) => text.trim().split("\n").map((line) => JSON.parse(line));

function xml(text) {
  const faults = [];
  const document = new DOMParser({ errorHandler: (level, message) => faults.push(message) }).parseFromString(text, "text/xml");
  check("the XML is well formed", faults.length === 0, faults[0]);
  return document;
}

/** name: [consumer, how many events it shows]. Each throws, or states a fact that does not hold, where the consumer would stumble. */
const FORMATS = {
  json: ["JSON.parse", (text) => JSON.parse(text).events.length],
  csv: ["Papa Parse", (text) => {
    const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
    check("csv has no fault", errors.length === 0, JSON.stringify(errors[0]));
    for (const row of data) for (const [name, cell] of Object.entries(row)) check(`a cell of csv is no formula`, !/^[=+@\t\r]/.test(cell) && (name.endsWith("tude") || !cell.startsWith("-")), cell);
    return data.length;
  }],
  acled: ["Papa Parse", (text) => {
    const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
    check("acled has no fault", errors.length === 0, JSON.stringify(errors[0]));
    for (const row of data) {
      check("a date of acled is a day of its year, with a precision", isDate(row.event_date) && row.event_date.startsWith(row.year) && /^[123]$/.test(row.time_precision), row.event_date);
      check("an event of acled has its three kinds", row.disorder_type && row.event_type && row.sub_event_type);
      check("a place of acled has all its numbers or none", [row.latitude, row.longitude, row.geo_precision].every((cell) => cell === "") || (Math.abs(row.latitude) <= 90 && Math.abs(row.longitude) <= 180 && /^[123]$/.test(row.geo_precision)), row.location);
      for (const [name, cell] of Object.entries(row)) check("a cell of acled is no formula", !/^[=+@\t\r]/.test(cell) && (name.endsWith("tude") || !cell.startsWith("-")), cell);
    }
    return new Set(data.map((row) => row.event_id_cnty)).size;
  }],
  geojson: ["RFC 7946 by hand", (text) => {
    const { type, features } = JSON.parse(text);
    check("geojson is a collection", type === "FeatureCollection");
    for (const { geometry } of features) check("geojson has positions on earth", geometry === null || geometry.coordinates.flat().every((n) => Math.abs(n) <= 180));
    return features.length;
  }],
  kml: ["togeojson", (text) => kml(xml(text), { skipNullGeometry: false }).features.length],
  ics: ["ical.js", (text) => {
    check("ics lines have at most 75 octets", text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    for (const event of events) check("an event of ics ends after it begins", event.startDate.isDate && event.endDate.compare(event.startDate) > 0);
    return events.length;
  }],
  cytoscape: ["cytoscape", (text) => cytoscape({ headless: true, ...JSON.parse(text) }).nodes('[node = "event"]').length],
  graphology: ["graphology", (text) => Graph.from(JSON.parse(text)).filterNodes((_, { node }) => node === "event").length],
  graphml: ["xmldom, ids by hand", (text) => graphIds(text)],
  gexf: ["xmldom, ids by hand", (text) => graphIds(text)],
  turtle: ["n3", (text) => {
    const quads = new Parser().parse(text);
    const ends = quads.filter(({ predicate }) => predicate.value.endsWith("TimeStamp"));
    for (const { object } of ends) check("a time of turtle is a day", isDate(object.value), object.value);
    return quads.filter(({ object }) => object.value.endsWith("/sem/Event")).length;
  }],
  "json-ld": ["JSON.parse", (text) => JSON.parse(text).itemListElement.filter((one) => one["@type"] === "Event").length],
  timelinejs: ["its documented form", (text) => {
    const { events } = JSON.parse(text);
    for (const event of events) {
      check("a date of timelinejs is numbers", Object.values(event.start_date).every(Number.isInteger));
      check("no date of timelinejs is null", !("end_date" in event) || event.end_date !== null);
      check("the words of timelinejs hold no element", !/[<]/.test(event.text.headline + event.text.text + event.display_date));
    }
    return new Set(events.map((event) => event.unique_id)).size;
  }],
  "vis-timeline": ["its documented form", (text) => {
    const { items, groups } = JSON.parse(text);
    const known = new Set(groups.map((group) => group.id));
    for (const item of items) check("an item of vis-timeline has a start and a group, and no element", isDate(item.start) && known.has(item.group) && !item.content.includes("<"));
    return new Set(items.map((item) => item.id)).size;
  }],
  "vega-lite": ["its documented form", (text) => {
    const { data, encoding } = JSON.parse(text);
    check("vega-lite counts in UTC", encoding.x.timeUnit.startsWith("utc") && encoding.x.scale.type === "utc");
    for (const value of data.values) check("a bar of vega-lite has two ends", isDate(value.start) && isDate(value.end) && value.start < value.end);
    return data.values.length;
  }],
  canvas: ["JSON Canvas 1.0 by hand", (text) => {
    const { nodes, edges } = JSON.parse(text);
    const ids = new Set(nodes.map((node) => node.id));
    check("ids of the canvas are unique", ids.size === nodes.length);
    check("edges of the canvas join cards", edges.every((edge) => ids.has(edge.fromNode) && ids.has(edge.toNode)));
    return nodes.filter((node) => node.id.startsWith("e-")).length;
  }],
  followthemoney: ["its documented form", (text) => {
    const all = lines(text);
    const ids = new Set(all.map((one) => one.id));
    for (const one of all) check("values of followthemoney are lists of strings", Object.values(one.properties).every((list) => Array.isArray(list) && list.every((value) => typeof value === "string")));
    for (const one of all) check("who is involved is an entity", (one.properties.involved ?? []).every((id) => ids.has(id)));
    return all.filter((one) => one.schema === "Event").length;
  }],
  timesketch: ["its documented form", (text) => lines(text).filter((one) => one.message && !Number.isNaN(Date.parse(one.datetime)) && one.timestamp_desc).length],
  markwhen: ["its documented form", (text) => text.split("\n").filter((line) => /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?: \S/.test(line)).length],
  mermaid: ["its documented form", (text) => text.split("\n").slice(2).reduce((sum, line) => sum + Math.max(0, line.split(" : ").length - 1), 0)],
};

function graphIds(text) {
  const document = xml(text);
  const all = (name) => Array.from({ length: document.getElementsByTagName(name).length }, (_, i) => document.getElementsByTagName(name)[i]);
  const ids = new Set(all("node").map((node) => node.getAttribute("id")));
  check("ids of nodes are unique", ids.size === all("node").length);
  check("edges join nodes", all("edge").every((edge) => ids.has(edge.getAttribute("source")) && ids.has(edge.getAttribute("target"))));
  return [...ids].filter((id) => id.startsWith("e-")).length;
}

const folder = mkdtempSync(join(tmpdir(), "annals-nasty-"));
const nasty = join(folder, "nasty.jsonl");
writeFileSync(nasty, [
  { id: "a", title: "=1+1 <img src=x onerror=alert(1)>", published: "2022-09-12", text: "Soldiers captured the town of Izium; they \"left\" C:\\N <b>Kharkiv</b> & burned | a bridge on Saturday.\u0007 \u2028The mayor: \"I resigned on Monday\", he said: #fine%" },
  { id: "b ]]> ü", title: "-2 \\", published: "2022-09-13", text: "=Troops retook Balakliia in early September. Police arrested two men up to Friday. It will rain." },
].map((article) => JSON.stringify(article)).join("\n"));

function told(format, inputs) {
  const { stdout, stderr, status } = spawnSync(annals, ["timeline", ...inputs, "--format", format], { encoding: "utf8", maxBuffer: 1 << 28 });
  check(`${format} is written`, status === 0, stderr);
  return { text: stdout, lost: stderr.split("\n").filter((line) => line.startsWith(`annals: ${format}: `)).map((line) => line.slice(format.length + 10)) };
}

// dot, svg and png are looked at by house/drawn_without_warning and house/drawn_as_picture; text is what the golden stories read.
const DRAWN_OR_READ = ["dot", "svg", "png", "text"];
const registered = execFileSync(annals, ["timeline", "--list-formats"], { encoding: "utf8" }).trim().split("\n").map((line) => line.split(" ")[0]);
for (const format of registered) check(`somebody reads ${format}`, format in FORMATS || DRAWN_OR_READ.includes(format));

const leftOut = (lost) => lost.filter((words) => words.endsWith("left out")).reduce((sum, words) => sum + Number.parseInt(words, 10), 0);

const table = [];
for (const [name, inputs] of [["kharkiv-2022", KHARKIV], ["nasty", [nasty]]]) {
  const events = JSON.parse(execFileSync(annals, ["timeline", ...inputs, "--top", "99999999"], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] })).events.length;
  for (const [format, [consumer, count]] of Object.entries(FORMATS)) {
    const { text, lost } = told(format, format === "json" ? [...inputs, "--top", "99999999"] : inputs);
    let shown = -1;
    try {
      shown = count(text);
    } catch (error) {
      check(`${consumer} reads ${format} of ${name}`, false, error.message);
    }
    check(`${consumer} shows every event of ${name} in ${format}, or it is said to be left out`, shown === events - leftOut(lost), `${shown} of ${events}, ${leftOut(lost)} left out`);
    if (name !== "nasty") table.push([format, consumer, events, shown, lost.join("; ") || "nothing"]);
  }
}
const shown = ["| format | consumer | events in | events shown | lost |", "|---|---|---:|---:|---|", ...table.map((row) => `| ${row.join(" | ")} |`)].join("\n");
if (process.argv.includes("--table")) console.log(shown);
else check("docs/formats.md has this table; tests/consumers/run formats.mjs PROGRAM --table prints it", readFileSync("docs/formats.md", "utf8").includes(shown));
finish();
