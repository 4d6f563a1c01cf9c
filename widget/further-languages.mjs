import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const wordFolder = fileURLToPath(new URL("../packages/texts/src/widget/", import.meta.url));
const always = new Set(["sv", "fi", "en"]);

/**
 * Languages beyond sv, fi and en whose file of words names its reviewer. A file without one is kept
 * but not built, so that nobody reads words that no native has read.
 *
 * @param {string} folder
 * @returns {string[]} tags
 */
export function findReviewed(folder = wordFolder) {
  const isReviewed = (/** @type {string} */ tag) =>
    /^export const reviewedBy = "[^"]*\p{L}[^"]*";/mu.test(
      readFileSync(`${folder}${tag}.ts`, "utf8"),
    );
  return readdirSync(folder)
    .flatMap((name) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.ts$/.exec(name)?.[1] ?? [])
    .filter((tag) => !always.has(tag) && isReviewed(tag));
}

/** Build plugin: adds the reviewed languages to the word files that `src/language.ts` lists. */
export const furtherLanguages = {
  name: "further-languages",
  enforce: /** @type {const} */ ("pre"),
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.endsWith("/src/language.ts")) return null;
    const last = '  en: () => import("@respons/texts/widget/en"),\n';
    if (!code.includes(last)) throw new Error("src/language.ts lists its word files otherwise now");
    const entries = findReviewed().map(
      (tag) => `  "${tag}": () => import("@respons/texts/widget/${tag}"),\n`,
    );
    return code.replace(last, last + entries.join(""));
  },
};
