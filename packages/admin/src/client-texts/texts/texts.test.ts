import { describe, expect, it } from "vitest";
import { clientTexts } from "./index.ts";

function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] satisfies [string, string]];
    if (typeof value === "function") {
      return [[here, String((value as (n: number) => unknown)(7))] satisfies [string, string]];
    }
    return flatten(value as object, here);
  });
}

describe.each(["fi", "en"] as const)("the %s texts", (language) => {
  const texts = flatten(clientTexts[language]);

  it("have words of their own in every place", () => {
    const swedish = new Map(flatten(clientTexts.sv));
    expect(texts.filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(texts.filter(([path, words]) => swedish.get(path) === words)).toEqual([]);
  });

  it("take their numbers in", () => {
    expect(clientTexts[language].signposting.removeRoute(7)).toContain("7");
  });
});
