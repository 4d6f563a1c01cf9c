import { expect, it } from "vitest";
import { wholePercent } from "./key-shares.ts";

it("what is not all is never 100 %", () => {
  expect([100, 99.9, 99.2, 97.5, 0].map(wholePercent)).toEqual([100, 99, 99, 98, 0]);
});
