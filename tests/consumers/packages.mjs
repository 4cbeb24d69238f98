// Lets scripts import the packages below build/consumers by their bare names.
import { register } from "node:module";

const folder = new URL("../../build/consumers/", import.meta.url).href;
const hooks = `export function resolve(name, context, next) {
  const bare = !/^(node:|[.]|[/]|file:|data:)/.test(name) && !(context.parentURL ?? "").includes("/node_modules/");
  return next(name, bare ? { ...context, parentURL: ${JSON.stringify(`${folder}package.json`)} } : context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
