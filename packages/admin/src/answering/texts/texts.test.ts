import { expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { answeringTexts } from "./index.ts";

it("the words about answering stand in every language, each in its own", () => {
  const { sv, fi, en } = answeringTexts;
  for (const texts of [sv, fi, en]) {
    expect(flattenTexts(texts).filter(([, words]) => !words.trim())).toEqual([]);
  }
  const swedish = new Map(flattenTexts(sv));
  for (const texts of [fi, en]) {
    expect(flattenTexts(texts).filter(([path, words]) => swedish.get(path) === words)).toEqual([]);
  }
});
