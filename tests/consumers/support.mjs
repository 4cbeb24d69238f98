// What the tests of consumers share: the program, scratch files, and timelines as large or as nasty as a test asks for.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const annals = process.argv[2];
export const KHARKIV = ["examples/kharkiv-2022", "--manifest", "examples/kharkiv-2022/manifest.csv"];

const folder = mkdtempSync(join(tmpdir(), "annals-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

export const scratch = (name) => join(folder, name);

export function run(...command) {
  return execFileSync(annals, command, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
}

export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

export const NASTY = "<img src=x onerror=alert(1)> \"quoted\" 'it''s' \\N back\\slash \u2028 </script><!-- =1+1 | & ; : [x](javascript:alert(1))\nsecond line";

/** A timeline of `count` events in a hundred days, with all kinds of dates; `headline` gives their words. */
export function largeTimeline(count, headline = (i) => `The council of town ${i % 40} met for the ${i}th time`) {
  const day = (i) => new Date(Date.UTC(2022, 0, 1 + (i % 100))).toISOString().slice(0, 10);
  const published = { value: "2022-05-01", earliest: "2022-05-01", latest: "2022-05-01", precision: "day", basis: "metadata", evidence: [], confidence: "high" };
  const dates = [
    (i) => ({ earliest: day(i), latest: day(i), granularity: "day", edtf: day(i) }),
    (i) => ({ latest: day(i), granularity: "day", edtf: `../${day(i)}` }),
    (i) => ({ earliest: day(i), granularity: "day", edtf: `${day(i)}/..` }),
    () => ({ earliest: "2022-03-01", latest: "2022-03-31", granularity: "month", edtf: "2022-03" }),
    () => ({}),
  ];
  const event = (_, i) => {
    const when = { ...dates[i % 5](i), basis: "explicit", alternatives: [], confidence: { class: "high", reasons: [] } };
    const common = { type: i % 3 ? "POL.LEGISLATE" : "MIL.STRIKE", when, factuality: i % 7 ? "asserted" : "claimed", polarity: "positive",
      participants: [{ actor: `actor:a${i % 30}`, role: "agent" }], places: [`place:p${i % 40}`], attribution: [], quantities: [] };
    const quote = headline(i);
    const mention = { id: `m-${i}`, article: `article-${i % 20}`, field: "text", begin: 0, end: Array.from(quote).length, quote, sentence: quote, in_title: false,
      trigger: { begin: 0, end: 3 }, rule: "r", reasons: [], merged_by: [], ...common };
    return { id: `e-${i}`, rank: i + 1, headline: quote, ...common, salience: (i % 97) / 97, sources: [`Outlet ${i % 20}`], mentions: [mention], conflicts: [] };
  };
  return {
    schema: "annals-timeline-1",
    generator: { name: "annals", version: "0", resources: "" },
    articles: Array.from({ length: 20 }, (_, i) => ({ id: `article-${i}`, title: headline(i), outlet: `Outlet ${i}`, sha256: "", language: "en", published })),
    actors: Array.from({ length: 30 }, (_, i) => ({ id: `actor:a${i}`, name: i === 0 ? headline(0) : `Body ${i}`, kind: "organisation", aliases: [] })),
    places: Array.from({ length: 40 }, (_, i) => ({ id: `place:p${i}`, name: i === 0 ? headline(0) : `Town ${i}`, kind: "city", aliases: [], latitude: 40 + i / 4, longitude: -5 + i, within: [] })),
    events: Array.from({ length: count }, event),
    relations: [{ from: "e-0", to: "e-1", type: "before", basis: "text", evidence: [] }],
    conflicts: [{ kind: "date", events: ["e-0", "e-1"], values: ["1", "2"], mentions: [] }],
  };
}

export function writeTimeline(timeline, name = "timeline.json") {
  const path = scratch(name);
  writeFileSync(path, JSON.stringify(timeline));
  return path;
}

/** A Chromium without a window; nothing where there is none. */
export async function browser() {
  const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  return program && chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
}

let checks = 0;
let failures = 0;

/** States one fact; what is wrong is printed and the test goes on. */
export function check(fact, holds, detail = "") {
  ++checks;
  if (holds) return;
  ++failures;
  console.log(`FAILED: ${fact}${detail === "" ? "" : `: ${detail}`}`);
}

export function finish() {
  console.log(`${checks} facts checked, ${failures} do not hold`);
  process.exitCode = failures > 0 || checks === 0 ? 1 : 0;
}

export function skip(why) {
  console.error(`SKIPPED: ${why}`);
  process.exit(77);
}
