import { expect, it } from "vitest";
import { unitKinds } from "@respons/wire";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { unitTexts } from "./index.ts";

it("the words about units stand in every language, each in its own", () => {
  const { sv, fi, en } = unitTexts;
  for (const texts of [sv, fi, en]) {
    expect(flattenTexts(texts).filter(([, words]) => !words.trim())).toEqual([]);
    expect(Object.keys(texts.kinds)).toEqual([...unitKinds]);
  }
  const swedish = new Map(flattenTexts(sv));
  const mayBeSame = new Set([".kinds.organisation"]);
  for (const texts of [fi, en]) {
    const same = flattenTexts(texts).filter(([path, words]) => swedish.get(path) === words);
    expect(same.filter(([path]) => !mayBeSame.has(path))).toEqual([]);
  }
});
