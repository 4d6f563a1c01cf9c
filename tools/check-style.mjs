import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root } from "./places.mjs";

const bannedNames = /^(utils?|helpers?|common|misc|managers?|services?|base|types)(\.|$)/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const documents = /^(README|CONTRIBUTING|CHANGELOG|LICENSE)(\.md)?$/;
const program = /\.(ts|mjs|js)$/;
const markup = /\.(ts|js|html)$/;
const ownHosts =
  /^(localhost|127\.0\.0\.1|\[::1\]|www\.w3\.org|json-schema\.org|([a-z0-9-]+\.)*example(\.[a-z]+)?)$/;

/**
 * Rules of the house that the linter has no rule for. Each looks at one file and returns what is
 * wrong with it, in words, with a line where there is one.
 *
 * @type {((path: string, text: () => string) => string[])[]}
 */
const rules = [
  (path) =>
    path.split("/").some((part) => bannedNames.test(part))
      ? ["a name that says nothing (utils, helpers, common, …): name it after what it does"]
      : [],
  (path) =>
    kebab.test(basename(path).replace(/^\.+|^_+/, "")) || documents.test(basename(path))
      ? []
      : ["names are kebab-case"],
  (path, text) =>
    markup.test(path) && !/\.test\.ts$|^tools\//.test(path)
      ? linesMatching(text(), /<[a-z][^>]*\sstyle=["'$]|styleMap\(/, "an inline style")
      : [],
  (path, text) =>
    /^(widget|packages|collector)\/.*src\//.test(path) && program.test(path) && !isTest(path)
      ? foreignHosts(text())
      : [],
  (path, text) =>
    /^(collector|widget|packages)\/.*\.ts$/.test(path)
      ? linesMatching(text(), /^\s*(export\s+)?(declare\s+)?(const\s+)?enum\s/, "an enum")
      : [],
  (path, text) =>
    path.endsWith(".test.ts") && !path.startsWith("tools/")
      ? linesMatching(text(), /\b(it|test|describe)\.(skip|only|todo|fixme)\b/, "a skipped test")
      : [],
];

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} what
 */
function linesMatching(text, pattern, what) {
  return text
    .split("\n")
    .flatMap((line, index) => (pattern.test(line) ? [`${what} in line ${index + 1}`] : []));
}

/** @param {string} text */
function foreignHosts(text) {
  return text.split("\n").flatMap((line, index) => {
    if (/^\s*(\*|\/\/|\/\*)/.test(line)) return [];
    return Array.from(line.matchAll(/https?:\/\/([^\s/"'`?#:$)<>]+)/g), (match) => match[1] ?? "")
      .filter((host) => host !== "" && !ownHosts.test(host))
      .map((host) => `the foreign host ${host} in line ${index + 1}`);
  });
}

/** @param {string} path */
function isTest(path) {
  return /\.test\.ts$|\/test\/|\/demonstration\//.test(path);
}

/** Every breach, as `path: what`; empty when all is well. Looks at the files git knows or would add. */
export function checkStyle() {
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const paths = list.split("\n").filter((path) => path !== "" && !/migrations\//.test(path));
  return paths.flatMap((path) => {
    const text = () => readIfPresent(path);
    return rules.flatMap((rule) => rule(path, text)).map((breach) => `${path}: ${breach}`);
  });
}

/** @param {string} path */
function readIfPresent(path) {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return "";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const breaches = checkStyle();
  console.log(breaches.join("\n") || "names and sources are as the house style wants them");
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
