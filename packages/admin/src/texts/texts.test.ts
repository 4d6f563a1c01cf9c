import { describe, expect, it } from "vitest";
import { flattenTexts } from "./flatten-texts.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s texts", (_, texts) => {
  it("have words in every place", () => {
    const empty = flattenTexts(texts).filter(([, words]) => words.trim() === "");
    expect(empty).toEqual([]);
  });

  it("take their numbers in", () => {
    for (const words of [texts.count.responses(1), texts.figures.answersN(1)]) {
      expect(words).toMatch(/^1 /);
    }
    expect(texts.list.showing(50, 1554).replaceAll(/\D/g, "")).toBe("501554");
  });
});

it("no Finnish or English text is left in Swedish, names and signs apart", () => {
  const swedish = new Map(flattenTexts(sv));
  const mayBeSame = new Set([
    ".product",
    ".figures.nps",
    ".demonstration",
    ".navigation.organisation",
    ".list.scoreOf",
    ".detail.version",
  ]);
  for (const texts of [fi, en]) {
    const same = flattenTexts(texts).filter(
      ([path, words]) => swedish.get(path) === words && !mayBeSame.has(path),
    );
    expect(same).toEqual([]);
  }
});
