import { describe, expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s words about exports", (_, texts) => {
  it("stand in every place, and take in what is given", () => {
    expect(flattenTexts(texts).filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(texts.stopped("12 x")).toContain("12 x");
    expect(texts.progress("12", "34")).toMatch(/12.*34/);
  });
});

it("leave no Swedish in the other languages, names of formats apart", () => {
  const swedish = new Map(flattenTexts(sv));
  for (const texts of [fi, en]) {
    const same = flattenTexts(texts).filter(([path, words]) => swedish.get(path) === words);
    expect(same.filter(([path]) => !path.endsWith(".name"))).toEqual([]);
  }
});
