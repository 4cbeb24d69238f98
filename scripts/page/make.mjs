// Bundles D3 and the outline of the world for the page: node make.mjs FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";
import topojson from "topojson-client";
import simplification from "topojson-simplify";

const folder = process.argv[2];
const require = createRequire(import.meta.url);

const libraries = ["d3-axis", "d3-geo", "d3-scale", "d3-selection", "d3-zoom", "topojson-client"];
const versions = libraries.map((name) => `${name} ${JSON.parse(readFileSync(join("node_modules", name, "package.json"))).version}`);
const banner = `// ${versions.join(", ")}
// Copyright Mike Bostock, ISC License: see NOTICE. Bundled by scripts/make_page_parts.`;

const bundle = buildSync({
  entryPoints: ["d3.js"],
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "d3",
  legalComments: "none",
  write: false,
});
writeFileSync(join(folder, "d3.js"), `${banner}\n${bundle.outputFiles[0].text.trim()}\nexport { d3 };\n`);

// Borders to about ten kilometres: what a page of news needs, in a third of the size.
const smallest = 0.01; // square degrees
const world = simplification.presimplify(JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"))));
const simple = topojson.quantize(
  simplification.filter(simplification.simplify(world, smallest), simplification.filterWeight(world, smallest)),
  1e4,
);
delete simple.objects.land;
for (const country of simple.objects.countries.geometries) {
  delete country.properties;
  delete country.id;
}
writeFileSync(join(folder, "world.json"), JSON.stringify(simple) + "\n");
