import { expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { accountTexts } from "./index.ts";

it.each(["fi", "en"] as const)("the words about the account are all put into %s", (language) => {
  const swedish = new Map(flattenTexts(accountTexts.sv));
  const theirs = flattenTexts(accountTexts[language]);
  expect(theirs.map(([path]) => path).toSorted()).toEqual([...swedish.keys()].toSorted());
  for (const [path, words] of theirs) {
    expect(words.trim(), path).not.toBe("");
    expect(words, path).not.toBe(swedish.get(path));
  }
});
