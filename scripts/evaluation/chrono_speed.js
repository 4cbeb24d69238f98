// How fast chrono-node finds and resolves dates, on one thread and without any file:
//
//     node --single-threaded chrono_speed.js FOLDER < texts.jsonl        one {"text", "published"} a line; FOLDER holds node_modules
//
// prints {"bytes": …, "rate": bytes a second}. Seconds are of processor time; after rounds to warm up, the best of several counts.
const chrono = require("module").createRequire(require("path").resolve(process.argv[2], "package.json"))("chrono-node");
const articles = require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

let best = 0;
for (let round = 0; round <= 12; ++round) {
  const start = process.cpuUsage();
  for (const { text, published } of articles) chrono.parse(text, new Date(published));
  const { user, system } = process.cpuUsage(start);
  if (round > 5) best = Math.max(best, (1e6 * bytes) / (user + system));
}
console.log(JSON.stringify({ bytes, rate: best }));
