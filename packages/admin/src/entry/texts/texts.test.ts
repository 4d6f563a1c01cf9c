import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

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
])("the %s words about entering", (_, texts) => {
  it("stand in every place, and take in what is given", () => {
    expect(flatten(texts).filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(texts.missing("Betyg")).toContain("Betyg");
  });
});

it("leave no Swedish in the other languages", () => {
  const swedish = new Map(flatten(sv));
  for (const texts of [fi, en]) {
    expect(flatten(texts).filter(([path, words]) => swedish.get(path) === words)).toEqual([]);
  }
});
