import { describe, expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { suggestions } from "../suggestions.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s words about reply templates", (_, texts) => {
  it("stand in every place, and take in what is given", () => {
    expect(flattenTexts(texts).filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(texts.removed("Tack")).toContain("Tack");
  });
});

it("leave no Swedish in the other languages", () => {
  const swedish = new Map(flattenTexts(sv));
  for (const texts of [fi, en]) {
    expect(flattenTexts(texts).filter(([path, words]) => swedish.get(path) === words)).toEqual([]);
  }
});

it("suggest templates that have a name and a text in each language", () => {
  for (const { name, texts } of suggestions) {
    expect(new Set(Object.values(name)).size).toBe(3);
    expect(new Set(Object.values(texts)).size).toBe(3);
  }
});
