import { expect, it } from "vitest";
import { auditActions } from "@respons/wire";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { auditTexts } from "./index.ts";

it("the words about the audit log stand in every language, each in its own", () => {
  const { sv, fi, en } = auditTexts;
  for (const texts of [sv, fi, en]) {
    const empty = flattenTexts(texts).filter(([, words]) => !words.trim());
    // A person is called by name alone.
    expect(empty.map(([path]) => path)).toEqual([".actors.person"]);
    expect(Object.keys(texts.actions).toSorted()).toEqual([...auditActions].toSorted());
  }
  const mayBeSame = new Set([".details.version"]);
  const swedish = new Map(flattenTexts(sv));
  for (const texts of [fi, en]) {
    const same = flattenTexts(texts).filter(
      ([path, words]) => words && swedish.get(path) === words,
    );
    expect(same.filter(([path]) => !mayBeSame.has(path))).toEqual([]);
  }
});
