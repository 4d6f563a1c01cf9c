import { describe, expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

/** Without the words about a hint, which take the hint in. */
function listWords(texts: typeof sv) {
  const hints = Object.entries(texts.hints).filter(([name]) => name !== "words");
  return flattenTexts({ ...texts, hints: Object.fromEntries(hints) }, ["2", "3", "4"]);
}

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s texts of the form maker", (_, texts) => {
  it("have words in every place", () => {
    expect(listWords(texts).filter(([, words]) => words.trim() === "")).toEqual([]);
  });

  it("explain every hint and show the words it is about", () => {
    for (const kind of ["long-word", "negation", "two-questions", "leading", "passive"] as const) {
      expect(texts.hints.words({ kind, excerpt: "ordet" })).toContain("ordet");
    }
    expect(texts.hints.words({ kind: "long-sentence", words: 24 })).toContain("24");
  });
});

it("no Finnish or English text is left in Swedish, names and numbers apart", () => {
  const swedish = new Map(listWords(sv));
  const mayBeSame =
    /\.(?:presets|closedMessages)\.|\.scores$|^\.versions\.title$|\.editor\.id$|\.languages\.text$|^\.versions\.version$/;
  for (const texts of [fi, en]) {
    const same = listWords(texts).filter(
      ([path, words]) => swedish.get(path) === words && !mayBeSame.test(path),
    );
    expect(same).toEqual([]);
  }
});
