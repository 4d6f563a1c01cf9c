import { expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { reviewTexts } from "./index.ts";

const { sv, fi, en } = reviewTexts;

it("the words about reviews stand in every language", () => {
  for (const texts of [sv, fi, en]) {
    expect(flattenTexts(texts).filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(texts.funnel.line("3", "2", "1")).toMatch(/3.*2.*1/);
    expect(texts.coding.progress("87", "214")).toMatch(/87.*214/);
  }
});

it("no Finnish or English word about reviews is left in Swedish, keys apart", () => {
  const swedish = new Map(flattenTexts(sv));
  for (const texts of [fi, en]) {
    const same = flattenTexts(texts).filter(
      ([path, words]) => swedish.get(path) === words && /\p{L}{2}/u.test(words),
    );
    expect(same).toEqual([]);
  }
});
