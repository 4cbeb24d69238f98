// Every format, read by a program that people read it with: how many events go in, how many come out, what was said to be lost.
//
//     tests/consumers/run formats.mjs build/dev/src/annals [--table]
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as followTheMoney from "@alephdata/followthemoney";
import { parse as parseMarkwhen } from "@markwhen/parser";
import { check as checkGeojson } from "@placemarkio/check-geojson";
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import cytoscape from "cytoscape";
import Graph from "graphology";
import gexf from "graphology-gexf";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { Parser } from "n3";
import Papa from "papaparse";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { VIEWERS, viewer } from "./viewers.mjs";
import { KHARKIV, annals, browser, check, finish } from "./support.mjs";

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
  geojson: ["check-geojson", (text) => {
    const { type, features } = checkGeojson(text);
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
  graphml: ["xmldom; Boost in tests/unit/render", (text) => graphIds(text)],
  gexf: ["graphology-gexf", (text) => {
    check("gexf has as many ids as nodes, and edges that join them", graphIds(text) > 0);
    return gexf.parse(Graph, text).filterNodes((_, { node }) => node === "event").length;
  }],
  turtle: ["n3", (text) => {
    const quads = new Parser().parse(text);
    const ends = quads.filter(({ predicate }) => predicate.value.endsWith("TimeStamp"));
    for (const { object } of ends) check("a time of turtle is a day", isDate(object.value), object.value);
    return quads.filter(({ object }) => object.value.endsWith("/sem/Event")).length;
  }],
  "json-ld": ["jsonld", async (text) => {
    const words = { contextUrl: null, documentUrl: "https://schema.org", document: { "@context": { "@vocab": "https://schema.org/" } } };
    const quads = await jsonld.toRDF(JSON.parse(text), { documentLoader: async () => words, safe: true });
    return new Set(quads.filter(({ object }) => object.value === "https://schema.org/Event").map(({ subject }) => subject.value)).size;
  }],
  "vega-lite": ["Vega", async (text) => {
    const document = JSON.parse(text);
    for (const value of document.data.values) check("a bar of vega-lite has two ends", isDate(value.start) && isDate(value.end) && value.start < value.end);
    const warned = (words) => check("vega-lite has nothing to warn of", false, words);
    const { spec } = vegaLite.compile(document, { logger: { warn: warned, error: warned, info() {}, debug() {}, level() { return this; } } });
    const svg = await new vega.View(vega.parse(spec), { renderer: "none" }).toSVG();
    return svg.split('aria-roledescription="bar"').length - 1;
  }],
  canvas: ["JSON Canvas 1.0 by hand", (text) => {
    const { nodes, edges } = JSON.parse(text);
    const ids = new Set(nodes.map((node) => node.id));
    check("ids of the canvas are unique", ids.size === nodes.length);
    check("edges of the canvas join cards", edges.every((edge) => ids.has(edge.fromNode) && ids.has(edge.toNode)));
    return nodes.filter((node) => node.id.startsWith("e-")).length;
  }],
  followthemoney: ["followthemoney", (text) => {
    const model = new followTheMoney.Model(followTheMoney.defaultModel);
    const all = lines(text);
    const ids = new Set(all.map((one) => one.id));
    for (const one of all) {
      const entity = model.getEntity(one);  // throws where there is no such schema or property
      for (const name of Object.keys(one.properties)) check(`followthemoney knows ${name} of ${one.schema}`, entity.schema.getProperty(name).name === name);
      check("values of followthemoney are lists of strings", Object.values(one.properties).every((list) => Array.isArray(list) && list.every((value) => typeof value === "string")));
      check("who is involved is an entity", (one.properties.involved ?? []).every((id) => ids.has(id)));
    }
    return all.filter((one) => model.getSchema(one.schema).isA("Event")).length;
  }],
  timesketch: ["its documented form", (text) => lines(text).filter((one) => one.message && !Number.isNaN(Date.parse(one.datetime)) && one.timestamp_desc).length],
  markwhen: ["@markwhen/parser", (text) => {
    const { events, parseMessages, documentMessages } = parseMarkwhen(text);
    check("markwhen complains of nothing", parseMessages.length + documentMessages.length === 0, JSON.stringify([parseMessages, documentMessages]));
    return events.children.length;
  }],
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
for (const format of registered) check(`somebody reads ${format}`, format in FORMATS || format in VIEWERS || DRAWN_OR_READ.includes(format));

const leftOut = (lost) => lost.filter((words) => words.endsWith("left out")).reduce((sum, words) => sum + Number.parseInt(words, 10), 0);

// Some are programs for browsers.
const chromium = await browser();
if (!chromium) console.error(`SKIPPED: there is no Chromium here, and nobody looks at ${Object.keys(VIEWERS).join(", ")}; scripts/install-dependencies test installs it.`);
for (const [format, [name, page, draw]] of Object.entries(VIEWERS)) if (chromium) FORMATS[format] = [name, viewer(chromium, page, draw)];

const table = [];
for (const [name, inputs] of [["kharkiv-2022", KHARKIV], ["nasty", [nasty]]]) {
  const events = JSON.parse(execFileSync(annals, ["timeline", ...inputs, "--top", "99999999"], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] })).events.length;
  for (const [format, [consumer, count]] of Object.entries(FORMATS)) {
    const { text, lost } = told(format, format === "json" ? [...inputs, "--top", "99999999"] : inputs);
    let shown = -1;
    try {
      shown = await count(text);
    } catch (error) {
      check(`${consumer} reads ${format} of ${name}`, false, error.message);
    }
    check(`${consumer} shows every event of ${name} in ${format}, or it is said to be left out`, shown === events - leftOut(lost), `${shown} of ${events}, ${leftOut(lost)} left out`);
    if (name !== "nasty") table.push([format, consumer, events, shown, lost.join("; ") || "nothing"]);
  }
}
const shown = ["| format | consumer | events in | events shown | lost |", "|---|---|---:|---:|---|", ...table.map((row) => `| ${row.join(" | ")} |`)].join("\n");
if (process.argv.includes("--table")) console.log(shown);
else if (chromium) check("docs/formats.md has this table; tests/consumers/run formats.mjs PROGRAM --table prints it", readFileSync("docs/formats.md", "utf8").includes(shown));
await chromium?.close();
finish();
