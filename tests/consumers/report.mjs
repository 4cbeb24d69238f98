// The page in a real browser: every event can be reached, every sentence is the right one, nothing is loaded, nothing is run.
import { KHARKIV, NASTY, browser as startBrowser, check, finish, largeTimeline, readJson, run, scratch, skip, writeTimeline } from "./support.mjs";

const browser = await startBrowser();
if (!browser) skip("there is no Chromium here; scripts/install-dependencies test installs it.");

/** Opens a page and waits until it is ready; whatever it complains of or asks the network for is a fault. */
async function open(path, hash = "", options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && check(`${path} ${hash} complains of nothing`, false, message.text()));
  page.on("pageerror", (error) => check(`${path} ${hash} has no error`, false, error.stack));
  page.on("dialog", (dialog) => check(`${path} runs no script of an article`, false, dialog.message()));
  page.on("request", (request) => check("the page loads nothing", /^(file|data):/.test(request.url()), request.url()));
  await page.goto(`file://${path}${hash}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === "yes", null, { timeout: 60000 });
  return page;
}

const go = (page, hash) => page.evaluate((to) => new Promise((done) => {
  addEventListener("hashchange", () => requestAnimationFrame(done), { once: true });
  location.hash = to;
}), hash);

/** Of every event that can be chosen: its heading, and the words marked in each sentence. */
const everyEvent = (page, ids) => page.evaluate(async (all) => {
  const found = [];
  for (const id of all) {
    location.hash = `event=${encodeURIComponent(id)}`;
    await new Promise((done) => addEventListener("hashchange", done, { once: true }));
    found.push({ heading: document.querySelector("#detail h2")?.textContent, marks: [...document.querySelectorAll("#detail blockquote mark")].map((mark) => mark.textContent) });
  }
  return found;
}, ids);

/** Of every mark of the article that is open: its words, and what the event that a click on it opens quotes. */
const clicked = (page) => page.evaluate(async () => {
  const found = [];
  for (const mark of document.querySelectorAll("#articles article mark")) {
    mark.click();
    await new Promise((drawn) => requestAnimationFrame(drawn));
    found.push([mark.textContent, [...document.querySelectorAll("#detail blockquote mark")].map((quoted) => quoted.textContent.replaceAll("\n", " ")).join(" | ")]);
  }
  return found;
});

async function articlesFacts(path, timeline) {
  const page = await open(path, "#view=articles");
  for (const article of timeline.articles) {
    await go(page, `view=articles&article=${encodeURIComponent(article.id)}`);
    const marks = await page.evaluate(() => [...document.querySelectorAll("#articles article mark")].map((mark) => [mark.dataset.mention, mark.textContent]));
    for (const [words, shown] of await clicked(page)) check(`a click on a mark of ${article.id} shows its words`, shown.includes(words), words);
    const quotes = new Map(timeline.events.flatMap((event) => event.mentions).map((mention) => [mention.id, mention.quote]));
    for (const [id, words] of marks) check(`a mark of ${article.id} stands on the words of its telling`, quotes.get(id).includes(words), words);
    if (timeline.events.some((event) => event.mentions.some((mention) => mention.article === article.id))) check(`${article.id} has marks`, marks.length > 0);
  }
  await page.close();
}

async function example() {
  const [path, json] = [scratch("story.html"), scratch("story.json")];
  run("report", ...KHARKIV, "--title", "The counteroffensive", "-o", path, "--quiet");
  run("timeline", ...KHARKIV, "-o", json, "--quiet");
  const timeline = readJson(json);
  const page = await open(path);
  check("the heading is the title", (await page.textContent("h1")) === "The counteroffensive");
  const shown = await everyEvent(page, timeline.events.map((event) => event.id));
  timeline.events.forEach((event, i) => {
    check(`${event.id} can be read`, shown[i].heading === event.headline, shown[i].heading);
    check(`the sentences of ${event.id} are the right ones`, JSON.stringify(shown[i].marks) === JSON.stringify(event.mentions.map((mention) => mention.quote)));
  });
  await page.close();
  await articlesFacts(path, timeline);
  return path;
}

async function views(path) {
  const page = await open(path);
  for (const view of ["timeline", "graph", "map"]) {
    await go(page, `view=${view}&q=Kharkiv`);
    check(`${view} draws something`, (await page.locator(`#picture svg .${view === "map" ? "place" : "event"}`).count()) > 3);
  }
  await go(page, "view=map");
  await page.click("#picture [title='Show all']");
  check("all places are on the map, where all are asked for", /^\d+ places/.test(await page.textContent("#picture .note")) && !(await page.textContent("#picture .note")).includes("outside"));
  await go(page, "actor=nobody");
  check("a filter that nothing fits says so", (await page.textContent("#list")).includes("No event fits"));
  await page.keyboard.press("/");
  await page.keyboard.type("electricity");
  check("searching finds", (await page.locator("#list li").count()) > 0 || (await page.evaluate(() => location.hash)).includes("q=electricity"));
  check("a search stands in the address", (await page.evaluate(() => location.hash)).includes("q=electricity"));
  await page.close();
}

