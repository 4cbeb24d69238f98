// Elements made of text, never of markup: nothing that an article says can become part of the page.

/** element("button", { class: "chip", onclick }, "Izium", …): attributes, properties that begin with "on", children. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

export function byId(id) {
  return document.getElementById(id);
}

/** Only http and https become links. */
export function link(url, words) {
  if (!/^https?:\/\//i.test(url ?? "")) return words;
  return element("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, words);
}

export function svg(name, attributes = {}) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
