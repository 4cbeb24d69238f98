// What the program writes is valid by another validator than its own (ajv), and both refuse the same.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { KHARKIV, NASTY, annals, check, finish, largeTimeline, readJson, run, writeTimeline } from "./support.mjs";
import { spawnSync } from "node:child_process";

const names = ["annals-timeline-1", "annals-record-1", "annals-times-1"];
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
for (const name of names) ajv.addSchema(readJson(`src/resources/schema/${name}.schema.json`));
const valid = (name, value) => ajv.getSchema(`${name}.schema.json`)(value);
const lines = (text) => text.trim().split("\n").map((line) => JSON.parse(line));

const timeline = JSON.parse(run("timeline", ...KHARKIV, "--all", "--quiet"));
check("ajv finds the timeline valid", valid("annals-timeline-1", timeline), ajv.errorsText());
check("ajv finds the graph in JSON valid", valid("annals-timeline-1", JSON.parse(run("graph", ...KHARKIV, "--format", "json", "--quiet"))));
for (const line of lines(run("tag", "examples", "--explain", "--quiet"))) check(`ajv finds the times of ${line.id} valid`, valid("annals-times-1", line));

const articles = readFileSync("examples/kharkiv-2022/06-calloway-press.jsonl", "utf8");
const extracted = spawnSync(annals, ["extract", "--quiet"], { input: `${articles}no article\n`, encoding: "utf8" });
for (const line of lines(extracted.stdout)) check("ajv finds a record valid", valid("annals-record-1", line));

check("a timeline of nasty words is valid", valid("annals-timeline-1", largeTimeline(20, (i) => `${NASTY} ${i}`)));

/** Whether `annals validate` finds a document valid. */
const accepted = (value) => spawnSync(annals, ["validate", writeTimeline(value)]).status === 0;
const faults = [
  ["an event without id", (t) => delete t.events[0].id],
  ["a rank of 0", (t) => (t.events[1].rank = 0)],
  ["a date that is no day", (t) => (t.events[1].when.earliest = "2022-09")],
  ["a role that nobody knows", (t) => (t.events[0].participants = [{ actor: "actor:x", role: "hero" }])],
  ["a field that nobody knows", (t) => (t.events[0].colour = "red")],
  ["a latitude of 91", (t) => (t.places[0].latitude = 91)],
  ["a mention of the wrong kind", (t) => (t.events[0].mentions[0] = "m-1")],
  ["another schema", (t) => (t.schema = "annals-timeline-0")],
];
check("annals validate accepts what ajv accepts", accepted(timeline));
for (const [words, spoil] of faults) {
  const spoilt = structuredClone(timeline);
  spoil(spoilt);
  check(`ajv refuses ${words}`, !valid("annals-timeline-1", spoilt));
  check(`annals validate refuses ${words}`, !accepted(spoilt));
}
finish();
