import { describe, expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { clientTexts } from "./index.ts";

describe.each(["fi", "en"] as const)("the %s texts", (language) => {
  const texts = flattenTexts(clientTexts[language]);

  it("have words of their own in every place", () => {
    const swedish = new Map(flattenTexts(clientTexts.sv));
    expect(texts.filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(texts.filter(([path, words]) => swedish.get(path) === words)).toEqual([]);
  });

  it("take their numbers in", () => {
    expect(clientTexts[language].signposting.removeRoute(7)).toContain("7");
  });
});
