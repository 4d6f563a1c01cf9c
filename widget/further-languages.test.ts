import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findReviewed, furtherLanguages } from "./further-languages.mjs";

it("takes a further language only with the name of its reviewer", () => {
  const folder = `${mkdtempSync(join(tmpdir(), "words-"))}/`;
  const write = (name: string, head: string) =>
    writeFileSync(`${folder}${name}`, `${head}\nexport const texts = {};\n`);
  write("sv.ts", "");
  write("widget-texts.ts", 'export const reviewedBy = "Nobody";');
  write("se.ts", 'export const reviewedBy = "Máret Sara";');
  write("uk.ts", 'export const reviewedBy = "";');
  write("so.ts", 'export const reviewedBy = " ";');
  write("ar.ts", "");
  expect(findReviewed(folder)).toEqual(["se"]);
});

it("notices when the list of word files reads otherwise", () => {
  expect(() => furtherLanguages.transform("nothing", "/widget/src/language.ts")).toThrow();
});
