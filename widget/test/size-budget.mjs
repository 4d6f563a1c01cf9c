import { readFile } from "node:fs/promises";

/**
 * Prints what the built widget weighs (brotli 11) beside its budgets; exits 1 when one is passed.
 * The full widget shows a form of every question type in its heaviest language, checks and sends it
 * and says what failed. What loads only where it is used stands below, each file by itself.
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

/** The step about personal data loads only where the guard found something. */
const guardWords = ["sv", "fi", "en"].map((each) => weigh(`w/${version}/guard-${each}.js`));
const review = weigh(`w/${version}/create-review.js`) + Math.max(...guardWords);

/** @type {{ what: string, bytes: number, budgetKib?: number }[]} */
const rows = [
  { what: "respons.js", bytes: loader, budgetKib: 1.5 },
  { what: "full widget, one language", bytes: loader + main + heaviest, budgetKib: 12 },
  ...words.map(({ language, bytes }) => ({ what: `words: ${language}`, bytes, budgetKib: 1.2 })),
  { what: "+ with a finding: its step, words", bytes: review, budgetKib: 1.5 },
];

const apart = [
  { what: "+ in a dialog behind a button", file: "form-dialog" },
  { what: "+ with the first answer: thanks", file: "outcome" },
  { what: "+ while a flood comes: its proof", file: "prove-later", budgetKib: 1 },
  { what: "+ with free text: the guard", file: "guard", budgetKib: 3 },
  { what: "+ with data-debug", file: "debug" },
];
for (const { file, ...row } of apart) {
  const { brotliBytes } = files[`w/${version}/${file}.js`] ?? {};
  if (brotliBytes) rows.push({ ...row, bytes: brotliBytes });
}

console.log("widget, brotli KiB                 size  budget");
for (const { what, bytes, budgetKib } of rows) {
  const isOver = bytes > (budgetKib ?? Infinity) * 1024;
  const size = (bytes / 1024).toFixed(2).padStart(6);
  console.log(
    `${what.padEnd(33)}${size}${(budgetKib?.toFixed(2) ?? "").padStart(8)}${isOver ? "  OVER" : ""}`,
  );
  if (isOver) process.exitCode = 1;
}
