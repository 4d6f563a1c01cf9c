import { expect, it } from "vitest";
import { unitKinds } from "@respons/wire";
import { unitTexts } from "./index.ts";

function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] satisfies [string, string]];
    if (typeof value !== "function") return flatten(value as object, here);
    return [[here, String((value as (n: number) => unknown)(2))] satisfies [string, string]];
  });
}

it("the words about units stand in every language, each in its own", () => {
  const { sv, fi, en } = unitTexts;
  for (const texts of [sv, fi, en]) {
    expect(flatten(texts).filter(([, words]) => !words.trim())).toEqual([]);
    expect(Object.keys(texts.kinds)).toEqual([...unitKinds]);
  }
  const swedish = new Map(flatten(sv));
  const mayBeSame = new Set([".kinds.organisation"]);
  for (const texts of [fi, en]) {
    const same = flatten(texts).filter(([path, words]) => swedish.get(path) === words);
    expect(same.filter(([path]) => !mayBeSame.has(path))).toEqual([]);
  }
});
