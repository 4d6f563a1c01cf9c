import { expect, it } from "vitest";
import { accountTexts } from "./index.ts";

/** Every text by its path; functions are called with a plain argument. */
function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] satisfies [string, string]];
    if (typeof value === "function") {
      const words: unknown = (value as (value: number) => unknown)(2);
      return [[here, String(words)] satisfies [string, string]];
    }
    return flatten(value as object, here);
  });
}

it.each(["fi", "en"] as const)("the words about the account are all put into %s", (language) => {
  const swedish = new Map(flatten(accountTexts.sv));
  const theirs = flatten(accountTexts[language]);
  expect(theirs.map(([path]) => path).toSorted()).toEqual([...swedish.keys()].toSorted());
  for (const [path, words] of theirs) {
    expect(words.trim(), path).not.toBe("");
    expect(words, path).not.toBe(swedish.get(path));
  }
});
