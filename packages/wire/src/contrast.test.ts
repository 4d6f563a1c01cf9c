import { expect, it } from "vitest";
import { contrastRatio } from "./contrast.ts";

// Source: the grey of 4.5:1 on white and its neighbour are WCAG's own limit case.
it.each([
  ["#000000", "#ffffff", 21],
  ["#FFFFFF", "#ffffff", 1],
  ["#767676", "#ffffff", 4.54],
  ["#777777", "#ffffff", 4.48],
])("%s on %s has a contrast of %f", (a, b, ratio) => {
  expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(b, a)).toBeCloseTo(ratio, 2);
});
