import { expect, it } from "vitest";
import { compareTimes, quantile } from "./compare-times.ts";

it("gives the z of a worked example with ties", () => {
  // U = 1.5 of 12 pairs: the mean 6 less 1.5, over the root of 3 × 4 × 8 / 12.
  const { z, medianMs, differenceMs } = compareTimes([1, 2, 4], [2, 5, 6, 7]);
  expect(z).toBeCloseTo(4.5 / Math.sqrt(8), 10);
  expect(medianMs).toEqual([2, 6]);
  expect(differenceMs).toBe(4);
});

it("finds nothing between the same, and the sign turns with the order", () => {
  const times = [3, 1, 2, 2];
  expect(compareTimes(times, times).z).toBe(0);
  expect(compareTimes([1, 2], [3, 4]).z).toBe(-compareTimes([3, 4], [1, 2]).z);
  expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
});
