import { expect, it } from "vitest";
import { auditActions } from "@respons/wire";
import { auditTexts } from "./index.ts";

function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] satisfies [string, string]];
    if (typeof value !== "function") return flatten(value as object, here);
    return [[here, String((value as (n: number) => unknown)(2))] satisfies [string, string]];
  });
}

it("the words about the audit log stand in every language, each in its own", () => {
  const { sv, fi, en } = auditTexts;
  for (const texts of [sv, fi, en]) {
    const empty = flatten(texts).filter(([, words]) => !words.trim());
    // A person is called by name alone.
    expect(empty.map(([path]) => path)).toEqual([".actors.person"]);
    expect(Object.keys(texts.actions).toSorted()).toEqual([...auditActions].toSorted());
  }
  const mayBeSame = new Set([".details.version"]);
  const swedish = new Map(flatten(sv));
  for (const texts of [fi, en]) {
    const same = flatten(texts).filter(([path, words]) => words && swedish.get(path) === words);
    expect(same.filter(([path]) => !mayBeSame.has(path))).toEqual([]);
  }
});
