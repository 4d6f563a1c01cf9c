import { expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { backupTexts } from "./index.ts";

it("the words about backups stand in every language, each in its own", () => {
  const { sv, fi, en } = backupTexts;
  for (const texts of [sv, fi, en]) {
    expect(flattenTexts(texts).filter(([, words]) => !words.trim())).toEqual([]);
  }
  const swedish = new Map(flattenTexts(sv));
  for (const texts of [fi, en]) {
    const same = flattenTexts(texts).filter(([path, words]) => swedish.get(path) === words);
    expect(same.map(([path]) => path).filter((path) => path !== ".megabytes")).toEqual([]);
  }
});
