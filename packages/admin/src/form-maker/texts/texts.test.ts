import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

/** Every text by its path; functions are called with plain arguments. */
function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] satisfies [string, string]];
    if (here === ".hints.words") return [];
    if (typeof value === "function") {
      const words: unknown = (value as (...values: unknown[]) => unknown)("2", "3", "4");
      return [[here, String(words)] satisfies [string, string]];
    }
    return flatten(value as object, here);
  });
}

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s texts of the form maker", (_, texts) => {
  it("have words in every place", () => {
    expect(flatten(texts).filter(([, words]) => words.trim() === "")).toEqual([]);
  });

  it("explain every hint and show the words it is about", () => {
    for (const kind of ["long-word", "negation", "two-questions", "leading", "passive"] as const) {
      expect(texts.hints.words({ kind, excerpt: "ordet" })).toContain("ordet");
    }
    expect(texts.hints.words({ kind: "long-sentence", words: 24 })).toContain("24");
  });
});

it("no Finnish or English text is left in Swedish, names and numbers apart", () => {
  const swedish = new Map(flatten(sv));
  const mayBeSame =
    /\.(?:presets|closedMessages)\.|\.scores$|^\.versions\.title$|\.editor\.id$|\.languages\.text$|^\.versions\.version$/;
  for (const texts of [fi, en]) {
    const same = flatten(texts).filter(
      ([path, words]) => swedish.get(path) === words && !mayBeSame.test(path),
    );
    expect(same).toEqual([]);
  }
});
