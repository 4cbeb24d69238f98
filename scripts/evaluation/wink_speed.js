// How fast wink-nlp finds tokens, sentences and tags, on one thread and without any file:
//
//     node --single-threaded wink_speed.js FOLDER < texts.jsonl        one JSON string a line; FOLDER holds node_modules
//
// prints {"words": …, "tags": words a second}. Words are its own tokens, seconds are of processor time. After one round to
// warm up, the best of several rounds counts.
const { createRequire } = require("module");
const load = createRequire(require("path").resolve(process.argv[2], "package.json"));
const nlp = load("wink-nlp")(load("wink-eng-lite-web-model"), ["sbd", "pos"]);
const texts = require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));

const countWords = () => texts.reduce((words, text) => words + nlp.readDoc(text).tokens().out(nlp.its.pos).length, 0);

let words = 0;
let best = 0;
for (let round = 0; round <= 5; ++round) {
  const start = process.cpuUsage();
  words = countWords();
  const { user, system } = process.cpuUsage(start);
  if (round > 0) best = Math.max(best, (1e6 * words) / (user + system));
}
console.log(JSON.stringify({ words, tags: best }));
