// Formats whose readers live in a browser: the reader's own script draws what Annals wrote, and the events drawn are counted.
import { check } from "./support.mjs";

const packages = new URL("../../build/consumers/node_modules/", import.meta.url).pathname;

/** format: [reader, {its script, its style}, what draws the text in the page and returns how many events stand there]. */
export const VIEWERS = {
  timelinejs: ["TimelineJS", { script: "@knight-lab/timelinejs/dist/js/timeline.js", style: "@knight-lab/timelinejs/dist/css/timeline.css" }, async (text) => {
    const timeline = new TL.Timeline("reader", JSON.parse(text), { font: null });
    await new Promise((ready) => timeline.on("ready", ready));
    return document.querySelectorAll(".tl-timemarker").length;
  }],
  "vis-timeline": ["vis-timeline", { script: "vis-timeline/standalone/umd/vis-timeline-graph2d.min.js", style: "vis-timeline/styles/vis-timeline-graph2d.min.css" }, async (text) => {
    const { items, groups } = JSON.parse(text);
    const timeline = new vis.Timeline(document.getElementById("reader"), new vis.DataSet(items), new vis.DataSet(groups));
    await new Promise((drawn) => timeline.on("changed", drawn));
    return Object.keys(timeline.itemSet.items).length;
  }],
  mermaid: ["mermaid", { script: "mermaid/dist/mermaid.min.js" }, async (text) => {
    mermaid.initialize({ startOnLoad: false });
    document.getElementById("reader").innerHTML = (await mermaid.render("drawn", text)).svg;
    return document.querySelectorAll(".eventWrapper").length;
  }],
};

/** Counts the events of a text in a new page; the reader may complain of nothing, load nothing, and run no word of an article. */
export const viewer = (browser, { script, style }, draw) => async (text) => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const fault = (what) => check(`${script} draws without a fault`, false, what);
  page.on("pageerror", (error) => fault(error.message));
  page.on("dialog", (dialog) => fault(`it ran ${dialog.message()}`));
  page.on("request", (request) => /^http/.test(request.url()) && fault(`it asked for ${request.url()}`));
  await page.setContent('<!doctype html><div id="reader" style="width: 1200px; height: 700px"></div>');
  if (style) await page.addStyleTag({ path: packages + style });
  await page.addScriptTag({ path: packages + script });
  const count = await page.evaluate(draw, text);
  check("no word of an article becomes an image", (await page.locator("#reader img[src=x]").count()) === 0);
  await page.close();
  return count;
};
