import { readFile } from "node:fs/promises";

/**
 * Prints what the built widget weighs (brotli 11) beside its budgets; exits 1 when one is passed.
 * The full widget is everything that a page loads to show a form in its heaviest language.
 */
const manifestUrl = new URL("../dist/manifest.json", import.meta.url);
const { version, files } = JSON.parse(await readFile(manifestUrl, "utf8"));

/** @param {string} name */
const weigh = (name) => files[name]?.brotliBytes ?? Infinity;
const words = ["sv", "fi", "en"].map((language) => ({
  language,
  bytes: weigh(`w/${version}/${language}.js`),
}));
const loader = weigh("respons.js");
const main = weigh(`w/${version}/respons-feedback.js`);
const heaviest = Math.max(...words.map(({ bytes }) => bytes));

const rows = [
  { what: "respons.js", bytes: loader, budgetKib: 1.5 },
  { what: "full widget, one language", bytes: loader + main + heaviest, budgetKib: 12 },
  ...words.map(({ language, bytes }) => ({ what: `words: ${language}`, bytes, budgetKib: 1.2 })),
];

console.log("widget, brotli KiB          size  budget");
for (const { what, bytes, budgetKib } of rows) {
  const isOver = bytes > budgetKib * 1024;
  const size = (bytes / 1024).toFixed(2).padStart(6);
  console.log(
    `${what.padEnd(26)}${size}${budgetKib.toFixed(2).padStart(8)}${isOver ? "  OVER" : ""}`,
  );
  if (isOver) process.exitCode = 1;
}
