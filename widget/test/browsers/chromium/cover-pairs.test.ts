import { expect, test } from "vitest";
import { combineAll, coverPairs, pairsOf } from "../cover-pairs.ts";

const factors = {
  state: ["a", "b", "c", "d", "e"],
  mode: ["inline", "button"],
  theme: ["light", "dark"],
  lang: ["sv", "fi", "en"],
} as const;

test("every pair of values is in a case", () => {
  const wanted = new Set(combineAll(factors).flatMap(pairsOf));
  const covered = new Set(coverPairs(factors).flatMap(pairsOf));
  expect(covered).toEqual(wanted);
});

test("the cases are few: not many more than the two largest factors need", () => {
  expect(combineAll(factors)).toHaveLength(60);
  expect(coverPairs(factors).length).toBeLessThanOrEqual(5 * 3 + 2);
});

test("a factor alone needs each of its values", () => {
  expect(combineAll({ state: ["a", "b"] })).toEqual([{ state: "a" }, { state: "b" }]);
});
