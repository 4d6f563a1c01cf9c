import { expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { codebookTexts } from "./index.ts";

const { sv, fi, en } = codebookTexts;

it("the words about codebooks stand in every language, each in its own", () => {
  const swedish = new Map(flattenTexts(sv));
  for (const texts of [sv, fi, en]) {
    expect(flattenTexts(texts).filter(([, words]) => words.trim() === "")).toEqual([]);
  }
  for (const texts of [fi, en]) {
    const same = flattenTexts(texts).filter(
      ([path, words]) =>
        swedish.get(path) === words &&
        !/^\.newDialog\.firstDimension\.|^\.editor\.dimension$/.test(path),
    );
    expect(same).toEqual([]);
  }
});
