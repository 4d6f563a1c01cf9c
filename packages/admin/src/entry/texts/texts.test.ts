import { describe, expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s words about entering", (_, texts) => {
  it("stand in every place, and take in what is given", () => {
    expect(flattenTexts(texts).filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(texts.missing("Betyg")).toContain("Betyg");
  });
});

it("leave no Swedish in the other languages", () => {
  const swedish = new Map(flattenTexts(sv));
  for (const texts of [fi, en]) {
    expect(flattenTexts(texts).filter(([path, words]) => swedish.get(path) === words)).toEqual([]);
  }
});
