import { expect, it } from "vitest";
import { tokenTexts } from "./index.ts";

function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] satisfies [string, string]];
    if (typeof value !== "function") return flatten(value as object, here);
    const words: unknown = (value as (...values: number[]) => unknown)(2, 3);
    return [[here, String(words)] satisfies [string, string]];
  });
}

it("the words about tokens stand in every language, each in its own", () => {
  const { sv, fi, en } = tokenTexts;
  for (const texts of [sv, fi, en]) {
    expect(flatten(texts).filter(([, words]) => !words.trim())).toEqual([]);
  }
  const swedish = new Map(flatten(sv));
  for (const texts of [fi, en]) {
    expect(flatten(texts).filter(([path, words]) => swedish.get(path) === words)).toEqual([]);
  }
});
