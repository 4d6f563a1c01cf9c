import { expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

it.each([
  ["4,2", 4.2],
  [" 50 ", 50],
  ["−10", -10],
  ["+70", 70],
  ["62 %", 62],
  ["", undefined],
  ["4,2,1", undefined],
  ["many", undefined],
  ["1e3", undefined],
])("reads %o as %o", (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});
