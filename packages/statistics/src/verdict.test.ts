import { expect, it } from "vitest";
import { verdict } from "./verdict.ts";

it.each([
  { low: 3.74, high: 3.86, target: 4, is: "not-reached" },
  { low: 3.9, high: 4.1, target: 4, is: "not-proven" },
  { low: 4.05, high: 4.2, target: 4, is: "reached" },
  { low: 4, high: 4.2, target: 4, is: "reached" },
  { low: 3.8, high: 4, target: 4, is: "not-proven" },
] as const)("$low to $high against $target is $is", ({ low, high, target, is }) => {
  expect(verdict({ low, high }, target)).toBe(is);
});
