// Which EDTF strings the npm package edtf refuses: node edtf_check.mjs FOLDER < strings.txt (one a line; FOLDER holds node_modules)
//
// prints {"all": …, "refused": [string, …]}
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const entry = createRequire(resolve(process.argv[2], "package.json")).resolve("edtf");
const { parse } = await import(pathToFileURL(entry));
const strings = readFileSync(0, "utf8").split("\n").filter(Boolean);
const refused = strings.filter((text) => {
  try {
    return !parse(text, { level: 2 });
  } catch {
    return true;
  }
});
console.log(JSON.stringify({ all: strings.length, refused }));
