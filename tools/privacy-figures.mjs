import "./require-node.mjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";
import { runMain } from "./run-command.mjs";

const source = join(root, "packages/privacy/src");
const languages = ["sv", "fi", "en"];

/**
 * Prints how much of the personal data in the labelled texts is found and how much of what is
 * found is right, by kind and language, for the half that was tuned on and the half held out.
 */
await runMain(async () => {
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(join(source, "measure-findings.ts"), { configFile: false });
  for (const half of ["tuned", "heldOut"]) {
    const sources = Object.fromEntries(languages.map((each) => [each, readTexts(each, half)]));
    const texts = Object.values(sources).flat();
    const clean = texts.filter((text) => !/\{\w+\|/.test(text));
    console.log(`\n${half}: ${texts.length} texts, ${clean.length} of them without personal data`);
    console.log("kind                    lang  marked  found  right  precision  recall");
    for (const { kind, language, marked, found, right } of module["measureFindings"](sources)) {
      console.log(
        kind.padEnd(24) +
          language.padEnd(4) +
          [marked, found, right].map((count) => String(count).padStart(7)).join("") +
          share(right, found).padStart(11) +
          share(right, marked).padStart(8),
      );
    }
  }
});

/**
 * @param {string} language
 * @param {string} half
 * @returns {string[]}
 */
function readTexts(language, half) {
  const file = join(source, "fixtures", `labelled-${language}.json`);
  return JSON.parse(readFileSync(file, "utf8"))[half];
}

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
}
