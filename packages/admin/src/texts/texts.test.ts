import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

/** Every text by its path; functions are called with plain arguments. */
function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] satisfies [string, string]];
    if (typeof value === "function") {
      const words: unknown = (value as (...values: number[]) => unknown)(2, 3);
      return [[here, String(words)] satisfies [string, string]];
    }
    return flatten(value as object, here);
  });
}

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s texts", (_, texts) => {
  it("have words in every place", () => {
    const empty = flatten(texts).filter(([, words]) => words.trim() === "");
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
  const swedish = new Map(flatten(sv));
  const mayBeSame = new Set([
    ".product",
    ".figures.nps",
    ".exporting.csv",
    ".exporting.jsonl",
    ".demonstration",
    ".navigation.organisation",
    ".list.scoreOf",
    ".detail.version",
  ]);
  for (const texts of [fi, en]) {
    const same = flatten(texts).filter(
      ([path, words]) => swedish.get(path) === words && !mayBeSame.has(path),
    );
    expect(same).toEqual([]);
  }
});
