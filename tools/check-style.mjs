import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./places.mjs";

const bannedNames = /^(utils?|helpers?|common|misc|managers?|services?|base|types)(\.|$)/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const documents = /^(README|CONTRIBUTING|CHANGELOG|LICENSE)(\.md)?$|^Dockerfile$/;
const notOurs = new Set([".git", "node_modules", "dist", "coverage", "migrations", "results"]);
const program = /\.(ts|mjs|js)$/;
const markup = /\.(ts|js|html)$/;
/** Addresses of authorities that clients are sent to; nothing is loaded from them. */
const linksForClients = /^collector\/src\/organisation\/default-(routes|settings)\.ts$/;
/** Programs that show e-mail know no style sheets. */
const forMail = /^collector\/src\/points\/email-table\.ts$/;
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
    markup.test(path) && !/\.test\.ts$|^tools\//.test(path) && !forMail.test(path)
      ? linesMatching(text(), /<[a-z][^>]*\sstyle=["'$]|styleMap\(/, "an inline style")
      : [],
  (path, text) =>
    /^(widget|packages|collector)\/.*src\//.test(path) &&
    program.test(path) &&
    !isTest(path) &&
    !linksForClients.test(path)
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
    return (
      Array.from(
        line.replace(/\s\/\/\s.*$/, "").matchAll(/https?:\/\/([^\s/"'`?#:$)<>,]+)/g),
        (match) => match[1] ?? "",
      )
        // "[" is what is left of an IPv6 address that the program puts in.
        .filter((host) => host !== "" && host !== "[" && !ownHosts.test(host))
        .map((host) => `the foreign host ${host} in line ${index + 1}`)
    );
  });
}

/** @param {string} path */
function isTest(path) {
  return /\.test\.ts$|\/test\/|\/demonstration\//.test(path);
}

/** Every breach in the checkout, as `path: what`; empty when all is well. */
export function checkStyle() {
  return sourceFiles("").flatMap((path) =>
    breachesOf(path, () => readFileSync(join(root, path), "utf8")).map(
      (breach) => `${path}: ${breach}`,
    ),
  );
}

/**
 * What somebody wrote: nothing installed, built, generated or stored. Not asked of git, which
 * need not be there.
 *
 * @param {string} folder relative to the checkout, ending in `/`
 * @returns {string[]}
 */
function sourceFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name) || (folder === "" && entry.name === "data")) return [];
    const path = folder + entry.name;
    return entry.isDirectory() ? sourceFiles(`${path}/`) : [path];
  });
}

/**
 * @param {string} path relative to the checkout
 * @param {() => string} text
 * @returns {string[]}
 */
export function breachesOf(path, text) {
  return rules.flatMap((rule) => rule(path, text));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const breaches = checkStyle();
  console.log(breaches.join("\n") || "names and sources are as the house style wants them");
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