/** What is corrected in the page is a file that the program reads, and the page made with it says so. */
async function corrected(path) {
  const page = await open(path);
  await page.locator("#list li").nth(3).click();
  const event = new URLSearchParams((await page.evaluate(() => location.hash)).slice(1)).get("event");
  await page.click("#detail .correct summary");
  await page.fill("#detail .correct input[aria-label='Why']", "asked the mayor");
  await page.fill("#detail .correct input[aria-label='Name']", "Renamed <b>by hand</b>");
  await page.click("#detail .correct >> text=Rename");
  await page.fill("#detail .correct input[aria-label^='2022']", "next week");
  await page.click("#detail .correct >> text=Set date");
  check("what is no date is not taken", (await page.textContent("#show-corrections")) === "1 correction");
  await page.fill("#detail .correct input[aria-label^='2022']", "2022-09-07");
  await page.click("#detail .correct >> text=Set date");
  check("corrections are counted", (await page.textContent("#show-corrections")) === "2 corrections");
  await page.click("#show-corrections");
  await page.fill("#corrections input", "A. Holm");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#corrections >> text=Save as a file")]);
  const [fixes, json] = [scratch("corrections.jsonl"), scratch("corrected.json")];
  await download.saveAs(fixes);
  run("timeline", ...KHARKIV, "--corrections", fixes, "-o", json, "--quiet");
  const found = readJson(json).events.find((one) => one.headline === "Renamed <b>by hand</b>");
  check("the program reads the file that the page saves", found?.when.earliest === "2022-09-07" && found.corrected_by.length === 2, event);
  await page.close();
}

async function keyboard(path) {
  const page = await open(path);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const second = await page.locator("#list li").nth(1).getAttribute("data-event");
  check("j goes from event to event", (await page.evaluate(() => location.hash)).includes(second));
  await page.keyboard.press("Escape");
  check("Escape closes the event", await page.locator("#detail").isHidden());
  await page.keyboard.press("3");
  check("3 is the map", (await page.getAttribute("#tab-map", "aria-selected")) === "true");
  const nameless = await page.evaluate(() => [...document.querySelectorAll("button, input, select, [role=button]")].filter((one) =>
    !(one.textContent.trim() || one.getAttribute("aria-label") || one.labels?.length)).map((one) => one.outerHTML));
  check("a screen reader has a name for everything that can be pressed", nameless.length === 0, nameless.join());
  await page.close();
}

async function small(path) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(path, "", { viewport: { width: 390, height: 844 }, colorScheme });
    for (const view of ["timeline", "graph", "map", "articles"]) {
      await go(page, `view=${view}`);
      check(`${view} fits a phone`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }
    await page.close();
  }
}

async function printed(path) {
  const page = await open(path, "", { colorScheme: "dark" });
  await page.evaluate(() => (document.documentElement.dataset.theme = "dark"));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  check("ink is black on paper, whatever the screen shows", (await page.evaluate(() => getComputedStyle(document.body).color)) === "rgb(0, 0, 0)");
  const tall = (await page.locator("#picture .chart").boundingBox()).height;
  check("the picture leaves the first page room for the heading", tall < 800, `${tall} px`);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const [items, order] = await page.evaluate(() => [document.querySelectorAll("#list li").length, document.querySelector("#summary").textContent]);
  check("all events shown are printed", items === Number(order.replaceAll(",", "").split(" ")[0]), `${items} of ${order}`);
  check("filters are not printed", await page.locator("#filters").isHidden());
  await page.close();
}

async function nasty() {
  const path = scratch("nasty.html");
  run("report", writeTimeline(largeTimeline(5, (i) => `${NASTY} ${i}`), "nasty.json"), "--title", NASTY, "-o", path);
  const page = await open(path, "#event=e-1");
  for (const view of ["timeline", "graph", "map", "articles"]) {
    await go(page, `view=${view}&event=e-0`);
    check("no word of an article becomes an element", (await page.evaluate(() => document.querySelectorAll("img, iframe, object, a[href^=javascript]").length)) === 0);
  }
  check("the words are all there", (await page.textContent("#detail h2")) === `${NASTY} 0`);
  await page.close();
}

/** Milliseconds from opening to the first paint; the browser may book it after it says that the page is loaded. */
const firstPaint = () =>
  new Promise((resolve) =>
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName("first-contentful-paint");
      if (entry) resolve(entry.startTime);
    }).observe({ type: "paint", buffered: true }),
  );

async function large(count, limit) {
  const path = scratch(`${count}.html`);
  run("report", writeTimeline(largeTimeline(count), `${count}.json`), "-o", path);
  const page = await open(path);
  const paint = await page.evaluate(firstPaint);
  console.log(`${count} events: first paint after ${Math.round(paint)} ms`);
  check(`${count} events are painted within ${limit} ms`, paint < limit, String(paint));
  for (const view of ["graph", "map", "timeline"]) await go(page, `view=${view}`);
  const scrolled = await page.evaluate(async (all) => {
    const drawn = () => new Promise((then) => requestAnimationFrame(then));
    const seen = () => document.querySelectorAll("#list li").length;
    for (let i = 0; i < all && seen() < all; ++i) {
      scrollTo(0, document.body.scrollHeight);
      await drawn();
    }
    return seen();
  }, Math.min(count, 2000));
  check(`who scrolls fast through ${count} events comes to the end`, scrolled >= Math.min(count, 2000), `${scrolled}`);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  check(`all of ${count} events are in the list`, (await page.locator("#list li").count()) === count);
  await page.close();
}

const path = await example();
await views(path);
await corrected(path);
await keyboard(path);
await small(path);
await printed(path);
await nasty();
const strict = process.env.ANNALS_TIMING === "1"; // a busy machine paints late
await large(5, strict ? 1000 : 20000);
await large(500, strict ? 1000 : 20000);
await large(5000, strict ? 5000 : 60000);
await browser.close();
finish();
