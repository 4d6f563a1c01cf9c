// Runs the binary of an installed package in this process, from the folder it is called in:
// `node run-binary.mjs oxlint …`. Needs no shell and no PATH, on any platform.
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const packages = {
  tsc: "typescript",
  "web-test-runner": "@web/test-runner",
  wtr: "@web/test-runner",
};
const [name = "", ...args] = process.argv.slice(2);
const packageName = /** @type {Record<string, string>} */ (packages)[name] ?? name;

let folder = process.cwd();
while (!existsSync(join(folder, "node_modules", packageName, "package.json"))) {
  if (dirname(folder) === folder) {
    console.error(`${packageName} is not installed here.`);
    process.exit(1);
  }
  folder = dirname(folder);
}
const installed = realpathSync(join(folder, "node_modules", packageName));
const { bin } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const program = join(installed, typeof bin === "string" ? bin : bin[name]);
process.argv = [process.execPath, program, ...args];
await import(pathToFileURL(program).href);
